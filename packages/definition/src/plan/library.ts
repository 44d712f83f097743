import { plus } from '../calendar.ts';
import { warning, type Finding } from '../finding.ts';
import { type Json, type JsonObject } from '../json.ts';

/** What an entry makes a row of. */
export type EntryKind = 'goal' | 'activity' | 'task';

/** A goal, activity or practical task to choose from. Data of a layer, never code. */
export interface LibraryEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly lifeArea: string;
  /** The phases in which it fits; none means every phase. */
  readonly phases: readonly string[];
  readonly title: string;
  /** Values of the row: SMART parts, helpers (`support`), hours … */
  readonly fill: JsonObject;
  /** The ids of the activities that come with a goal. */
  readonly activities?: readonly string[];
  /** How long it takes from today. */
  readonly term?: { readonly days?: number; readonly months?: number };
  /** A task of a guide that is done together: “samen oefenen”. */
  readonly together?: boolean;
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
  readonly together: boolean;
}

const lists = { goal: 'goals', activity: 'activities', task: 'tasks' } as const;

/** The field of a row that says what it is, and the one that says when it ends. */
const named = { goal: 'text', activity: 'title', task: 'title' } as const;
const ends = { goal: 'timeBound', activity: 'end', task: 'due' } as const;

/**
 * The rows that an entry stands for: itself, then the activities that belong to a goal, each with that goal in `goalIds`. The newcomer
 * owns what the entry does not give to somebody else. An activity that the library does not have is told: `plan.library-unknown`.
 */
export function choose(
  entry: LibraryEntry,
  choosing: Choosing,
): { readonly drafts: readonly Drafted[]; readonly findings: readonly Finding[] } {
  const goal = draft(entry, choosing);
  const drafts = [goal];
  const findings: Finding[] = [];
  const linked = entry.kind === 'goal' ? (entry.activities ?? []) : [];
  for (const id of linked) {
    const found = choosing.library.find((one) => one.id === id && one.kind === 'activity');
    if (found) drafts.push(draft(found, choosing, { goalIds: [goal.row.id] }));
    else findings.push(warning('plan.library-unknown', entry.id, { activity: id }));
  }
  return { drafts, findings };
}

function draft(entry: LibraryEntry, { today, newId, phase }: Choosing, linked: JsonObject = {}): Drafted {
  const { kind, lifeArea, phases, fill, term } = entry;
  const fits = phase !== undefined && phases.includes(phase) ? phase : phases[0];
  const end = term && plus(today, term);
  const row: { [field: string]: Json } = {
    [named[kind]]: entry.title,
    owner: 'participant',
    ...(kind === 'goal' ? { lifeArea, status: 'not-started', ...(fits === undefined ? {} : { phase: fits }) } : {}),
    ...(end === undefined ? {} : { [ends[kind]]: end }),
    ...fill,
    ...linked,
    origin: `library/${entry.id}`,
  };
  return { list: lists[kind], row: { ...row, id: newId() }, together: entry.together === true };
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
  { kind, lifeArea, phase, text = '' }: Sought,
  say: (entry: LibraryEntry) => string = written,
): readonly LibraryEntry[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return library.filter((entry) => {
    if (kind !== undefined && entry.kind !== kind) return false;
    if (lifeArea !== undefined && entry.lifeArea !== lifeArea) return false;
    if (phase !== undefined && entry.phases.length > 0 && !entry.phases.includes(phase)) return false;
    if (words.length === 0) return true;
    const said = plain(say(entry));
    return words.every((word) => said.includes(word));
  });
}

function written({ title, fill }: LibraryEntry): string {
  return [title, ...Object.values(fill).filter((value) => typeof value === 'string')].join(' ');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
