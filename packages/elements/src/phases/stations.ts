import type { Phase, PhaseModel } from '@wegwijs/definition/phases';

/** A phase that is a station of the road, with what lies within it. */
export interface Station {
  readonly phase: Phase;
  readonly parts: readonly Phase[];
}

/** The stations of a model, in order. */
export function stationsOf({ phases }: PhaseModel): readonly Station[] {
  const ids = new Set(phases.map(({ id }) => id));
  const isPart = ({ within }: Phase) => within !== undefined && ids.has(within);
  return phases
    .filter((phase) => !isPart(phase))
    .map((phase) => ({ phase, parts: phases.filter(({ within }) => within === phase.id) }));
}
