import { fromEntries, isArray, isObject, memberOf, own, type Json, type JsonObject } from '../json.ts';
import { text } from '../plan/rows.ts';
import type { Catalogue } from '../texts.ts';
import type { Answerer, Item } from './catalogue.ts';
import { recordingsOf, wordsIn } from './wording.ts';

/** A definition to be filled in with a form, made from items, and its words in a language. */
export interface Questionnaire {
  readonly schema: JsonObject;
  /**
   * The words of the items in a language.
   * @param page the title of a text or term of the definition of evaluations in that language, by its `x-id`.
   */
  catalogue(language: string, page: (id: string) => string | undefined): Catalogue;
}

/** The answers that the page itself has words for, in `x-texts` of the definition of evaluations. */
const yesNo = [['yes', 'answer.yes'], ['no', 'answer.no'], ['not-applicable', 'answer.notApplicable']] as const; // prettier-ignore

/**
 * A questionnaire for one answerer: a field for each item, by the id of the item, and one for what may stand beside its answer. Items
 * that answer themselves are not asked.
 * @param page the definition of evaluations: its `x-texts` and `x-terms`.
 */
export function questionnaire(items: readonly Item[], answerer: Answerer, page: JsonObject): Questionnaire {
  const asked = items.filter(({ derive }) => derive === undefined);
  const fields = asked.flatMap((item, i) => fieldsOf(item, answerer, page, i));
  const schema: JsonObject = {
    ...{ $schema: 'https://json-schema.org/draft/2020-12/schema', 'x-id': 'questions', title: String(own(page, 'title') ?? '') },
    ...{ 'x-terms': own(page, 'x-terms') ?? {}, type: 'object', additionalProperties: false },
    properties: fromEntries(fields),
  };
  return {
    schema,
    catalogue: (language, said) => {
      const terms = own(page, 'x-terms');
      const named = Object.keys(isObject(terms) ? terms : {}).map((name): Entry => [
        `term.${name}`,
        known({ title: said(`term.${name}`) }),
      ]);
      const entries = [...named, ...asked.flatMap((item) => translated(item, answerer, language, said))];
      return { for: 'questions', language, review: 'complete', texts: fromEntries(entries) as Catalogue['texts'] };
    },
  };
}

type Entry = readonly [string, JsonObject];

function fieldsOf(item: Item, answerer: Answerer, page: JsonObject, nth: number): Entry[] {
  const { title, description } = wordsIn(item, answerer, undefined);
  const said = (name: string) => pageWord(page, name);
  const explained = description === undefined ? {} : { description };
  const recordings = recordingsOf(item, answerer);
  const main: JsonObject = {
    'x-id': item.id,
    'x-order': nth * 10,
    title: title ?? item.id,
    ...explained,
    ...(recordings === undefined ? {} : { 'x-recordings': recordings }),
    ...shapeOf(item, answerer, said),
  };
  const beside = item.beside.flatMap((part, i): Entry[] => {
    const id = `${item.id}.${part}`;
    const when = part === 'date' ? { field: item.id, is: { const: 'yes' } } : { not: { field: item.id, is: { absent: true } } };
    const shape: JsonObject = part === 'date' ? { type: 'string', format: 'date' } : longText;
    return [[id, { 'x-id': id, 'x-order': nth * 10 + i + 1, title: said(`answer.${part}`), ...shape, 'x-visible-when': when }]];
  });
  return [[item.id, main], ...beside];
}

const longText: JsonObject = { type: 'string', maxLength: 1000, 'x-control': 'long-text' };

function shapeOf(item: Item, answerer: Answerer, said: (name: string) => string): JsonObject {
  const named = (name: string) => (name === 'answer.notApplicable' && answerer !== 'participant' ? `${name}Here` : name);
  switch (item.type) {
    case 'yes-no':
      return { type: 'string', oneOf: yesNo.map(([value, name]) => ({ const: value, title: said(named(name)) })) };
    case 'score': {
      const [low, high] = endsOf(item);
      const faces = low === 'answer.bad' ? { 'x-picture': 'faces' } : {};
      return {
        type: 'integer',
        minimum: 1,
        maximum: 5,
        'x-control': 'scale',
        'x-ends': { low: said(low), high: said(high) },
        ...faces,
      };
    }
    case 'choice':
      return { type: 'string', oneOf: optionsOf(item) };
    case 'choices':
      return { type: 'array', uniqueItems: true, items: { type: 'string', oneOf: optionsOf(item) } };
    case 'number':
      return { type: 'number', minimum: 0, maximum: 100_000 };
    case 'date':
      return { type: 'string', format: 'date' };
    default:
      return longText;
  }
}

/** The names of the words at both ends of a score. */
function endsOf({ words }: Item): readonly [string, string] {
  const answer = own(words, 'answer');
  return isObject(answer) && own(answer, 'ends') === 'well' ? ['answer.bad', 'answer.good'] : ['answer.low', 'answer.high'];
}

function optionsOf({ words }: Item): Json[] {
  const answer = own(words, 'answer');
  const list = memberOf(answer, 'choices');
  return (isArray(list) ? list : [])
    .filter(isObject)
    .map((one) => ({ const: own(one, 'value') ?? '', title: String(own(one, 'title') ?? '') }));
}

/** The words of an item in a language, by the ids of its fields. */
function translated(item: Item, answerer: Answerer, language: string, page: (id: string) => string | undefined): Entry[] {
  const { title, description, choices } = wordsIn(item, answerer, language);
  const word = (name: string) => page(`text.${name}`);
  const [low, high] = endsOf(item);
  const mayNot = answerer === 'participant' ? 'answer.notApplicable' : 'answer.notApplicableHere';
  const options =
    item.type === 'yes-no'
      ? { yes: word('answer.yes'), no: word('answer.no'), 'not-applicable': word(mayNot) }
      : item.type === 'choice' || item.type === 'choices'
        ? choices
        : undefined;
  const main = known({
    ...{ title, description, choices: options && known(options) },
    'x-ends': item.type === 'score' ? known({ low: word(low), high: word(high) }) : undefined,
  });
  return [[item.id, main], ...item.beside.map((part): Entry => [`${item.id}.${part}`, known({ title: word(`answer.${part}`) })])];
}

function known(words: { readonly [key: string]: Json | undefined }): JsonObject {
  return fromEntries(Object.entries(words).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

function pageWord(page: JsonObject, name: string): string {
  const all = own(page, 'x-texts');
  const found = memberOf(all, name);
  return (isObject(found) ? text(own(found, 'title')) : undefined) ?? name;
}
