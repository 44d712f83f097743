import { isObject, own, type Json, type JsonObject } from '../json.ts';
import { dayNumber } from '../plan/days.ts';
import { itemsIn, type Happening } from './entries.ts';
import type { Guide } from './guide.ts';
import type { PhaseModel } from './model.ts';
import type { Standing } from './standing.ts';

/** What somebody wants to write down: that something happened on a day. */
export interface Act {
  readonly what: Happening;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly phase?: string;
  readonly milestone?: string;
  /** The id of the entry that is withdrawn. */
  readonly of?: string;
  readonly lifeArea?: string;
  readonly reason?: string;
}

/** Why something cannot be written down. */
export interface ActRefusal {
  readonly code: `phases.${string}`;
  readonly params: { readonly [name: string]: Json };
}

/** What an act is judged by. */
export interface Judging {
  readonly guide: Guide;
  readonly standing: Standing;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Why an act may not be done; undefined when it may. The page asks before it offers it, and a server asks again:
 * `phases.no-day`, `phases.future`, `phases.before-dossier`, `phases.reason` (it needs one), `phases.phase-unknown`,
 * `phases.open-already`, `phases.not-open`, `phases.before-begun`, `phases.no-skip`, `phases.no-return`, `phases.no-parallel`,
 * `phases.too-early`, `phases.been-through`, `phases.milestone-unknown`, `phases.by-document`, `phases.reached-already`,
 * `phases.of-unknown`, `phases.followed`.
 */
export function mayAct(judging: Judging, act: Act): ActRefusal | undefined {
  const { on, what, reason = '' } = act;
  const { began } = judging.standing;
  if (dayNumber(on) === undefined) return no('no-day');
  if (on > judging.today) return no('future', { today: judging.today });
  if (began !== undefined && on < began) return no('before-dossier', { began });
  const refused = what === 'withdrawn' ? withdraw(judging, act) : what === 'reached' ? reach(judging, act) : step(judging, act);
  if (refused) return refused;
  return (what === 'skipped' || what === 'withdrawn') && reason.trim() === '' ? no('reason') : undefined;
}

function step({ guide, standing }: Judging, { what, on, phase: id = '', lifeArea }: Act): ActRefusal | undefined {
  const phase = guide.phases.get(id);
  const model = guide.models.find((one) => one.id === phase?.model);
  if (!phase || !model) return no('phase-unknown', { phase: id });
  const { stays, skips } = standing.of(id);
  const its = stays.filter((stay) => stay.lifeArea === lifeArea);
  const open = its.find(({ to }) => to === undefined);
  if (what === 'ended') return !open ? no('not-open') : on < open.from ? no('before-begun', { from: open.from }) : undefined;
  if (open) return no('open-already', { from: open.from });
  const been = its.length > 0;
  const skipped = skips.some((skip) => skip.lifeArea === lifeArea);
  if (what === 'skipped') return !model.allowSkip ? no('no-skip') : been ? no('been-through') : undefined;
  if (what === 'again' && !been && !skipped) return no('not-open');
  if ((been || skipped) && !model.allowReturn) return no('no-return');
  if (!model.allowParallel) {
    const other = beside(model, id, phase.within).find((one) => standing.of(one).state === 'open');
    if (other !== undefined) return no('no-parallel', { phase: other });
  }
  const early = model.allowSkip ? undefined : phase.after.find((one) => standing.of(one).state === 'ahead');
  return early === undefined ? undefined : no('too-early', { phase: early });
}

/** The other phases of a model, but for what this one is a part of and for its own parts. */
function beside({ phases }: PhaseModel, id: string, within: string | undefined): string[] {
  return phases.filter((one) => one.id !== id && one.id !== within && one.within !== id).map((one) => one.id);
}

function reach({ guide, standing }: Judging, { milestone: id = '' }: Act): ActRefusal | undefined {
  const milestone = guide.milestones.find((one) => one.id === id);
  if (!milestone) return no('milestone-unknown', { milestone: id });
  const { done, hours, passes } = milestone;
  if (done.length > 0 || hours !== undefined || passes) return no('by-document');
  return standing.reached.has(id) ? no('reached-already') : undefined;
}

/** What later entries rest on stays: the last one of a phase goes first. */
function withdraw({ standing }: Judging, { of }: Act): ActRefusal | undefined {
  const { history, withdrawn } = standing;
  const counted = history.filter(({ id, what }) => what !== 'withdrawn' && !withdrawn.has(id));
  const entry = counted.find(({ id }) => id === of);
  if (!entry) return no('of-unknown');
  const last = counted.findLast((one) => one.phase === entry.phase && one.lifeArea === entry.lifeArea);
  return entry.what !== 'reached' && last !== entry ? no('followed') : undefined;
}

/** The document with an entry for an act. What stands in it stays. Whether it may be done is for {@link mayAct} to say. */
export function withAct(
  document: Json | undefined,
  act: Act,
  { id, by }: { readonly id: string; readonly by: string },
): JsonObject {
  const before = isObject(document) ? document : {};
  const history = own(before, 'history');
  const said = Object.entries(act).filter(([, value]) => value !== undefined && value !== '');
  const entry = { id, ...Object.fromEntries(said), by };
  return { ...before, history: { ...(isObject(history) ? history : {}), items: [...itemsIn(before), entry] } };
}

function no(code: string, params: ActRefusal['params'] = {}): ActRefusal {
  return { code: `phases.${code}`, params };
}
