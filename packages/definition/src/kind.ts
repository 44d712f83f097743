import { alternatives, choices } from './choices.ts';
import { isObject, own } from './json.ts';
import type { JsonType, Node } from './node.ts';

/** The kinds of field. Every schema has exactly one; what fits nothing else is shown as JSON text. */
export const kinds = [
  'text', 'long-text', 'number', 'yes-no', 'confirm', 'choice', 'choices', 'ranked', 'scale', 'date', 'partial-date', 'bsn', 'postcode',
  'phone', 'email', 'language', 'country', 'week', 'constant', 'file', 'group', 'rows', 'list', 'tuple', 'map', 'alternatives', 'json',
] as const; // prettier-ignore

/** See {@link kinds}. */
export type Kind = (typeof kinds)[number];

const byFormat: { readonly [format: string]: Kind } = {
  date: 'date',
  'partial-date': 'partial-date',
  bsn: 'bsn',
  postcode: 'postcode',
  phone: 'phone',
  email: 'email',
  'idn-email': 'email',
  language: 'language',
};

/** Which kind of field shows this place: what `x-control` asks, if its shape allows, else what its shape is. */
export function kindOf(node: Node): Kind {
  return node.once(kindRead);
}

function kindRead(node: Node): Kind {
  const shape = shapeOf(node);
  const asked = node.text('x-control');
  return asked !== undefined && isKind(asked) && allows(asked, shape) ? asked : shape;
}

function isKind(name: string): name is Kind {
  return (kinds as readonly string[]).includes(name);
}

/** Kinds with other fields inside. */
const holdsOthers: readonly Kind[] = ['group', 'rows', 'list', 'tuple', 'map', 'alternatives', 'week'];

/** Whether a control can hold what a shape yields; another choice is not followed. */
function allows(asked: Kind, shape: Kind): boolean {
  const text: readonly Kind[] = [
    'text',
    'long-text',
    'date',
    'partial-date',
    'bsn',
    'postcode',
    'phone',
    'email',
    'language',
    'country',
  ];
  // What lies inside is judged by its own fields, so it cannot be hidden in one text.
  if (asked === 'json') return !holdsOthers.includes(shape);
  if (text.includes(asked)) return text.includes(shape) || (asked === 'language' && shape === 'choice');
  if (asked === 'ranked') return shape === 'choices';
  if (asked === 'scale') return shape === 'number' || shape === 'choice';
  if (asked === 'confirm') return shape === 'yes-no';
  if (asked === 'week') return shape === 'group';
  if (asked === 'number') return shape === 'number';
  return asked === shape;
}

function shapeOf(node: Node): Kind {
  if (node.parts.some(({ schema }) => own(schema, 'const') !== undefined)) return 'constant';
  const chosen = choices(node);
  if (chosen) return chosen.options.every(({ value }) => typeof value !== 'object' || value === null) ? 'choice' : 'json';
  if (alternatives(node).length > 0) return 'alternatives';
  const type = typeOf(node);
  if (type === 'string') return textKind(node);
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'yes-no';
  if (type === 'array') return arrayKind(node);
  if (type === 'object') return node.keys.length > 0 || !further(node) ? 'group' : 'map';
  return type === 'several' ? 'alternatives' : type === 'null' ? 'constant' : 'json';
}

/** The one type of a place, `null` left aside; `several` when there are more; undefined when nothing tells. */
export function typeOf(node: Node): JsonType | 'several' | undefined {
  const said = node.types;
  if (said) {
    const real = said.filter((type) => type !== 'null' && !(type === 'integer' && said.includes('number')));
    return real.length === 0 ? said[0] : real.length === 1 ? real[0] : 'several';
  }
  for (const [type, words] of tells) if (words.some((word) => node.word(word) !== undefined)) return type;
  return undefined;
}

const tells: readonly (readonly [JsonType, readonly string[]])[] = [
  ['object', ['properties', 'patternProperties', 'additionalProperties', 'required', 'dependentRequired', 'if']],
  ['array', ['items', 'prefixItems', 'minItems', 'maxItems', 'uniqueItems', 'contains']],
  ['string', ['pattern', 'format', 'minLength', 'maxLength', 'contentMediaType', 'contentEncoding']],
  ['number', ['minimum', 'maximum', 'multipleOf', 'exclusiveMinimum', 'exclusiveMaximum']],
];

function textKind(node: Node): Kind {
  if (node.word('contentEncoding') !== undefined || node.word('contentMediaType') !== undefined) return 'file';
  const format = node.text('format') ?? '';
  const kind = Object.hasOwn(byFormat, format) ? byFormat[format] : undefined;
  if (kind) return kind;
  const most = node.limit('maxLength', 'least');
  return most !== undefined && most > 250 ? 'long-text' : 'text';
}

function arrayKind(node: Node): Kind {
  if (node.tuple > 0) return 'tuple';
  const item = node.item(0);
  if (!item) return 'json';
  const unique = node.parts.some(({ schema }) => own(schema, 'uniqueItems') === true);
  if (unique && choices(item)) return 'choices';
  return typeOf(item) === 'object' || alternatives(item).length > 0 ? 'rows' : 'list';
}

/** Whether an object may have members that are not declared by name, of a shape that is told. */
export function further(node: Node): boolean {
  return node.parts.some(({ schema }) => {
    const more = own(schema, 'additionalProperties');
    const patterns = own(schema, 'patternProperties');
    return isObject(more) || (isObject(patterns) && Object.keys(patterns).length > 0);
  });
}
