import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { cut, type Note } from './said-in-node.ts';
import {
  nothing,
  type Imported,
  type ImportedQuestion,
  type ImportedSection,
  type ImportItem,
  type ImportNote,
} from './imported.ts';
import { Names } from './names.ts';
import { conditionIn } from './survey-expression.ts';
import { shapeOf, wordsIn } from './survey-field.ts';

const silent: { readonly [type: string]: ImportNote } = {
  html: 'content',
  image: 'content',
  file: 'upload',
  signaturepad: 'upload',
  expression: 'calculation',
};
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
    if (own(root, word) !== undefined)
      note({ outcome: 'dropped', what: word, at: `/${word}`, note: 'rule', source: own(root, word) ?? null });
  const sections = drafts.flatMap(({ page, at, found }, i): ImportedSection[] => {
    const questions = found.flatMap((one) => questionOf(one, nameOf, note));
    const title = cut(wordsIn(own(page, 'title')).nl ?? String(own(page, 'name') ?? own(root, 'title') ?? `Deel ${i + 1}`), 300);
    if (own(page, 'visibleIf') !== undefined)
      note({ outcome: 'dropped', what: 'visibleIf', at, note: 'condition', source: own(page, 'visibleIf') ?? null });
    return questions.length > 0 ? [{ name: names.of(title, 'section'), title, questions }] : [];
  });
  return sections.length > 0 ? { sections, report } : { ...nothing('no-questions'), report };
}

function collect(
  around: Json,
  at: string,
  into: Found[],
  names: Names,
  byName: Map<string, string>,
  note: Note,
  depth: number,
): void {
  const list = isObject(around) ? (own(around, 'elements') ?? own(around, 'questions')) : undefined;
  (isArray(list) ? list : []).forEach((element, i) => {
    const place = `${at}/elements/${i}`;
    if (!isObject(element) || depth > 20) return note({ outcome: 'unknown', what: 'element', at: place, source: element });
    const [type, key] = [String(own(element, 'type')), String(own(element, 'name') ?? '')];
    if (Object.hasOwn(silent, type))
      return note({ outcome: 'dropped', what: type, at: place, note: silent[type] ?? 'kind', source: element });
    if (type === 'panel') {
      note({ outcome: 'approximated', what: type, at: place, note: 'layout' });
      return collect(element, place, into, names, byName, note, depth + 1);
    }
    const name = names.of(key);
    byName.set(key, name);
    into.push({ element, at: place, name });
  });
}

function questionOf({ element, at, name }: Found, nameOf: (key: string) => string | undefined, note: Note): ImportedQuestion[] {
  const type = String(own(element, 'type'));
  const made = shapeOf(element, type, at, note);
  if (!made) return (note({ outcome: 'unknown', what: type, at, note: 'kind', source: element }), []);
  const [title, help] = [wordsIn(own(element, 'title')), wordsIn(own(element, 'description'))];
  const expression = own(element, 'visibleIf');
  const when = typeof expression === 'string' ? conditionIn(expression, nameOf) : undefined;
  if (expression !== undefined)
    note({
      outcome: when ? 'converted' : 'dropped',
      what: 'visibleIf',
      at,
      note: 'condition',
      ...(when ? {} : { source: expression }),
    });
  for (const [word, why] of [
    ['requiredIf', 'required'],
    ['enableIf', 'condition'],
    ['validators', 'validation'],
    ['defaultValueExpression', 'code'],
    ['choicesByUrl', 'choices'],
  ] as const)
    if (own(element, word) !== undefined)
      note({ outcome: 'dropped', what: word, at, note: why, source: own(element, word) ?? null });
  note({
    outcome: made.exact ? 'converted' : 'approximated',
    what: type,
    at,
    name,
    ...(made.exact ? {} : { note: 'kind' as const }),
  });
  const schema = {
    title: cut(title.nl ?? name, 300) || name,
    ...(help.nl ? { description: cut(help.nl, 2000) } : {}),
    ...made.schema,
    ...(own(element, 'isRequired') === true ? { 'x-required': true } : {}),
    ...(when ? { 'x-visible-when': when } : {}),
  };
  const languages = new Set([...Object.keys(title.others), ...Object.keys(help.others), ...Object.keys(made.choices)]);
  const words = fromEntries(
    [...languages].map((one) => [
      one,
      {
        ...(title.others[one] ? { title: cut(title.others[one], 300) } : {}),
        ...(help.others[one] ? { description: cut(help.others[one], 2000) } : {}),
        ...(made.choices[one] ? { choices: made.choices[one] } : {}),
      },
    ]),
  );
  return [{ name, schema, ...(languages.size > 0 ? { words: words as { readonly [language: string]: JsonObject } } : {}) }];
}
