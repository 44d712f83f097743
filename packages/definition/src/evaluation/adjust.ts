import { plus } from '../plus.ts';
import { warning, type Finding } from '../finding.ts';
import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { idOf, rowsOf, text } from '../plan/rows.ts';
import { pointer } from '../pointer.ts';
import type { Change } from '../store.ts';
import { inside, type Evaluation } from './document.ts';

/** Who adjusts, and when. */
export interface Adjusting {
  readonly role: string;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: () => string;
  /** The talk in which it was found. */
  readonly talk?: Pick<Evaluation, 'moment' | 'heldOn'> | undefined;
}

/** What a finding makes of the plan: changes as every document takes them, or why it cannot be done. */
export interface Adjustment {
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
}

/** By change: the list it is in, and whether it names a row or adds one. */
const kinds = {
  'goal-date': { list: 'goals', row: 'goalId', field: 'timeBound', from: 'date' },
  'goal-status': { list: 'goals', row: 'goalId', field: 'status', from: 'goalStatus' },
  'activity-hours': { list: 'activities', row: 'activityId', field: 'hoursPerWeek', from: 'hoursPerWeek' },
  'activity-status': { list: 'activities', row: 'activityId', field: 'status', from: 'activityStatus' },
} as const;

/**
 * The changes of the development plan that a finding proposes; they are made only when it is accepted. The first one opens a revision, as
 * typing in the plan does; the revision notes what was said, in which talk and at which question. `evaluation.row-gone`: the goal or activity is not in the plan (any more). `evaluation.proposal-empty`:
 * what it needs is not filled in.
 * @param finding a row of `findings.items`.
 * @param plan the development plan as it is now.
 */
export function adjustment(finding: JsonObject, plan: Json | undefined, adjusting: Adjusting): Adjustment {
  const change = text(finding['change']);
  const no = (code: string): Adjustment => ({ changes: [], findings: [warning(code, idOf(finding), { change: change ?? '' })] });
  if (change === undefined || change === 'none') return { changes: [], findings: [] };
  if (Object.hasOwn(kinds, change)) {
    const { list, row, field, from } = kinds[change as keyof typeof kinds];
    const to = finding[from];
    const all = inside(plan, list, 'items');
    const at = (isArray(all) ? all : []).findIndex((one) => isObject(one) && idOf(one) !== '' && own(one, 'id') === finding[row]);
    const now = isArray(all) ? all[at] : undefined;
    if (to === undefined) return no('evaluation.proposal-empty');
    if (!isObject(now)) return no('evaluation.row-gone');
    const was = own(now, field);
    return was === to
      ? { changes: [], findings: [] }
      : made(plan, finding, adjusting, [{ pointer: pointer(list, 'items', at, field), from: was, to }]);
  }
  const added = rowFor(change, finding, adjusting);
  if (!added) return no('evaluation.proposal-empty');
  const all = inside(plan, added.list, 'items');
  const set: Change = isArray(all)
    ? { pointer: pointer(added.list, 'items', all.length), from: undefined, to: added.row }
    : { pointer: pointer(added.list, 'items'), from: undefined, to: [added.row] };
  return made(plan, finding, adjusting, [set]);
}

function rowFor(
  change: string,
  finding: JsonObject,
  { newId, today }: Adjusting,
): { readonly list: string; readonly row: JsonObject } | undefined {
  const title = text(finding['title']);
  const owner = text(finding['owner']) ?? 'participant';
  const date = text(finding['date']);
  const area = text(finding['lifeArea']);
  if (title === undefined) return undefined;
  const given = (key: string, value: Json | undefined) => (value === undefined ? {} : { [key]: value });
  if (change === 'goal-new') {
    if (area === undefined) return undefined;
    const due = given('timeBound', date);
    return {
      list: 'goals',
      row: { id: newId(), lifeArea: area, text: title, owner, status: 'not-started', origin: 'own', ...due },
    };
  }
  if (change === 'activity-new') {
    const kind = text(finding['activityKind']) ?? 'other';
    const more = { ...given('start', date), ...given('hoursPerWeek', finding['hoursPerWeek']) };
    return { list: 'activities', row: { id: newId(), title, kind, owner, status: 'planned', ...more } };
  }
  if (change !== 'task-new') return undefined;
  const due = { dueOn: date ?? plus(today, { days: 28 }) ?? today };
  return { list: 'tasks', row: { id: newId(), title, owner, ...due, ...given('lifeArea', area) } };
}

/** The changes, and why in the open revision; a new one where none is open (domain: 4.5). */
function made(plan: Json | undefined, finding: JsonObject, adjusting: Adjusting, changes: readonly Change[]): Adjustment {
  const all = inside(plan, 'revisions', 'items');
  const reason = reasonOf(finding, adjusting);
  const at = (isArray(all) ? all : []).findIndex((row) => isObject(row) && own(row, 'closedOn') === undefined);
  if (at >= 0) {
    const before = inside(isArray(all) ? all[at] : undefined, 'reasons');
    const list = pointer('revisions', 'items', at, 'reasons');
    const added: Change = isArray(before)
      ? { pointer: `${list}/${before.length}`, from: undefined, to: reason }
      : { pointer: list, from: before, to: [reason] };
    return { changes: [...changes, added], findings: [] };
  }
  const number = Math.max(0, ...rowsOf(all).map((row) => Number(row['number']) || 0)) + 1;
  const row = { id: adjusting.newId(), number, openedOn: adjusting.today, by: adjusting.role, reasons: [reason] };
  const open: Change = isArray(all)
    ? { pointer: pointer('revisions', 'items', all.length), from: undefined, to: row }
    : { pointer: pointer('revisions', 'items'), from: undefined, to: [row] };
  return { changes: [...changes, open], findings: [] };
}

/** What a revision notes of a finding. */
function reasonOf(finding: JsonObject, { talk, today }: Adjusting): JsonObject {
  const when = talk && { moment: talk.moment, on: talk.heldOn ?? today };
  const said = { id: idOf(finding), text: finding['text'], ...when, item: finding['item'] };
  return fromEntries(Object.entries(said).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/**
 * The changes of the evaluation that keep how a finding was answered. Declining wants a reason: without one there are none.
 * @param document the evaluation.
 */
export function answered(
  document: Json,
  id: string,
  { accepted, reason = '', today }: { readonly accepted: boolean; readonly reason?: string; readonly today: string },
): Change[] {
  const all = inside(document, 'findings', 'items');
  const at = (isArray(all) ? all : []).findIndex((one) => isObject(one) && own(one, 'id') === id);
  const row = isArray(all) ? all[at] : undefined;
  if (!isObject(row) || (!accepted && reason.trim() === '')) return [];
  const set = { answer: accepted ? 'accepted' : 'declined', reason: reason.trim() || undefined, answeredOn: today };
  return Object.entries(set).flatMap(([key, to]): Change[] => {
    const from = own(row, key);
    return from === to ? [] : [{ pointer: pointer('findings', 'items', at, key), from, to }];
  });
}
