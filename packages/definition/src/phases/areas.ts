import type { PhaseModel } from './model.ts';
import { within, type PhaseStanding, type Standing } from './standing.ts';

/** How it stands with one leefgebied. */
export interface AreaStanding {
  /** Undefined for what was said of everything at once. */
  readonly lifeArea: string | undefined;
  /** By the id of a phase. */
  readonly states: ReadonlyMap<string, PhaseStanding['state']>;
}

/**
 * A model by leefgebied: for each phase what was said of that one alone. What was said of everything at once stands first; then the
 * leefgebieden by their name. Empty where nothing was said of one alone.
 */
export function areasOf({ phases }: Pick<PhaseModel, 'phases'>, standing: Standing): readonly AreaStanding[] {
  const said = phases.flatMap(({ id }) => [...standing.of(id).stays, ...standing.of(id).skips]);
  const named = [...new Set(said.flatMap(({ lifeArea }) => lifeArea ?? []))].sort();
  if (named.length === 0) return [];
  return [undefined, ...named].map((lifeArea) => ({
    lifeArea,
    states: new Map(phases.map(({ id }) => [id, within(standing.of(id), lifeArea)])),
  }));
}
