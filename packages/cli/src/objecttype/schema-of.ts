import {
  choices,
  isArray,
  isObject,
  own,
  put,
  weightOf,
  type Definition,
  type Json,
  type JsonObject,
  type Node,
} from '@wegwijs/definition';
import { top, type Mapping } from './mapping.ts';
import type { Place } from './plan.ts';

/** Open Object does not judge `format` (jsonschema 4.17 without a format checker), so each has a pattern beside it (CON-1). */
const patterns: { readonly [format: string]: string } = {
  bsn: '^[0-9]{9}$',
  date: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
  email: '^[^@]+@[^@ ]+$|^"[^"]*"@[^@ ]+$',
  iban: '^[A-Za-z]{2}[0-9]{2}[A-Za-z0-9 ]+$',
  phone: '^[+]?[0-9 ()./-]+$',
  postcode: '^[1-9][0-9]{3} ?[A-Za-z]{2}$',
};

const kept = ['type', 'const', 'pattern', 'format', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf', 'maxItems', 'maxProperties', 'uniqueItems'] as const; // prettier-ignore

/**
 * The self-contained schema of an objecttype (CON-1, 2, 4–7, 9): JSON Schema 2020-12 that refers to nothing, closed everywhere,
 * without the words that people read, so that a changed label does not change the contract. It takes drafts too.
 */
export function objecttypeSchema(definition: Definition, mapping: Mapping, root: Place): JsonObject {
  const bsn = find(root);
  const whole = schemaOf(root);
  const properties = own(whole, 'properties') as JsonObject;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:wegwijs:objecttype:${mapping.name}:${definition.name.version}`,
    title: mapping.title,
    description: mapping.description,
    ...whole,
    required: [top.version],
    properties: {
      [top.version]: { type: 'string', const: definition.name.version },
      ...(bsn ? { [top.bsn]: { ...valueSchema(bsn.node, bsn), pattern: patterns['bsn'] ?? '' } } : {}),
      ...properties,
    },
  };
}

function find(place: Place): Place | undefined {
  if (place.kind === 'bsn') return place;
  for (const member of place.members ?? []) {
    const found = find(member);
    if (found) return found;
  }
  return undefined;
}

function schemaOf(place: Place): JsonObject {
  const { node, members, each, kind } = place;
  const traces = Object.fromEntries(
    ['x-ggm', 'x-brp'].flatMap((word) => (node.text(word) === undefined ? [] : [[word, node.text(word) as Json]])),
  );
  if (kind === 'partial-date') return { ...traces, ...partialDate };
  if (node.types?.includes('array'))
    return { ...traces, ...words(node, ['type', 'maxItems', 'uniqueItems']), items: each ? schemaOf(each) : {} };
  if (node.types?.includes('object') !== true) return { ...traces, ...valueSchema(node, place) };
  const inside = (members ?? []).filter((one) => one.kind === 'plain' || one.kind === 'partial-date');
  const made: Record<string, Json> = {};
  for (const member of inside) put(made, member.name, schemaOf(member));
  const required = inside.filter(({ key }) => node.requires(key)).map(({ name }) => name);
  return {
    ...traces,
    type: 'object',
    additionalProperties: false,
    ...(members ? { properties: made } : { patternProperties: { [nameOfPart]: each ? schemaOf(each) : {} } }),
    ...(required.length > 0 ? { required } : {}),
  };
}

/** Names that are data: ids, layers and what layers name. Nothing that is syntax of the API's filters. */
const nameOfPart = '^[A-Za-z0-9]+([.#_-][A-Za-z0-9]+)*$';

const partialDate: JsonObject = {
  oneOf: [
    { type: 'string', format: 'date', pattern: patterns['date'] ?? '', maxLength: 10 },
    {
      type: 'object',
      additionalProperties: false,
      required: ['jaar'],
      properties: { jaar: { type: 'integer', minimum: 0, maximum: 9999 }, maand: { type: 'integer', minimum: 1, maximum: 12 } },
    },
  ],
};

function valueSchema(node: Node, { codes }: Pick<Place, 'codes'>): JsonObject {
  const said = words(node, kept);
  const format = own(said, 'format');
  const guard = typeof format === 'string' && said['pattern'] === undefined ? own(patterns, format) : undefined;
  const list = choices(node);
  const known = (list?.options ?? []).map(({ value }) => (typeof value === 'string' ? (own(codes, value) ?? value) : value));
  const open = list ? openEnds(node) : [];
  return {
    ...said,
    ...(guard === undefined ? {} : { pattern: guard }),
    ...(known.length === 0 ? {} : open.length === 0 ? { enum: known } : { anyOf: [{ enum: known }, ...open] }),
  };
}

/** What else may be chosen than what is listed. */
function openEnds(node: Node): JsonObject[] {
  const lists = node.parts.map(({ schema }) => own(schema, 'anyOf')).filter((list) => isArray(list));
  return lists.flat().flatMap((option) => {
    if (!isObject(option) || own(option, 'const') !== undefined || own(option, 'enum') !== undefined) return [];
    const reference = own(option, '$ref');
    const { schema } = (typeof reference === 'string' ? node.source.resolve(reference) : undefined) ?? { schema: option };
    return [Object.fromEntries(Object.entries(schema).filter(([word]) => (kept as readonly string[]).includes(word)))];
  });
}

function words(node: Node, names: readonly string[]): JsonObject {
  const said = names.filter((word) => weightOf(word) !== 'missing').map((word) => [word, node.word(word)] as const);
  return Object.fromEntries(said.filter((entry): entry is [(typeof names)[number], Json] => entry[1] !== undefined));
}
