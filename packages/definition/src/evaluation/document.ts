import { fromEntries, isObject, memberOf, type Json, type JsonObject } from '../json.ts';
import { rowsOf, text } from '../plan/rows.ts';
import { answerers, texts, type Answerer } from './catalogue.ts';

/** A document of a dossier, as far as it is looked at here. */
export interface Kept {
  readonly kind: string;
  readonly document: Json;
  readonly id?: string;
}

/** An answer to one item. Only what its kind of answer has is there; nothing is trusted. */
export interface Answer {
  readonly choice?: Json;
  readonly choices?: Json;
  readonly score?: Json;
  readonly number?: Json;
  readonly date?: Json;
  readonly text?: Json;
  /** The language of the text (BCP 47). */
  readonly language?: Json;
  /** `self`, `helped` or `interpreter`. */
  readonly maker?: Json;
  /** The role that wrote it down for who answers, in a talk; undefined where who answers did it. */
  readonly by?: Json;
  /** The day on which it was given, `YYYY-MM-DD`. */
  readonly on?: Json;
}

/** One evaluation, as it is kept: one document for each moment. */
export interface Evaluation {
  readonly id: string;
  /** The moment, by the id of its entry. */
  readonly moment: string | undefined;
  readonly subject: string;
  readonly organisation: string | undefined;
  readonly plannedOn: string | undefined;
  readonly heldOn: string | undefined;
  readonly attendees: readonly string[];
  readonly document: Json;
}

/** A member of objects inside each other; undefined where there is none. */
export function inside(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  return keys.reduce<Json | undefined>((now, key) => memberOf(now, key), value);
}

/** The evaluations among the documents of a dossier, by the day on which they were held; those that are to come last. */
export function evaluationsOf(records: readonly Kept[]): Evaluation[] {
  return records
    .filter(({ kind }) => kind === 'evaluation')
    .map(({ id, document }) => evaluationOf(document, id))
    .sort((a, b) => compare(a.heldOn ?? `~${a.plannedOn ?? ''}`, b.heldOn ?? `~${b.plannedOn ?? ''}`));
}

/** Reads one evaluation. */
export function evaluationOf(document: Json, id = ''): Evaluation {
  const said = (key: string) => text(inside(document, 'moment', key));
  return {
    ...{ id, document, moment: said('kind'), subject: said('subject') ?? 'person', organisation: said('organisation') },
    ...{ plannedOn: said('plannedOn'), heldOn: said('heldOn'), attendees: texts(inside(document, 'moment', 'attendees')) },
  };
}

/** Where answers stand: handed in, not yet, or written down by somebody else in a talk. */
export type Place = 'answers' | 'own' | 'noted';

/** The answers of one answerer in one place, by item. */
export function answersIn(document: Json, answerer: Answerer, place: Place = 'answers'): ReadonlyMap<string, Answer> {
  const found = inside(document, place, answerer);
  return new Map(
    Object.entries(isObject(found) ? found : {}).filter((entry): entry is [string, JsonObject] => isObject(entry[1])),
  );
}

/** What counts as the answers of one answerer, by item: those that were handed in, else what was written down for that one. */
export function answersOf(document: Json, answerer: Answerer): ReadonlyMap<string, Answer> {
  const own = answersIn(document, answerer);
  const noted = answersIn(document, answerer, 'noted');
  return noted.size === 0 ? own : new Map([...noted, ...own]);
}

/** One answer, with who gave it and where it stands. */
export interface Given {
  readonly item: string;
  readonly answerer: Answerer;
  readonly place: Place;
  readonly answer: Answer;
}

/** Every answer that others may read: handed in, or written down in a talk. */
export function allAnswers(document: Json): Given[] {
  return answerers.flatMap((answerer) =>
    (['answers', 'noted'] as const).flatMap((place) =>
      [...answersIn(document, answerer, place)].map(([item, answer]): Given => ({ item, answerer, place, answer })),
    ),
  );
}

/** The findings of an evaluation. */
export function findingsIn(document: Json): readonly JsonObject[] {
  return rowsOf(inside(document, 'findings', 'items'));
}

/** The last document of a kind; of a decision the one with the highest version. */
export function latest(records: readonly Kept[], kind: string): Json | undefined {
  let found: Json | undefined;
  let most = -Infinity;
  for (const record of records) {
    if (record.kind !== kind) continue;
    const said = inside(record.document, 'pip', 'version');
    const version = typeof said === 'number' ? said : 0;
    if (version >= most) [found, most] = [record.document, version];
  }
  return found;
}

/** What an answer says, without who made it, when and in which language. */
export function saidBy({ maker: _, on: __, language: ___, by: ____, ...answer }: Answer): Json {
  return fromEntries(Object.entries(answer));
}

/** A score that counts: a whole number from 1 to 5. */
export function scoreOf({ score }: Answer): number | undefined {
  return typeof score === 'number' && Number.isInteger(score) && score >= 1 && score <= 5 ? score : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
