import { isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import type { DatesOf } from './dossier-dates.ts';
import { goalsIn, type PhaseGoal } from './goals.ts';
import type { Guide } from './guide.ts';
import { milestoneStates, type MilestoneState } from './milestones.ts';
import type { Milestone, Phase, PhaseModel } from './model.ts';
import { standingOf, type Standing } from './standing.ts';

/** Where one person is, on which models, with what is due. All of it is worked out; nothing of it is stored. */
export interface Way {
  readonly guide: Guide;
  /** The models in use, in the order of the catalogue. */
  readonly models: readonly PhaseModel[];
  readonly standing: Standing;
  readonly milestones: readonly MilestoneState[];
  /** The goals of the plan that belong to phases. */
  readonly goals: readonly PhaseGoal[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Works out where one person is. @param today `YYYY-MM-DD`. */
export function wayOf(guide: Guide, dates: DatesOf, today: string): Way {
  const document = dates.document('phases');
  const models = modelsIn(guide, document);
  const standing = standingOf(document, guide, today);
  const milestones = milestonesOf(guide, models);
  const goals = goalsIn(dates.document('developmentPlan'));
  const states = milestoneStates({ milestones, dates, ticked: standing.reached, today });
  return { guide, models, standing, today, goals, milestones: states };
}

/** The milestones of some models. */
export function milestonesOf(guide: Guide, models: readonly PhaseModel[]): readonly Milestone[] {
  const phases = new Set(models.flatMap((model) => model.phases.map(({ id }) => id)));
  return guide.milestones.filter(({ phase }) => phases.has(phase));
}

/** The models that a document names, else those that the gemeente starts with; what is always used is among them. */
export function modelsIn({ models }: Guide, document: Json | undefined): readonly PhaseModel[] {
  const track = memberOf(document, 'track');
  const named = memberOf(track, 'models');
  const chosen = isArray(named) && named.length > 0 ? named : undefined;
  return models.filter(({ id, use }) => use === 'always' || (chosen ? chosen.includes(id) : use === 'standard'));
}

/** The document with the models that somebody follows, by their ids. What happened in another model stays in the history. */
export function withModels(document: Json | undefined, models: readonly string[]): JsonObject {
  const before = isObject(document) ? document : {};
  const track = own(before, 'track');
  return { ...before, track: { ...(isObject(track) ? track : {}), models: [...models] } };
}

/** The phases that somebody is in, in the order of the models. */
export function openPhases({ models, standing }: Pick<Way, 'models' | 'standing'>): readonly Phase[] {
  return models.flatMap(({ phases }) => phases.filter(({ id }) => standing.of(id).state === 'open'));
}
