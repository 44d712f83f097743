import type { Suite } from './suites.ts';

/** A widget that a gemeente embeds. */
export type Tag =
  | 'wegwijs-intake-form'
  | 'wegwijs-pip-editor'
  | 'wegwijs-phase-tracker'
  | 'wegwijs-due-table'
  | 'wegwijs-evaluation-checklist'
  | 'wegwijs-dossier'
  | 'wegwijs-form'
  | 'wegwijs-form-builder'
  | 'wegwijs-embed-doctor';

/** What is known of one success criterion of WCAG 2.2, level A or AA. In Dutch: a gemeente pastes it into its own investigation. */
export interface Criterion {
  readonly id: string;
  readonly level: 'A' | 'AA';
  /** Its name in the Dutch translation of WCAG. */
  readonly name: string;
  /** How it is met; or why it does not apply. */
  readonly how: string;
  /** What is different for one widget. */
  readonly of?: { readonly [tag in Tag]?: string };
  /** Tests beside axe; a page names those that show its widget. */
  readonly tests?: readonly Suite[];
  /** What only a person can judge. While nobody did, the criterion is not called met. */
  readonly person?: string;
  /** What is known not to be right. */
  readonly limits?: string;
  /** There is nothing of the kind in any widget. */
  readonly absent?: true;
  /** Widgets in which there is nothing of the kind. */
  readonly notIn?: { readonly tags: readonly Tag[]; readonly why: string };
}

/** Widgets that are read alone: what stands inside a dossier has pages of its own. */
export const onlyRead: readonly Tag[] = ['wegwijs-due-table', 'wegwijs-dossier', 'wegwijs-embed-doctor'];
