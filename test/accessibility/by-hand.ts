import type { Tag } from './criterion.ts';

/** A criterion that a person judged, with a tool or without. Add a line for each; the pages are made of it. */
export interface ByHand {
  readonly tag: Tag;
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Version of the kit. */
  readonly version: string;
  /** Such as `NVDA 2026.1, Firefox 142, Windows 11`. */
  readonly using: string;
  readonly outcome: 'voldoet' | 'voldoet niet';
  readonly note?: string;
}

/** Nobody has judged by hand yet. The protocol is stories/accessibility/protocol.mdx. */
export const byHand: readonly ByHand[] = [];
