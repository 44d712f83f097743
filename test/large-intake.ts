// The intake many times over, each time with ids of its own, and layers that change a fifth of it.
import { fromEntries, isArray, isObject, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { base } from './documents.ts';

/** The same schema with other ids, wherever they are named. */
function again(value: Json, nth: number): Json {
  if (isArray(value)) return value.map((item) => again(item, nth));
  if (!isObject(value)) return value;
  const named = (word: string, inner: Json) =>
    ['x-id', 'field', 'some'].includes(word) && typeof inner === 'string' ? `c${nth}.${inner}` : again(inner, nth);
  return fromEntries(Object.entries(value).map(([word, inner]) => [word, named(word, inner)] as const));
}

function idsIn(value: Json): string[] {
  if (isArray(value)) return value.flatMap(idsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([word, inner]) => (word === 'x-id' ? [String(inner)] : idsIn(inner)));
}

/** A base of at least so many fields. */
export function largeBase(fields: number): JsonObject {
  const sections = Object.entries(base['properties'] as JsonObject).filter(([, section]) => isObject(section) && section['x-id']);
  const times = Math.ceil(fields / sections.flatMap(([, section]) => idsIn(section)).length);
  const copies = Array.from({ length: times }, (_, nth) =>
    sections.map(([name, section]) => [`${name}${nth}`, again(section, nth)] as const),
  );
  return { ...base, properties: fromEntries(copies.flat()) };
}

/** What a layer asks of a field, in turn. */
const asked: readonly JsonObject[] = [
  { title: 'Anders' },
  { 'x-required': true },
  { 'x-present': false },
  { description: 'x' },
  { 'x-access': { caseManager: 'edit' } },
];

/** Four layers, each with something to say of one field in twenty. */
export function layersOverLarge(large: JsonObject): Layer[] {
  const ids = idsIn(large['properties'] as Json);
  return (['national', 'region', 'municipality', 'organisation'] as const).map((authority, nth) => ({
    layer: authority,
    authority,
    version: '1.0.0',
    for: { id: 'intake', version: String(base['x-version']) },
    set: Object.fromEntries(ids.filter((_, i) => i % 20 === nth).map((id, i) => [id, asked[i % asked.length]!])),
  }));
}
