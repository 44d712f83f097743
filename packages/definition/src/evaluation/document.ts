import { fromEntries, isObject, own, type Json, type JsonObject } from '../json.ts';
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
  return keys.reduce<Json | undefined>((now, key) => (isObject(now) ? own(now, key) : undefined), value);
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

/** The answers of one answerer that were handed in, or (`own`) those that are not yet, by item. */
export function answersIn(document: Json, answerer: Answerer, place: 'answers' | 'own' = 'answers'): ReadonlyMap<string, Answer> {
  const found = inside(document, place, answerer);
  return new Map(
    Object.entries(isObject(found) ? found : {}).filter((entry): entry is [string, JsonObject] => isObject(entry[1])),
  );
}

/** Every answer that was handed in: item, answerer, answer. */
export function allAnswers(document: Json): [item: string, answerer: Answerer, answer: Answer][] {
  return answerers.flatMap((answerer) =>
    [...answersIn(document, answerer)].map(([item, answer]): [string, Answerer, Answer] => [item, answerer, answer]),
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
export function saidBy({ maker: _, on: __, language: ___, ...answer }: Answer): Json {
  return fromEntries(Object.entries(answer));
}

/** A score that counts: a whole number from 1 to 5. */
export function scoreOf({ score }: Answer): number | undefined {
  return typeof score === 'number' && Number.isInteger(score) && score >= 1 && score <= 5 ? score : undefined;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
