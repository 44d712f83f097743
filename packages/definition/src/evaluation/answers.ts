import { equal, fromEntries, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { Change } from '../store.ts';
import type { Answerer, Item } from './catalogue.ts';
import { answersIn, inside, saidBy, type Place } from './document.ts';

/** Who enters answers, and how. */
export interface Answering {
  readonly answerer: Answerer;
  /** `self`, `helped` or `interpreter`. */
  readonly maker: string;
  /** The role that writes it down for who answers, in a talk; undefined where who answers does it. */
  readonly by?: string | undefined;
  /** The language in which texts are written (BCP 47). */
  readonly language: string;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The part of an answer that an item has its own value in. */
export function partOf({ type }: Item): 'choice' | 'choices' | 'score' | 'number' | 'date' | 'text' {
  return type === 'yes-no' || type === 'choice'
    ? 'choice'
    : type === 'choices' || type === 'score' || type === 'number' || type === 'date'
      ? type
      : 'text';
}

/**
 * What a questionnaire starts with: what is being answered, else what was handed in. What does not fit is shown as it is.
 * @param place `noted`: what was written down for who answers, and no more.
 */
export function valueFrom(
  items: readonly Item[],
  document: Json,
  answerer: Answerer,
  place: 'own' | 'noted' = 'own',
): JsonObject {
  const [begun, given] = begunAndGiven(document, answerer, place);
  const entries = items.flatMap((item): [string, Json][] => {
    const answer = begun.get(item.id) ?? given.get(item.id);
    if (!answer) return [];
    const main = answer[partOf(item)];
    const beside = item.beside.map((part): [string, Json | undefined] => [`${item.id}.${part}`, answer[part as 'date' | 'text']]);
    return [[item.id, main] as const, ...beside].filter((entry): entry is [string, Json] => entry[1] !== undefined);
  });
  return fromEntries(entries);
}

/** What stands in a place, and what was handed in before: what somebody else writes down knows nothing of that. */
function begunAndGiven(document: Json, answerer: Answerer, place: Place) {
  const begun = answersIn(document, answerer, place);
  return [begun, place === 'own' ? answersIn(document, answerer) : new Map<string, never>()] as const;
}

/**
 * The changes that keep what stands in a questionnaire: under `own`, where nobody else sees it, or under `noted`, where somebody writes
 * it down for who answers. Only what differs is named.
 * @param value the value of the questionnaire.
 */
export function answerChanges(
  items: readonly Item[],
  document: Json,
  value: Json | undefined,
  { answerer, maker, by, language, today }: Answering,
): Change[] {
  const place = by === undefined ? 'own' : 'noted';
  const [begun, given] = begunAndGiven(document, answerer, place);
  const entered = isObject(value) ? value : {};
  return items.flatMap((item): Change[] => {
    const said = answerOf(item, entered);
    const was = begun.get(item.id);
    const before = was ?? given.get(item.id);
    if (equal(before && Object.keys(before).length > 0 ? saidBy(before) : null, said ?? null)) return [];
    const spoken = said?.['text'] === undefined ? {} : { language };
    const made = said && { ...said, ...spoken, maker, ...(by === undefined ? {} : { by }), on: today };
    // What was handed in before and is emptied now stays until this is handed in: then it goes.
    const to = made ?? (given.has(item.id) ? {} : undefined);
    return [{ pointer: pointer(place, answerer, item.id), from: was as Json | undefined, to }];
  });
}

/** The changes that hand in what an answerer began: from then on those who may read it do. */
export function handIn(document: Json, answerer: Answerer): Change[] {
  const given = inside(document, 'answers', answerer);
  const begun = [...answersIn(document, answerer, 'own')];
  if (begun.length === 0) return [];
  const shared = begun.map(([item, answer]): Change => ({
    pointer: pointer('answers', answerer, item),
    from: memberOf(given, item),
    to: Object.keys(answer).length === 0 ? undefined : (answer as Json),
  }));
  return [
    ...shared.filter(({ from, to }) => !equal(from, to)),
    { pointer: pointer('own', answerer), from: inside(document, 'own', answerer), to: undefined },
  ];
}

function answerOf(item: Item, value: JsonObject): JsonObject | undefined {
  const main = own(value, item.id);
  const parts = item.beside.map((part): [string, Json | undefined] => [part, own(value, `${item.id}.${part}`)]);
  const all = [[partOf(item), main] as const, ...parts].filter(
    (entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== '',
  );
  return all.length === 0 ? undefined : fromEntries(all);
}
