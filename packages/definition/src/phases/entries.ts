import { isArray, isObject, own, type Json } from '../json.ts';
import { dayNumber } from '../plan/days.ts';
import { textOf } from './read-words.ts';

/** What an entry of the history says happened. */
export const happenings = ['begun', 'ended', 'skipped', 'again', 'reached', 'withdrawn'] as const;

/** See {@link happenings}. */
export type Happening = (typeof happenings)[number];

/** One entry of the history of a path (`history.items`), as far as it could be read. */
export interface Entry {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly what: Happening;
  readonly phase: string | undefined;
  readonly milestone: string | undefined;
  /** The entry that is withdrawn. */
  readonly of: string | undefined;
  readonly lifeArea: string | undefined;
  readonly reason: string | undefined;
  readonly by: string | undefined;
}

/** The entries of a document: those that say what happened on a day that exists, by that day and then as they were written. */
export function entriesIn(document: Json | undefined): { readonly entries: readonly Entry[]; readonly unread: readonly Json[] } {
  const unread: Json[] = [];
  const entries = itemsIn(document).flatMap((item): Entry[] => {
    const entry = read(item);
    if (!entry) unread.push(item);
    return entry ? [entry] : [];
  });
  return { entries: entries.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), unread };
}

/** The entries as they are kept. */
export function itemsIn(document: Json | undefined): readonly Json[] {
  const history = isObject(document) ? own(document, 'history') : undefined;
  const items = isObject(history) ? own(history, 'items') : undefined;
  return isArray(items) ? items : [];
}

function read(item: Json): Entry | undefined {
  if (!isObject(item)) return undefined;
  const [id, on, what] = [textOf(item, 'id'), textOf(item, 'on'), textOf(item, 'what')];
  if (id === undefined || on === undefined || dayNumber(on) === undefined) return undefined;
  if (!(happenings as readonly unknown[]).includes(what)) return undefined;
  const word = (name: string) => textOf(item, name);
  const entry = { id, on, what: what as Happening, phase: word('phase'), milestone: word('milestone'), of: word('of') };
  return { ...entry, lifeArea: word('lifeArea'), reason: word('reason'), by: word('by') };
}
