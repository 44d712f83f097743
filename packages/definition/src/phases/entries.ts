import { isArray, isObject, memberOf, type Json } from '../json.ts';
import { isDate } from '../formats/date.ts';
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

/** The first day on which each milestone was ticked, but for what was withdrawn. The rest of the history is not read for it. */
export function ticksIn(document: Json | undefined): ReadonlyMap<string, { readonly on: string }> {
  const told = itemsIn(document).filter((item) => isObject(item) && (item['what'] === 'reached' || item['what'] === 'withdrawn'));
  if (told.length === 0) return none;
  const { entries } = entriesIn({ history: { items: told } });
  const withdrawn = new Set(entries.flatMap(({ what, of }) => (what === 'withdrawn' && of !== undefined ? [of] : [])));
  const found = new Map<string, { readonly on: string }>();
  for (const { id, what, milestone = '', on } of entries)
    if (what === 'reached' && !withdrawn.has(id) && !found.has(milestone)) found.set(milestone, { on });
  return found;
}

const none: ReadonlyMap<string, { readonly on: string }> = new Map();

/** The entries as they are kept. */
export function itemsIn(document: Json | undefined): readonly Json[] {
  const history = memberOf(document, 'history');
  const items = memberOf(history, 'items');
  return isArray(items) ? items : [];
}

function read(item: Json): Entry | undefined {
  if (!isObject(item)) return undefined;
  const [id, on, what] = [textOf(item, 'id'), textOf(item, 'on'), textOf(item, 'what')];
  if (id === undefined || on === undefined || !isDate(on)) return undefined;
  if (!(happenings as readonly unknown[]).includes(what)) return undefined;
  const word = (name: string) => textOf(item, name);
  const entry = { id, on, what: what as Happening, phase: word('phase'), milestone: word('milestone'), of: word('of') };
  return { ...entry, lifeArea: word('lifeArea'), reason: word('reason'), by: word('by') };
}
