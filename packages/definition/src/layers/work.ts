import type { Finding } from '../finding.ts';
import type { Json } from '../json.ts';
import type { Layer, Refusal } from './layer.ts';
import type { Floor } from './floor.ts';
import type { SightStep } from './sight-step.ts';
import type { Draftable, index } from './tree.ts';
import type { Reading, UnseenRead } from './unseen-reads.ts';

/** The work in progress that the steps of `resolve` share. */
export interface Work {
  readonly root: Draftable;
  readonly nodes: ReturnType<typeof index>;
  readonly floor: ReadonlyMap<string, Floor>;
  readonly origins: Record<string, string>;
  readonly refusals: Refusal[];
  readonly findings: Finding[];
  /** What the present layer did that decides who sees what. */
  steps: SightStep[];
  /** Which fields read which others; undefined where a change makes it stale. */
  readings: readonly Reading[] | undefined;
  /** What a role could learn from what is asked before the present layer; worked out when a layer decides who sees what. */
  unseen: readonly UnseenRead[] | undefined;
}

/** Records a refusal. */
export function refuse(
  work: Work,
  layer: Layer,
  id: string,
  keyword: string,
  code: string,
  basis: string | undefined,
  asked?: Json,
): void {
  work.refusals.push({ code, layer: layer.layer, id, keyword, basis, asked });
}
