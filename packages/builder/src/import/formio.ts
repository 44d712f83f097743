import { isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { questionOf, type FoundComponent } from './formio-question.ts';
import { cut, type Note } from './said-in-node.ts';
import { nothing, type Imported, type ImportedSection, type ImportItem, type ImportNote } from './imported.ts';
import { Names } from './names.ts';

/** Components that show or do something and ask nothing. */
const silent: { readonly [type: string]: ImportNote } = {
  content: 'content',
  htmlelement: 'content',
  softRequiredErrors: 'content',
  button: 'layout',
  hidden: 'setting',
  recaptcha: 'setting',
  file: 'upload',
  signature: 'upload',
  sketchpad: 'upload',
  npFamilyMembers: 'prefill',
  partners: 'prefill',
  children: 'prefill',
  map: 'kind',
  cosign: 'setting',
};
/** Components that only stand around others. */
const around = ['panel', 'fieldset', 'well', 'columns', 'table', 'tabs', 'container'];

/** Reads a form of Form.io: each panel becomes a section, what stands beside them another. */
export function fromFormio(form: Json): Imported {
  const title = isObject(form) && typeof own(form, 'title') === 'string' ? String(own(form, 'title')) : '';
  return fromComponents([{ title, components: isObject(form) ? (own(form, 'components') ?? null) : null, at: '/components' }]);
}

/** One page of components. */
export interface ComponentPage {
  readonly title: string;
  readonly components: Json;
  readonly at: string;
}

/** The same of several pages, each of which is a section. @param rules conditions of other kinds, by the key of a component */
export function fromComponents(
  pages: readonly ComponentPage[],
  rules: (nameOf: (key: string) => string | undefined, note: Note) => ReadonlyMap<string, JsonObject> = () => new Map(),
): Imported {
  const report: ImportItem[] = [];
  const note: Note = (item) => void report.push(item);
  const [names, byKey] = [new Names(), new Map<string, string>()];
  const drafts: { title: string; found: FoundComponent[] }[] = [];
  const take = (components: Json, at: string, into: FoundComponent[], depth: number) => {
    (isArray(components) ? components : []).forEach((component, i) => {
      if (!isObject(component) || depth > 20)
        return note({ outcome: 'unknown', what: 'component', at: `${at}/${i}`, source: component });
      const [place, type, key] = [`${at}/${i}`, String(own(component, 'type')), String(own(component, 'key') ?? '')];
      const label = cut(String(own(component, 'title') ?? own(component, 'label') ?? own(component, 'legend') ?? key), 300);
      if (Object.hasOwn(silent, type))
        return note({ outcome: 'dropped', what: type, at: place, note: silent[type] ?? 'kind', source: component });
      if (!around.includes(type)) {
        const name = names.of(key === '' ? label : key);
        if (key !== '') byKey.set(key, name);
        return void into.push({ component, at: place, name });
      }
      note({
        outcome: type === 'panel' ? 'converted' : 'approximated',
        what: type,
        at: place,
        note: type === 'container' ? 'nesting' : 'layout',
      });
      const inner = type === 'panel' && depth === 0 ? start(label) : into;
      for (const [list, where] of listsIn(component, place)) take(list, where, inner, depth + 1);
    });
  };
  const start = (title: string): FoundComponent[] => {
    const found: FoundComponent[] = [];
    drafts.push({ title, found });
    return found;
  };
  for (const { title, components, at } of pages) take(components, at, start(title), 0);
  const nameOf = (key: string) => byKey.get(key);
  const more = rules(nameOf, note);
  const sections = drafts.flatMap(({ title, found }): ImportedSection[] => {
    const questions = found.flatMap((one) => questionOf(one, nameOf, more, note));
    return questions.length > 0 ? [{ name: names.of(title, 'section'), title, questions }] : [];
  });
  return sections.length > 0 ? { sections, report } : { ...nothing('no-questions'), report };
}

/** The lists of components in one that stands around others. */
function listsIn(component: JsonObject, at: string): [Json, string][] {
  const columns = own(component, 'columns');
  const rows = own(component, 'rows');
  const inColumns = (isArray(columns) ? columns : []).map((column, i): [Json, string] => [
    isObject(column) ? (own(column, 'components') ?? null) : null,
    `${at}/columns/${i}/components`,
  ]);
  const inRows = (isArray(rows) ? rows : []).flatMap((row, i) =>
    (isArray(row) ? row : []).map((cell, j): [Json, string] => [
      isObject(cell) ? (own(cell, 'components') ?? null) : null,
      `${at}/rows/${i}/${j}/components`,
    ]),
  );
  const tabs = own(component, 'type') === 'tabs' ? (own(component, 'components') ?? null) : null;
  if (isArray(tabs))
    return tabs.map((tab, i) => [isObject(tab) ? (own(tab, 'components') ?? null) : null, `${at}/components/${i}/components`]);
  return [...inColumns, ...inRows, [own(component, 'components') ?? null, `${at}/components`]];
}
