import { fromEntries, isArray, isObject, memberOf, own, type Json, type JsonObject } from '@wegwijs/definition';
import { shownWhen } from './formio-condition.ts';
import { fieldOfComponent } from './formio-field.ts';
import type { ImportedQuestion } from './imported.ts';
import { Names } from './names.ts';
import { cut, type Note } from './said-in-node.ts';

/** A component that asks something, where it stood, and the name that its question gets. */
export interface FoundComponent {
  readonly component: JsonObject;
  readonly at: string;
  readonly name: string;
}

/** The question that a component becomes; none for what is not known, which is noted with its source. */
export function questionOf(
  { component, at, name }: FoundComponent,
  nameOf: (key: string) => string | undefined,
  rules: ReadonlyMap<string, JsonObject>,
  note: Note,
): ImportedQuestion[] {
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
    if (isSaid(own(component, word)))
      note({
        outcome: 'dropped',
        what: word,
        at,
        note: word === 'calculateValue' ? 'calculation' : 'prefill',
        source: own(component, word) ?? null,
      });
  note({
    outcome: made.exact ? 'converted' : 'approximated',
    what: type,
    at,
    name,
    ...(made.exact ? {} : { note: 'kind' as const }),
  });
  const schema = {
    title: label,
    ...(typeof help === 'string' && help !== '' ? { description: cut(help, 2000) } : {}),
    ...made.schema,
    ...required,
    ...(when ? { 'x-visible-when': when } : {}),
  };
  const words = translationsOf(component);
  return [{ name, schema, ...(Object.keys(words).length > 0 ? { words } : {}) }];
}

function rowsOf(component: JsonObject, at: string, note: Note): { schema: JsonObject; exact: boolean } | undefined {
  const names = new Names(['id']);
  const inner = own(component, 'components');
  const fields = (isArray(inner) ? inner : []).flatMap((one, i): [string, JsonObject][] => {
    const place = `${at}/components/${i}`;
    const made = isObject(one) ? fieldOfComponent(one, place, note) : undefined;
    if (!made || !isObject(one))
      return (
        note({
          outcome: 'dropped',
          what: String(isObject(one) ? own(one, 'type') : one),
          at: place,
          note: 'nesting',
          source: one,
        }),
        []
      );
    const name = names.of(String(own(one, 'key') ?? own(one, 'label') ?? ''));
    return [[name, { title: cut(String(own(one, 'label') ?? name), 300) || name, ...made.schema }]];
  });
  if (fields.length === 0) return undefined;
  const title = own(component, 'groupLabel') ?? own(component, 'label');
  const items = {
    ...(title === undefined ? {} : { title: cut(String(title), 300) }),
    type: 'object',
    required: ['id'],
    additionalProperties: false,
    properties: fromEntries([['id', { $ref: '#/$defs/rowId' }], ...fields]),
  };
  return { schema: { type: 'array', items }, exact: true };
}

function isSaid(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !isObject(value) || Object.values(value).some((one) => one !== '' && one !== null);
}

/** The words of other languages, as Open Forms keeps them with each component. */
function translationsOf(component: JsonObject): { readonly [language: string]: JsonObject } {
  const extra = own(component, 'openForms');
  const all = memberOf(extra, 'translations');
  const told = Object.entries(isObject(all) ? all : {}).flatMap(([language, words]): [string, JsonObject][] => {
    const [title, description] = isObject(words) ? [own(words, 'label'), own(words, 'description')] : [];
    const made = {
      ...(typeof title === 'string' && title !== '' ? { title } : {}),
      ...(typeof description === 'string' && description !== '' ? { description } : {}),
    };
    return language === 'nl' || Object.keys(made).length === 0 ? [] : [[language, made]];
  });
  return fromEntries(told) as { readonly [language: string]: JsonObject };
}
