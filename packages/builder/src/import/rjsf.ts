import { fromEntries, isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { fromJsonSchema } from './json-schema.ts';
import type { Imported, ImportItem } from './imported.ts';

/** Widgets that our own kinds show already. */
const same = ['radio', 'select', 'checkboxes', 'checkbox', 'updown', 'text', 'date', 'email', 'range'];

/** Reads a form of react-jsonschema-form: its schema, with what the `uiSchema` says of order, titles, help and widgets. */
export function fromRjsf(form: Json): Imported {
  const [schema, ui] = isObject(form) ? [own(form, 'schema') ?? {}, own(form, 'uiSchema') ?? {}] : [{}, {}];
  const report: ImportItem[] = [];
  const made = fromJsonSchema(dressed(schema, ui, '/uiSchema', report, 0));
  return { ...made, report: [...made.report, ...report] };
}

/** A schema that says itself what a uiSchema says of it. */
function dressed(schema: Json, ui: Json, at: string, report: ImportItem[], depth: number): Json {
  if (!isObject(schema) || !isObject(ui) || depth > 20) return schema;
  const said: Record<string, Json> = {};
  const options = own(ui, 'ui:options');
  const all = [
    ...Object.entries(ui)
      .filter(([word]) => word.startsWith('ui:') && word !== 'ui:options')
      .map(([word, value]) => [word.slice(3), value] as const),
    ...Object.entries(isObject(options) ? options : {}),
  ];
  for (const [word, value] of all) {
    const place = `${at}/ui:${word}`;
    if (word === 'title' && typeof value === 'string') said['title'] = value;
    else if ((word === 'description' || word === 'help') && typeof value === 'string')
      said['description'] = [own(schema, 'description'), value].filter((one) => typeof one === 'string').join(' ');
    else if (word === 'order') continue;
    else if (word === 'widget' && value === 'textarea') said['x-control'] = 'long-text';
    else if (word === 'widget' && value === 'hidden')
      report.push({ outcome: 'approximated', what: 'ui:widget hidden', at: place, note: 'setting', source: value });
    else if (word !== 'widget' || !same.includes(String(value)))
      report.push({ outcome: 'dropped', what: `ui:${word}`, at: place, note: 'layout', source: value });
  }
  const properties = own(schema, 'properties');
  const order = own(ui, 'ui:order');
  const inner = isObject(properties)
    ? {
        properties: fromEntries(
          Object.entries(ordered(properties, order)).map(([key, one]) => [
            key,
            dressed(one, own(ui, key) ?? {}, `${at}/${key}`, report, depth + 1),
          ]),
        ),
      }
    : {};
  const items = own(schema, 'items');
  const rows =
    isObject(items) && isObject(own(ui, 'items'))
      ? { items: dressed(items, own(ui, 'items') ?? {}, `${at}/items`, report, depth + 1) }
      : {};
  return { ...schema, ...said, ...inner, ...rows };
}

/** Members in an order; `*` stands for those that are not named. */
function ordered(properties: JsonObject, order: Json | undefined): JsonObject {
  if (!isArray(order)) return properties;
  const names = order.map(String);
  const others = Object.keys(properties).filter((name) => !names.includes(name));
  const all = names.includes('*') ? names.flatMap((name) => (name === '*' ? others : [name])) : [...names, ...others];
  return fromEntries(all.flatMap((name) => (Object.hasOwn(properties, name) ? [[name, properties[name] as Json] as const] : [])));
}
