// Changes made at random to a small definition, as its keeper could make them from one version to the next.
import { fromEntries, isObject, put, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';
import { condition } from './small.ts';

type Open = Record<string, Json>;

/** Changes a definition that nobody else holds. */
type Edit = (root: Open) => void;

/** Every schema with an `x-id`, and the properties it is one of. */
function placed(root: Open): { id: string; node: Open; among: Open | undefined; key: string }[] {
  const found: { id: string; node: Open; among: Open | undefined; key: string }[] = [];
  const visit = (node: Open, among: Open | undefined, key: string) => {
    if (typeof node['x-id'] === 'string') found.push({ id: node['x-id'], node, among, key });
    const inner = node['properties'];
    if (isObject(inner)) for (const [name, child] of Object.entries(inner)) visit(child as Open, inner, name);
    if (isObject(node['items'])) visit(node['items'], undefined, '');
  };
  visit(root, undefined, '');
  return found;
}

const at = (root: Open, id: string) => placed(root).find((one) => one.id === id);

/** What may be said of any field. */
const general: { readonly [keyword: string]: fc.Arbitrary<Json | undefined> } = {
  title: fc.constantFrom('Een', 'Twee'),
  description: fc.constantFrom('Uitleg', undefined),
  'x-order': fc.nat(50),
  'x-source': fc.constant('Artikel 1'),
  'x-control': fc.constantFrom('long-text', 'scale', 'confirm'),
  'x-required': fc.oneof({ weight: 3, arbitrary: fc.constantFrom(true, true, undefined) }, condition),
  'x-visible-when': fc.oneof(fc.constantFrom(true, undefined), condition),
  'x-present': fc.constantFrom(true, false, undefined),
  'x-declinable': fc.constantFrom(true, undefined),
  default: fc.constantFrom('x', 1, true, undefined),
  type: fc.constantFrom('string', 'integer', 'boolean', 'number'),
};

const numbers = { minimum: fc.constantFrom(0, 1, 3, 6, undefined), maximum: fc.constantFrom(1, 5, 9, 12, undefined), multipleOf: fc.constantFrom(1, 2, undefined) }; // prettier-ignore
const lists = { minItems: fc.constantFrom(0, 2, undefined), maxItems: fc.constantFrom(1, 2, 9, undefined), uniqueItems: fc.constantFrom(true, false, undefined) }; // prettier-ignore
const texts = { minLength: fc.constantFrom(0, 1, 3, undefined), maxLength: fc.constantFrom(1, 2, 9, undefined), pattern: fc.constantFrom('^x', '^.$', undefined) }; // prettier-ignore
const yesNo = { 'x-must-be-true': fc.constantFrom(true, undefined) };
/** What may be said of a field of its kind. */
const fitting: { readonly [id: string]: { readonly [keyword: string]: fc.Arbitrary<Json | undefined> } } = { a: texts, b: numbers, c: yesNo, d: lists, e: texts, l: lists, p: texts, q: numbers, r: yesNo }; // prettier-ignore

function say(node: Open, keyword: string, value: Json | undefined): void {
  if (value === undefined) Reflect.deleteProperty(node, keyword);
  else node[keyword] = value;
}

const ids = ['a', 'b', 'c', 'd', 'e', 'p', 'q', 'r', 'l', 'g', 'h'];
const anId = fc.constantFrom(...ids);
const among = (id: string, all: { readonly [keyword: string]: fc.Arbitrary<Json | undefined> }) =>
  fc.constantFrom(...Object.entries(all)).chain(([word, values]) => fc.tuple(fc.constant(id), fc.constant(word), values));
const words = fc.oneof(
  anId.chain((id) => among(id, general)),
  fc.constantFrom(...Object.entries(fitting)).chain(([id, all]) => among(id, all)),
);

const keyword: fc.Arbitrary<Edit> = words.map(([id, word, value]) => (root) => {
  const found = at(root, id);
  if (found) say(found.node, word, value);
});
const wider: fc.Arbitrary<Edit> = fc.tuple(anId, condition).map(([id, more]) => (root) => {
  const node = at(root, id)?.node;
  if (node?.['x-visible-when'] !== undefined) node['x-visible-when'] = { any: [node['x-visible-when'], more] };
});
const derived: fc.Arbitrary<Edit> = fc.tuple(fc.constantFrom('one', 'two', 'three'), condition).map(([name, when]) => (root) => {
  (root['x-derived'] as Open)[name] = { 'x-id': `derived.${name}`, when };
});
const added: fc.Arbitrary<Edit> = fc
  .tuple(fc.constantFrom('g', 'h', 'l.row'), fc.constantFrom('n', 'm'), fc.option(condition))
  .map(([into, name, when]) => (root) => {
    const inner = at(root, into)?.node['properties'];
    if (!isObject(inner) || at(root, name)) return;
    const field: Open = { 'x-id': name, type: 'string', minLength: 3, 'x-required': true };
    put(inner, name, when === null ? field : { ...field, 'x-visible-when': when });
  });
const removed: fc.Arbitrary<Edit> = anId.map((id) => (root) => {
  const { among, key } = at(root, id) ?? {};
  if (among && key !== undefined) Reflect.deleteProperty(among, key);
});
const renamed: fc.Arbitrary<Edit> = fc
  .tuple(anId, fc.constantFrom('name', 'a', 'b', 'e', '__proto__'))
  .map(([id, name]) => (root) => {
    const { among, key = '', node } = at(root, id) ?? {};
    if (!among || !node || Object.hasOwn(among, name)) return;
    Reflect.deleteProperty(among, key);
    put(among, name, node);
  });
const moved: fc.Arbitrary<Edit> = fc.tuple(anId, fc.constantFrom('g', 'h', 'l.row', 'small')).map(([id, into]) => (root) => {
  const { among, key = '', node } = at(root, id) ?? {};
  const inner = at(root, into)?.node['properties'];
  if (!among || !node || !isObject(inner) || Object.hasOwn(inner, key) || placed(node).some((one) => one.id === into)) return;
  Reflect.deleteProperty(among, key);
  put(inner, key, node);
});
const listed: fc.Arbitrary<Edit> = fc.tuple(fc.constantFrom('a', 'd', 'p'), fc.constantFrom('add', 'remove', 'turn', 'title', 'open')).map(([id, how]) => (root) => {
  const node = at(root, id)?.node;
  const holder: Open | undefined = isObject(node?.['items']) ? node['items'] : node;
  const list = holder?.['oneOf'] as Open[] | undefined;
  if (!holder || !list) return;
  if (how === 'add') holder['oneOf'] = [...list, { const: 'w' }];
  if (how === 'remove' && list.length > 1) holder['oneOf'] = list.slice(1);
  if (how === 'turn') holder['oneOf'] = list.toReversed();
  if (how === 'title') holder['oneOf'] = list.map((one) => ({ ...one, title: 'Anders' }));
  if (how === 'open') {
    holder['anyOf'] = [...list, { type: 'string', pattern: '^[a-z]+:' }];
    Reflect.deleteProperty(holder, 'oneOf');
  }
}); // prettier-ignore

const any = fc.oneof({ weight: 6, arbitrary: keyword }, wider, derived, added, removed, renamed, moved, listed);
const harmless = fc.oneof({ weight: 12, arbitrary: keyword }, wider, added, { weight: 2, arbitrary: listed });

const make = (base: JsonObject, edits: fc.Arbitrary<Edit[]>): fc.Arbitrary<JsonObject> =>
  edits.map((list) => {
    const root = clone(base) as Open;
    for (const edit of list) edit(root);
    return root;
  });

/** A definition with some changes. */
export function edited(base: JsonObject): fc.Arbitrary<JsonObject> {
  return make(
    base,
    fc.oneof(fc.array(any, { maxLength: 4 }), { weight: 3, arbitrary: fc.array(harmless, { minLength: 1, maxLength: 2 }) }),
  );
}

/** A definition with its fields under other names and in other places. */
export function rearranged(base: JsonObject): fc.Arbitrary<JsonObject> {
  return make(base, fc.array(fc.oneof(renamed, moved), { minLength: 1, maxLength: 6 }));
}

/** A definition with some changes, and a history of what became of its fields that may be true or not. */
export function withHistory(base: JsonObject): fc.Arbitrary<JsonObject> {
  const some = fc.uniqueArray(fc.constantFrom(...ids, 'n', 'm', 'was'), { minLength: 1, maxLength: 2 });
  const how = fc.constantFrom<JsonObject>({}, {}, { as: 'list' }, { as: 'single' }, { only: ['x', 1] });
  const entry = fc
    .record({ from: some, to: some, how })
    .map(({ from, to, how: more }) => ({ since: '2.0.0', from, to, ...more }));
  return fc.tuple(edited(base), fc.array(entry, { maxLength: 4 })).map(([made, history]) => ({ ...made, 'x-history': history }));
}

function clone(value: Json): Json {
  if (Array.isArray(value)) return value.map(clone);
  return isObject(value) ? fromEntries(Object.entries(value).map(([key, one]) => [key, clone(one)])) : value;
}
