import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { shownWhen } from './formio-condition.ts';
import { fieldOfComponent } from './formio-field.ts';
import { cut, type Note } from './from-node.ts';
import {
  nothing,
  type Imported,
  type ImportedQuestion,
  type ImportedSection,
  type ImportItem,
  type ImportNote,
} from './imported.ts';
import { Names } from './names.ts';

/** Components that show or do something and ask nothing. */
const silent: { readonly [type: string]: ImportNote } = { content: 'content', htmlelement: 'content', softRequiredErrors: 'content', button: 'layout', hidden: 'setting', recaptcha: 'setting', file: 'upload', signature: 'upload', sketchpad: 'upload', npFamilyMembers: 'prefill', partners: 'prefill', children: 'prefill', map: 'kind', cosign: 'setting' }; // prettier-ignore
/** Components that only stand around others. */
const around = ['panel', 'fieldset', 'well', 'columns', 'table', 'tabs', 'container'];

interface Found {
  readonly component: JsonObject;
  readonly at: string;
  readonly name: string;
}

/** Reads a form of Form.io: each panel becomes a section, what stands beside them another. */
export function fromFormio(form: Json): Imported {
  const title = isObject(form) && typeof own(form, 'title') === 'string' ? String(own(form, 'title')) : 'Vragen';
  return fromComponents([{ title, components: isObject(form) ? (own(form, 'components') ?? null) : null, at: '/components' }]);
}

/** One page of components. */
export interface ComponentPage {
  readonly title: string;
  readonly components: Json;
  readonly at: string;
}

/** The same of several pages, each of which is a section. @param rules conditions of other kinds, by the key of a component */
export function fromComponents(pages: readonly ComponentPage[], rules: (nameOf: (key: string) => string | undefined, note: Note) => ReadonlyMap<string, JsonObject> = () => new Map()): Imported {
  const report: ImportItem[] = [];
  const note: Note = (item) => void report.push(item);
  const [names, byKey] = [new Names(), new Map<string, string>()];
  const drafts: { title: string; found: Found[] }[] = [];
  const take = (components: Json, at: string, into: Found[], depth: number) => {
    (isArray(components) ? components : []).forEach((component, i) => {
      if (!isObject(component) || depth > 20) return note({ outcome: 'unknown', what: 'component', at: `${at}/${i}`, source: component });
      const [place, type, key] = [`${at}/${i}`, String(own(component, 'type')), String(own(component, 'key') ?? '')];
      const label = cut(String(own(component, 'title') ?? own(component, 'label') ?? own(component, 'legend') ?? key), 300);
      if (Object.hasOwn(silent, type)) return note({ outcome: 'dropped', what: type, at: place, note: silent[type] ?? 'kind', source: component });
      if (!around.includes(type)) {
        const name = names.of(key === '' ? label : key);
        if (key !== '') byKey.set(key, name);
        return void into.push({ component, at: place, name });
      }
      note({ outcome: type === 'panel' ? 'converted' : 'approximated', what: type, at: place, note: type === 'container' ? 'nesting' : 'layout' });
      const inner = type === 'panel' && depth === 0 ? start(label) : into;
      for (const [list, where] of listsIn(component, place)) take(list, where, inner, depth + 1);
    });
  };
  const start = (title: string): Found[] => {
    const found: Found[] = [];
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
} // prettier-ignore

/** The lists of components in one that stands around others. */
function listsIn(component: JsonObject, at: string): [Json, string][] {
  const columns = own(component, 'columns');
  const rows = own(component, 'rows');
  const inColumns = (isArray(columns) ? columns : []).map((column, i): [Json, string] => [isObject(column) ? (own(column, 'components') ?? null) : null, `${at}/columns/${i}/components`]); // prettier-ignore
  const inRows = (isArray(rows) ? rows : []).flatMap((row, i) => (isArray(row) ? row : []).map((cell, j): [Json, string] => [isObject(cell) ? (own(cell, 'components') ?? null) : null, `${at}/rows/${i}/${j}/components`])); // prettier-ignore
  const tabs = own(component, 'type') === 'tabs' ? (own(component, 'components') ?? null) : null;
  if (isArray(tabs)) return tabs.map((tab, i) => [isObject(tab) ? (own(tab, 'components') ?? null) : null, `${at}/components/${i}/components`]); // prettier-ignore
  return [...inColumns, ...inRows, [own(component, 'components') ?? null, `${at}/components`]];
}

function questionOf({ component, at, name }: Found, nameOf: (key: string) => string | undefined, rules: ReadonlyMap<string, JsonObject>, note: Note): ImportedQuestion[] {
  const type = String(own(component, 'type'));
  const made = type === 'editgrid' || type === 'datagrid' ? rowsOf(component, at, note) : fieldOfComponent(component, at, note);
  if (!made) {
    note({ outcome: 'unknown', what: type, at, note: 'kind', source: component });
    return [];
  }
  const label = cut(String(own(component, 'label') ?? name), 300) || name;
  const help = own(component, 'description') ?? own(component, 'tooltip');
  const validate = own(component, 'validate');
  const required = isObject(validate) && own(validate, 'required') === true ? { 'x-required': true } : {};
  const when = shownWhen(component, at, nameOf, note) ?? rules.get(String(own(component, 'key')));
  for (const word of ['calculateValue', 'prefill', 'registration'])
    if (isSaid(own(component, word))) note({ outcome: 'dropped', what: word, at, note: word === 'calculateValue' ? 'calculation' : 'prefill', source: own(component, word) ?? null });
  note({ outcome: made.exact ? 'converted' : 'approximated', what: type, at, name, ...(made.exact ? {} : { note: 'kind' as const }) });
  const schema = { title: label, ...(typeof help === 'string' && help !== '' ? { description: cut(help, 2000) } : {}), ...made.schema, ...required, ...(when ? { 'x-visible-when': when } : {}) };
  const words = translationsOf(component);
  return [{ name, schema, ...(Object.keys(words).length > 0 ? { words } : {}) }];
} // prettier-ignore

function rowsOf(component: JsonObject, at: string, note: Note): { schema: JsonObject; exact: boolean } | undefined {
  const names = new Names(['id']);
  const inner = own(component, 'components');
  const fields = (isArray(inner) ? inner : []).flatMap((one, i): [string, JsonObject][] => {
    const place = `${at}/components/${i}`;
    const made = isObject(one) ? fieldOfComponent(one, place, note) : undefined;
    if (!made || !isObject(one)) return (note({ outcome: 'dropped', what: String(isObject(one) ? own(one, 'type') : one), at: place, note: 'nesting', source: one }), []);
    const name = names.of(String(own(one, 'key') ?? own(one, 'label') ?? ''));
    return [[name, { title: cut(String(own(one, 'label') ?? name), 300) || name, ...made.schema }]];
  });
  if (fields.length === 0) return undefined;
  const title = cut(String(own(component, 'groupLabel') ?? own(component, 'label') ?? 'Rij'), 300);
  const items = { title, type: 'object', required: ['id'], additionalProperties: false, properties: fromEntries([['id', { $ref: '#/$defs/rowId' }], ...fields]) };
  return { schema: { type: 'array', items }, exact: true };
} // prettier-ignore

function isSaid(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !isObject(value) || Object.values(value).some((one) => one !== '' && one !== null);
}

/** The words of other languages, as Open Forms keeps them with each component. */
function translationsOf(component: JsonObject): { readonly [language: string]: JsonObject } {
  const extra = own(component, 'openForms');
  const all = isObject(extra) ? own(extra, 'translations') : undefined;
  const told = Object.entries(isObject(all) ? all : {}).flatMap(([language, words]): [string, JsonObject][] => {
    const [title, description] = isObject(words) ? [own(words, 'label'), own(words, 'description')] : [];
    const made = { ...(typeof title === 'string' && title !== '' ? { title } : {}), ...(typeof description === 'string' && description !== '' ? { description } : {}) }; // prettier-ignore
    return language === 'nl' || Object.keys(made).length === 0 ? [] : [[language, made]];
  });
  return fromEntries(told) as { readonly [language: string]: JsonObject };
}
