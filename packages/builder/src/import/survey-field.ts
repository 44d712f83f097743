import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { choiceValue } from './names.ts';
import { cut, type Note } from './said-in-node.ts';

const inputs: { readonly [type: string]: JsonObject } = {
  email: { format: 'email', maxLength: 200 },
  tel: { format: 'phone', maxLength: 30 },
  date: { format: 'date' },
  month: { format: 'partial-date' },
};

/** What an element asks for, with the words of its choices in other languages. */
export interface SurveyShape {
  readonly schema: JsonObject;
  readonly exact: boolean;
  readonly choices: { readonly [language: string]: JsonObject };
}

/** An element of SurveyJS as a field of our dialect, without its words; undefined for what is not known. */
export function shapeOf(element: JsonObject, type: string, at: string, note: Note): SurveyShape | undefined {
  const plain = (schema: JsonObject, exact = true): SurveyShape => ({ schema, exact, choices: {} });
  const input = String(own(element, 'inputType') ?? 'text');
  if (type === 'text' && (input === 'number' || input === 'range')) return plain({ type: 'number', ...bounds(element) });
  if (type === 'text')
    return plain(
      {
        type: 'string',
        ...(Object.hasOwn(inputs, input) ? inputs[input] : { maxLength: Number(own(element, 'maxLength')) || 200 }),
      },
      input === 'text' || Object.hasOwn(inputs, input),
    );
  if (type === 'comment')
    return plain({ type: 'string', maxLength: Number(own(element, 'maxLength')) || 1000, 'x-control': 'long-text' });
  if (type === 'boolean') return plain({ type: 'boolean' });
  if (type === 'rating')
    return plain({
      type: 'integer',
      minimum: Number(own(element, 'rateMin') ?? 1),
      maximum: Number(own(element, 'rateMax') ?? 5),
      'x-control': 'scale',
      ...endsOf(wordsIn(own(element, 'minRateDescription')).nl, wordsIn(own(element, 'maxRateDescription')).nl),
    });
  if (!['radiogroup', 'dropdown', 'buttongroup', 'imagepicker', 'checkbox', 'tagbox', 'ranking'].includes(type)) return undefined;
  const { oneOf, choices } = optionsOf(element);
  if (oneOf.length === 0) return undefined;
  for (const word of ['hasOther', 'showOtherItem', 'hasNone', 'showNoneItem', 'hasSelectAll'])
    if (own(element, word) === true) note({ outcome: 'dropped', what: word, at, note: 'choices', source: true });
  const isSeveral = ['checkbox', 'tagbox', 'ranking'].includes(type);
  const list = {
    type: 'array',
    uniqueItems: true,
    ...(type === 'ranking' ? { 'x-control': 'ranked' } : {}),
    items: { type: 'string', oneOf },
  };
  return { schema: isSeveral ? list : { type: 'string', oneOf }, exact: type !== 'imagepicker', choices };
}

function endsOf(low: Json | undefined, high: Json | undefined): JsonObject {
  const ends = { ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) };
  return Object.keys(ends).length > 0 ? { 'x-ends': ends } : {};
}

function bounds(element: JsonObject): JsonObject {
  const [least, most] = [own(element, 'min'), own(element, 'max')];
  return { ...(typeof least === 'number' ? { minimum: least } : {}), ...(typeof most === 'number' ? { maximum: most } : {}) };
}

function optionsOf(element: JsonObject): { oneOf: JsonObject[]; choices: { readonly [language: string]: JsonObject } } {
  const list = own(element, 'choices');
  const [taken, others] = [new Set<string>(), new Map<string, [string, Json][]>()];
  const oneOf = (isArray(list) ? list : []).flatMap((one): JsonObject[] => {
    const said = isObject(one) ? own(one, 'value') : one;
    const text = wordsIn(isObject(one) ? (own(one, 'text') ?? said) : one);
    const value = said === undefined || taken.has(String(said)) ? choiceValue(text.nl ?? '', taken) : String(said);
    taken.add(value);
    for (const [language, word] of Object.entries(text.others))
      others.set(language, [...(others.get(language) ?? []), [value, cut(word, 300)]]);
    return [{ const: value, title: cut(text.nl ?? value, 300) || value }];
  });
  return {
    oneOf,
    choices: fromEntries([...others].map(([language, all]) => [language, fromEntries(all)])) as {
      readonly [language: string]: JsonObject;
    },
  };
}

/** A text, or one for each language: the Dutch, else what is said by default; and the others. */
export function wordsIn(value: Json | undefined): {
  readonly nl: string | undefined;
  readonly others: { readonly [language: string]: string };
} {
  if (!isObject(value)) return { nl: value === undefined || value === null ? undefined : String(value), others: {} };
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const nl = texts.find(([one]) => one === 'nl') ?? texts.find(([one]) => one === 'default') ?? texts[0];
  return { nl: nl?.[1], others: Object.fromEntries(texts.filter(([one]) => one !== 'nl' && one !== 'default')) };
}
