import { choices, fromEntries, kindOf, typeOf, type JsonObject, type Kind, type Node } from '@wegwijs/definition';
import type { ImportNote } from './imported.ts';
import { Names } from './names.ts';
import { cut, listed, ofLimit, presetOf, unsaid, type Note } from './said-in-node.ts';

const formats = ['date', 'bsn', 'v-number', 'postcode', 'iban', 'phone', 'email', 'language', 'country'];
const controls = ['long-text', 'scale', 'ranked', 'week', 'confirm', 'language', 'country'];
const dropped: { readonly [kind in Kind]?: ImportNote } = {
  alternatives: 'alternatives',
  tuple: 'nesting',
  map: 'nesting',
  json: 'kind',
  file: 'upload',
  constant: 'kind',
  week: 'kind',
};

/** A place of any JSON Schema as a field of our dialect; undefined for what has no such form, noted with its source. */
export function fieldOf(node: Node, title: string, at: string, note: Note, depth = 0): JsonObject | undefined {
  const kind = kindOf(node);
  const no = dropped[kind];
  const source = node.parts[0]?.schema ?? {};
  if (no !== undefined || depth > 4) {
    note({ outcome: no === 'kind' ? 'unknown' : 'dropped', what: kind, at, note: no ?? 'nesting', source });
    return undefined;
  }
  const shape = shapeOf(node, kind, at, note, depth);
  if (!shape) return undefined;
  const label = node.text('title') ?? title;
  const description = node.text('description');
  unsaid(node, at, note);
  return { title: cut(label, 300), ...(description ? { description: cut(description, 2000) } : {}), ...shape };
}

function shapeOf(node: Node, kind: Kind, at: string, note: Note, depth: number): JsonObject | undefined {
  const limits = (...names: [name: string, tightest: 'least' | 'most'][]) =>
    fromEntries(names.flatMap(([name, tightest]) => ofLimit(node, name, tightest, at, note)));
  const control = node.text('x-control');
  const asked: JsonObject = control !== undefined && controls.includes(control) ? { 'x-control': control } : {};
  const options = choices(node)?.options ?? [];
  switch (kind) {
    case 'yes-no':
    case 'confirm':
      return { type: 'boolean', ...asked, ...presetOf(node, at, note) };
    case 'number':
    case 'scale':
      return {
        type: typeOf(node) === 'integer' ? 'integer' : 'number',
        ...limits(['minimum', 'most'], ['maximum', 'least'], ['multipleOf', 'most']),
        ...(kind === 'scale' ? asked : {}),
        ...presetOf(node, at, note),
      };
    case 'choice':
      return { type: 'string', oneOf: listed(options, at, note), ...presetOf(node, at, note) };
    case 'choices':
    case 'ranked': {
      const item = node.item(0);
      const list = item ? (choices(item)?.options ?? []) : [];
      return {
        type: 'array',
        uniqueItems: true,
        ...limits(['minItems', 'most'], ['maxItems', 'least']),
        ...asked,
        items: { type: 'string', oneOf: listed(list, at, note) },
      };
    }
    case 'list': {
      const inner = node.item(0) && fieldOf(node.item(0) as Node, '-', `${at}/items`, note, depth + 1);
      if (!inner) return undefined;
      const { title: _title, description: _description, ...items } = inner;
      return { type: 'array', ...limits(['minItems', 'most'], ['maxItems', 'least']), items };
    }
    case 'rows': {
      const item = node.item(0);
      const row = item && groupOf(item, `${at}/items`, note, depth, ['id']);
      if (!row) return undefined;
      const properties = { id: { $ref: '#/$defs/rowId' }, ...(row['properties'] as JsonObject) };
      const label = item.text('title') ?? node.text('title');
      return {
        type: 'array',
        ...limits(['minItems', 'most'], ['maxItems', 'least']),
        items: { ...(label === undefined ? {} : { title: cut(label, 300) }), ...row, required: ['id'], properties },
      };
    }
    case 'group':
      return groupOf(node, at, note, depth);
    default:
      return textOf(node, asked, limits(['minLength', 'most'], ['maxLength', 'least']), at, note);
  }
}

function textOf(node: Node, asked: JsonObject, limits: JsonObject, at: string, note: Note): JsonObject {
  const format = node.text('format');
  const known = format !== undefined && formats.includes(format);
  if (format !== undefined && !known)
    note({ outcome: 'approximated', what: `format ${format}`, at, note: 'validation', source: format });
  const pattern = node.text('pattern');
  const most = Number(limits['maxLength'] ?? (asked['x-control'] === 'long-text' ? 1000 : 200));
  return {
    type: 'string',
    ...limits,
    ...(known && limits['maxLength'] === undefined ? {} : { maxLength: Math.min(most, 20_000) }),
    ...(known ? { format } : {}),
    ...(pattern === undefined || pattern.length > 500 ? {} : { pattern }),
    ...(asked['x-control'] === 'long-text' ? asked : {}),
    ...presetOf(node, at, note),
  };
}

function groupOf(node: Node, at: string, note: Note, depth: number, taken: readonly string[] = []): JsonObject | undefined {
  const names = new Names(taken);
  const inner = node.keys.flatMap((key): [string, JsonObject][] => {
    const child = node.property(key);
    const field = child && fieldOf(child, key, `${at}/properties/${key}`, note, depth + 1);
    return field ? [[names.of(key), node.requires(key) ? { ...field, 'x-required': true } : field]] : [];
  });
  if (inner.length === 0) return undefined;
  return { type: 'object', additionalProperties: false, properties: fromEntries(inner) };
}
