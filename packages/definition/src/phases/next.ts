import type { MilestoneState } from './milestones.ts';
import type { Phase } from './model.ts';
import { openPhases, type Way } from './way.ts';

/** What comes next, and who helps with it. */
export interface Next {
  /** What asks for attention first: late, then due soon, then waiting; else the first that is due at all. */
  readonly milestones: readonly MilestoneState[];
  /** Of each model the phase that comes next: a part of one that is open, else the first after the last that was begun or skipped. */
  readonly phases: readonly Phase[];
}

const urgency = { late: 0, soon: 1, waiting: 2, ahead: 3, done: 4 } as const;

/** By how urgent it is, then by day, then by name: the same whatever the order in which they came. */
export function byUrgency(a: MilestoneState, b: MilestoneState): number {
  const [one, other] = [a.due ?? '9999', b.due ?? '9999'];
  return (
    urgency[a.state] - urgency[b.state] ||
    (one < other ? -1 : one > other ? 1 : 0) ||
    (a.milestone.id < b.milestone.id ? -1 : a.milestone.id > b.milestone.id ? 1 : 0)
  );
}

/** What is next for somebody. Never nothing while anything is left: then who helps can be said too. */
export function nextOf(way: Way): Next {
  const { models, standing } = way;
  const left = way.milestones.filter(({ state }) => state !== 'done').toSorted(byUrgency);
  const pressing = left.filter(({ state }) => state === 'late' || state === 'soon' || state === 'waiting');
  const phases = models.flatMap(({ phases: all }) => {
    const state = (id: string) => standing.of(id).state;
    // What somebody passed by without a word is not next any more.
    const last = all.findLastIndex(({ id, within }) => within === undefined && state(id) !== 'ahead');
    const next = all.find(
      ({ id, within }, i) => state(id) === 'ahead' && (within === undefined ? i > last : state(within) === 'open'),
    );
    return next ? [next] : [];
  });
  return { milestones: pressing.length > 0 ? pressing : left.filter(({ due }) => due !== undefined).slice(0, 1), phases };
}

/** One thing that an actor does now. */
export interface Deed {
  /** The phase that asks it, or the milestone. */
  readonly phase?: Phase;
  readonly milestone?: MilestoneState;
  /** The sentence of the phase, in Dutch; its translations stand in `phase.words.texts.<language>.does`. */
  readonly sentence?: string;
}

/** Who does what now: by actor, what the open phases ask of each and which milestones wait for them. */
export function whoDoesWhat(way: Way): ReadonlyMap<string, readonly Deed[]> {
  const found = new Map<string, Deed[]>();
  const add = (actor: string, deed: Deed) => found.set(actor, [...(found.get(actor) ?? []), deed]);
  for (const phase of openPhases(way)) for (const [actor, sentence] of phase.does) add(actor, { phase, sentence });
  for (const milestone of way.milestones.toSorted(byUrgency))
    if (milestone.state === 'late' || milestone.state === 'soon') add(milestone.milestone.by, { milestone });
  return found;
}
