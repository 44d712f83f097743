import { plus } from '../plus.ts';
import { warning, type Finding } from '../finding.ts';
import { isArray, isObject, put, type Json, type JsonObject } from '../json.ts';
import { text } from './rows.ts';

/** What an entry makes a row of. */
export type EntryKind = 'goal' | 'activity' | 'task';

/** A goal, activity or practical task to choose from: what all layers together say of it (schemas/meta/library.schema.json). */
export interface LibraryEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly lifeArea?: string;
  /** The phases in which it fits, the first one first; none means every phase. */
  readonly phases?: readonly string[];
  readonly title: string;
  /** Values of the row by its own names: SMART parts, helpers (`support`), hours, `together` … */
  readonly draft?: JsonObject;
  /** The ids of the activities and tasks that come with it. */
  readonly activities?: readonly string[];
  readonly tasks?: readonly string[];
  /** How long there is from today. */
  readonly term?: { readonly days?: number; readonly months?: number };
  readonly source?: string;
}

/** What choosing needs to know. */
export interface Choosing {
  readonly library: readonly LibraryEntry[];
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly newId: () => string;
  /** The phase that the person is in; taken where the entry fits it. */
  readonly phase?: string;
}

/** A row to adapt and then to add. Nothing is added by itself. */
export interface Drafted {
  readonly list: 'goals' | 'activities' | 'tasks';
  readonly row: JsonObject & { readonly id: string };
  /** A guide's task that the newcomer does, with help: “samen oefenen”. */
  readonly together: boolean;
}

/** By kind: its list, the field that says what it is, the one that says when it is due, and whether it has the others. */
const shapes = {
  goal: { list: 'goals', name: 'text', due: 'timeBound', area: true, begins: { status: 'not-started', origin: 'library' } },
  activity: { list: 'activities', name: 'title', due: 'end', area: false, begins: { status: 'planned' } },
  task: { list: 'tasks', name: 'title', due: 'dueOn', area: true, begins: {} },
} as const;

/**
 * The rows that an entry stands for: itself, then the activities and tasks that come with it, with the goal in `goalIds` and the activity
 * in `activityId`. The newcomer owns what the entry does not give to somebody else. What the library does not have is told:
 * `plan.library-unknown`.
 */
export function choose(
  entry: LibraryEntry,
  choosing: Choosing,
): { readonly drafts: readonly Drafted[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const drafts: Drafted[] = [];
  const chosen = new Set<string>();
  const add = (one: LibraryEntry, links: JsonObject) => {
    chosen.add(one.id);
    const made = draft(one, choosing, links);
    drafts.push(made);
    if (one.kind === 'task') return;
    const further: JsonObject = one.kind === 'goal' ? { goalIds: [made.row.id] } : links;
    if (one.kind === 'goal') for (const id of one.activities ?? []) follow(one, id, 'activity', further);
    const ofActivity: JsonObject = one.kind === 'activity' ? { activityId: made.row.id } : {};
    for (const id of one.tasks ?? []) follow(one, id, 'task', { ...further, ...ofActivity });
  };
  const follow = (from: LibraryEntry, id: string, kind: EntryKind, links: JsonObject) => {
    const found = choosing.library.find((one) => one.id === id && one.kind === kind);
    if (!found) findings.push(warning('plan.library-unknown', from.id, { [kind]: id }));
    else if (!chosen.has(id)) add(found, links);
  };
  add(entry, {});
  return { drafts, findings };
}

function draft(entry: LibraryEntry, { today, newId, phase }: Choosing, links: JsonObject): Drafted {
  const { list, name, due, area, begins } = shapes[entry.kind];
  const { lifeArea, phases = [], term, draft: filled = {} } = entry;
  const id = newId();
  const row: Record<string, Json> = { [name]: entry.title, owner: 'participant', ...begins };
  const fits = phase !== undefined && phases.includes(phase) ? phase : phases[0];
  const end = term && plus(today, term);
  if (area && lifeArea !== undefined) row['lifeArea'] = lifeArea;
  if (area && fits !== undefined) row['phase'] = fits;
  if (end !== undefined) row[due] = end;
  for (const [key, value] of Object.entries(filled)) put(row, key, rowsWithIds(value, newId));
  return { list, row: { ...row, ...links, libraryId: entry.id, id }, together: filled['together'] === true };
}

/** Helpers are rows, which a library has without ids. */
function rowsWithIds(value: Json, newId: () => string): Json {
  return isArray(value) ? value.map((one) => (isObject(one) ? { ...one, id: newId() } : one)) : value;
}

/** What somebody looks for. */
export interface Sought {
  readonly kind?: EntryKind | undefined;
  readonly lifeArea?: string | undefined;
  readonly phase?: string | undefined;
  /** Words that must all be there; capitals and accents do not matter. */
  readonly text?: string | undefined;
}

/**
 * The entries that fit, in their order.
 * @param say the words of an entry in the language of who looks; without it its title and the texts it fills in.
 */
export function search(
  library: readonly LibraryEntry[],
  { kind, lifeArea, phase, text: sought = '' }: Sought,
  say: (entry: LibraryEntry) => string = written,
): readonly LibraryEntry[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  return library.filter((entry) => {
    if (kind !== undefined && entry.kind !== kind) return false;
    if (lifeArea !== undefined && entry.lifeArea !== lifeArea) return false;
    if (phase !== undefined && entry.phases && !entry.phases.includes(phase)) return false;
    const said = words.length > 0 ? plain(say(entry)) : '';
    return words.every((word) => said.includes(word));
  });
}

function written({ title, draft = {} }: LibraryEntry): string {
  return [title, ...Object.values(draft).flatMap((value) => text(value) ?? [])].join(' ');
}

function plain(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
