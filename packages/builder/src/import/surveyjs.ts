import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { cut, type Note } from './from-node.ts';
import {
  nothing,
  type Imported,
  type ImportedQuestion,
  type ImportedSection,
  type ImportItem,
  type ImportNote,
} from './imported.ts';
import { choiceValue, Names } from './names.ts';
import { conditionIn } from './survey-expression.ts';

const silent: { readonly [type: string]: ImportNote } = { html: 'content', image: 'content', file: 'upload', signaturepad: 'upload', expression: 'calculation' }; // prettier-ignore
const inputs: { readonly [type: string]: JsonObject } = { email: { format: 'email', maxLength: 200 }, tel: { format: 'phone', maxLength: 30 }, date: { format: 'date' }, month: { format: 'partial-date' } }; // prettier-ignore

interface Found {
  readonly element: JsonObject;
  readonly at: string;
  readonly name: string;
}

/** Reads a survey of SurveyJS: each page becomes a section. */
export function fromSurveyJs(survey: Json): Imported {
  const report: ImportItem[] = [];
  const note: Note = (item) => void report.push(item);
  const [names, byName] = [new Names(), new Map<string, string>()];
  const nameOf = (key: string) => byName.get(key);
  const root = isObject(survey) ? survey : {};
  const pages = own(root, 'pages');
  const all = isArray(pages) ? pages.map((page, i) => [page, `/pages/${i}`] as const) : [[root, ''] as const];
  const drafts = all.map(([page, at]) => {
    const found: Found[] = [];
    collect(page, at, found, names, byName, note, 0);
    return { page: isObject(page) ? page : {}, at, found };
  });
  for (const word of ['triggers', 'calculatedValues', 'completedHtmlOnCondition'])
    if (own(root, word) !== undefined) note({ outcome: 'dropped', what: word, at: `/${word}`, note: 'rule', source: own(root, word) ?? null }); // prettier-ignore
  const sections = drafts.flatMap(({ page, at, found }, i): ImportedSection[] => {
    const questions = found.flatMap((one) => questionOf(one, nameOf, note));
    const title = cut(wordsIn(own(page, 'title')).nl ?? String(own(page, 'name') ?? own(root, 'title') ?? `Deel ${i + 1}`), 300);
    if (own(page, 'visibleIf') !== undefined) note({ outcome: 'dropped', what: 'visibleIf', at, note: 'condition', source: own(page, 'visibleIf') ?? null }); // prettier-ignore
    return questions.length > 0 ? [{ name: names.of(title, 'section'), title, questions }] : [];
  });
  return sections.length > 0 ? { sections, report } : { ...nothing('no-questions'), report };
}

function collect(around: Json, at: string, into: Found[], names: Names, byName: Map<string, string>, note: Note, depth: number): void {
  const list = isObject(around) ? (own(around, 'elements') ?? own(around, 'questions')) : undefined;
  (isArray(list) ? list : []).forEach((element, i) => {
    const place = `${at}/elements/${i}`;
    if (!isObject(element) || depth > 20) return note({ outcome: 'unknown', what: 'element', at: place, source: element });
    const [type, key] = [String(own(element, 'type')), String(own(element, 'name') ?? '')];
    if (Object.hasOwn(silent, type)) return note({ outcome: 'dropped', what: type, at: place, note: silent[type] ?? 'kind', source: element });
    if (type === 'panel') {
      note({ outcome: 'approximated', what: type, at: place, note: 'layout' });
      return collect(element, place, into, names, byName, note, depth + 1);
    }
    const name = names.of(key);
    byName.set(key, name);
    into.push({ element, at: place, name });
  });
} // prettier-ignore

function questionOf({ element, at, name }: Found, nameOf: (key: string) => string | undefined, note: Note): ImportedQuestion[] {
  const type = String(own(element, 'type'));
  const made = shapeOf(element, type, at, note);
  if (!made) return (note({ outcome: 'unknown', what: type, at, note: 'kind', source: element }), []);
  const [title, help] = [wordsIn(own(element, 'title')), wordsIn(own(element, 'description'))];
  const expression = own(element, 'visibleIf');
  const when = typeof expression === 'string' ? conditionIn(expression, nameOf) : undefined;
  if (expression !== undefined) note({ outcome: when ? 'converted' : 'dropped', what: 'visibleIf', at, note: 'condition', ...(when ? {} : { source: expression }) });
  for (const [word, why] of [['requiredIf', 'required'], ['enableIf', 'condition'], ['validators', 'validation'], ['defaultValueExpression', 'code'], ['choicesByUrl', 'choices']] as const)
    if (own(element, word) !== undefined) note({ outcome: 'dropped', what: word, at, note: why, source: own(element, word) ?? null });
  note({ outcome: made.exact ? 'converted' : 'approximated', what: type, at, name, ...(made.exact ? {} : { note: 'kind' as const }) });
  const schema = {
    title: cut(title.nl ?? name, 300) || name,
    ...(help.nl ? { description: cut(help.nl, 2000) } : {}),
    ...made.schema,
    ...(own(element, 'isRequired') === true ? { 'x-required': true } : {}),
    ...(when ? { 'x-visible-when': when } : {}),
  };
  const languages = new Set([...Object.keys(title.others), ...Object.keys(help.others), ...Object.keys(made.choices)]);
  const words = fromEntries([...languages].map((one) => [one, { ...(title.others[one] ? { title: cut(title.others[one], 300) } : {}), ...(help.others[one] ? { description: cut(help.others[one], 2000) } : {}), ...(made.choices[one] ? { choices: made.choices[one] } : {}) }]));
  return [{ name, schema, ...(languages.size > 0 ? { words: words as { readonly [language: string]: JsonObject } } : {}) }];
} // prettier-ignore

interface Shape {
  readonly schema: JsonObject;
  readonly exact: boolean;
  readonly choices: { readonly [language: string]: JsonObject };
}

function shapeOf(element: JsonObject, type: string, at: string, note: Note): Shape | undefined {
  const plain = (schema: JsonObject, exact = true): Shape => ({ schema, exact, choices: {} });
  const input = String(own(element, 'inputType') ?? 'text');
  if (type === 'text' && (input === 'number' || input === 'range')) return plain({ type: 'number', ...bounds(element) });
  if (type === 'text') return plain({ type: 'string', ...(Object.hasOwn(inputs, input) ? inputs[input] : { maxLength: Number(own(element, 'maxLength')) || 200 }) }, input === 'text' || Object.hasOwn(inputs, input)); // prettier-ignore
  if (type === 'comment') return plain({ type: 'string', maxLength: Number(own(element, 'maxLength')) || 1000, 'x-control': 'long-text' });
  if (type === 'boolean') return plain({ type: 'boolean' });
  if (type === 'rating') return plain({ type: 'integer', minimum: Number(own(element, 'rateMin') ?? 1), maximum: Number(own(element, 'rateMax') ?? 5), 'x-control': 'scale', 'x-ends': { low: wordsIn(own(element, 'minRateDescription')).nl ?? 'Laagst', high: wordsIn(own(element, 'maxRateDescription')).nl ?? 'Hoogst' } }); // prettier-ignore
  if (!['radiogroup', 'dropdown', 'buttongroup', 'imagepicker', 'checkbox', 'tagbox', 'ranking'].includes(type)) return undefined;
  const { oneOf, choices } = optionsOf(element);
  if (oneOf.length === 0) return undefined;
  for (const word of ['hasOther', 'showOtherItem', 'hasNone', 'showNoneItem', 'hasSelectAll'])
    if (own(element, word) === true) note({ outcome: 'dropped', what: word, at, note: 'choices', source: true });
  const isSeveral = ['checkbox', 'tagbox', 'ranking'].includes(type);
  const list = { type: 'array', uniqueItems: true, ...(type === 'ranking' ? { 'x-control': 'ranked' } : {}), items: { type: 'string', oneOf } };
  return { schema: isSeveral ? list : { type: 'string', oneOf }, exact: type !== 'imagepicker', choices };
} // prettier-ignore

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
    for (const [language, word] of Object.entries(text.others)) others.set(language, [...(others.get(language) ?? []), [value, cut(word, 300)]]); // prettier-ignore
    return [{ const: value, title: cut(text.nl ?? value, 300) || value }];
  });
  return { oneOf, choices: fromEntries([...others].map(([language, all]) => [language, fromEntries(all)])) as { readonly [language: string]: JsonObject } }; // prettier-ignore
}

/** A text, or one for each language: the Dutch, else what is said by default; and the others. */
function wordsIn(value: Json | undefined): { readonly nl: string | undefined; readonly others: { readonly [language: string]: string } } {
  if (!isObject(value)) return { nl: value === undefined || value === null ? undefined : String(value), others: {} };
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const nl = texts.find(([one]) => one === 'nl') ?? texts.find(([one]) => one === 'default') ?? texts[0];
  return { nl: nl?.[1], others: Object.fromEntries(texts.filter(([one]) => one !== 'nl' && one !== 'default')) };
} // prettier-ignore
