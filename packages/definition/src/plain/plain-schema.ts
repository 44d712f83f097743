import { isArray, isObject, own, put, type Json, type JsonObject } from '../json.ts';
import type { Definition } from '../definition.ts';
import type { Node } from '../node.ts';
import { Conditions, within } from './conditions.ts';

/** Words that judge completeness and not correctness. */
const completeness = ['minItems', 'minProperties', 'minContains', 'required', 'dependentRequired'];

/**
 * A resolved definition as pure JSON Schema 2020-12 with the same verdicts, for ajv, objecttypes and types.
 * A field that is not asked may be absent and is not judged; unknown properties are allowed.
 * @param level `draft`: what is there is right. `complete`: moreover all that is needed is there.
 * @param asOf the day on which is judged, `YYYY-MM-DD`.
 */
export function plainSchema(definition: Definition, { level, asOf }: { level: 'draft' | 'complete'; asOf: string }): JsonObject {
  const conditions = new Conditions(definition, asOf);
  const rules: Json[] = [];
  const walk = (node: Node, path: readonly string[]) => {
    if (path.length > 12) return;
    const rule = (when: Json, then: Json) => rules.push(ruled(path, when, then));
    const row = rowOf(path);
    const rest = path.slice(row.length);
    const id = node.word('x-id');
    const shown = typeof id === 'string' ? conditions.shown(id, row) : true;
    const outer = row.length > 0 && typeof id === 'string' ? outerOf(definition, conditions, row) : true;
    if (node.word('x-visible-when') !== undefined) {
      const schema = strip(node.roots[0]?.schema ?? {}, level);
      rule(both(outer, shown), optional(rest, schema));
    }
    if (level === 'complete' && node.word('x-present') !== false) {
      const required = node.word('x-required');
      if (required !== undefined && required !== false) {
        const present = within(rest, {});
        const declined = node.word('x-declinable') === true ? declinedBy(definition, String(id)) : undefined;
        const when = both(both(outer, shown), conditions.schema(required, row));
        // Leaving an answer out is known at the root, so a rule about it cannot stand inside a row.
        rule(when, declined && row.length === 0 ? { anyOf: [present, declined] } : present);
      }
      if (node.word('x-must-be-true') === true) rule(both(outer, shown), optional(rest, { const: true }));
    }
    for (const key of node.keys) {
      const child = node.property(key);
      if (child) walk(child, [...path, key]);
    }
    const item = node.types?.includes('array') ? node.item(0) : undefined;
    if (item) walk(item, [...path, '*']);
  };
  walk(definition.root, []);
  const plain = strip(definition.schema as JsonObject, level) as Record<string, Json>;
  delete plain['$id'];
  return { ...plain, $schema: 'https://json-schema.org/draft/2020-12/schema', allOf: rules };
}

function both(a: Json, b: Json): Json {
  return a === true ? b : b === true ? a : { allOf: [a, b] };
}

/** The way to the innermost row that a way leads into, `*` included. */
function rowOf(path: readonly string[]): readonly string[] {
  return path.slice(0, path.lastIndexOf('*') + 1);
}

/** A rule inside a repeating group counts only while the group itself is asked; that is known outside it. */
function outerOf(definition: Definition, conditions: Conditions, row: readonly string[]): Json {
  let node: Node | undefined = definition.root;
  for (const step of row.slice(0, -1)) node = step === '*' ? node?.item(0) : node?.property(step);
  const id = node?.word('x-id');
  const shown = typeof id === 'string' ? conditions.shown(id, []) : true;
  return shown === true ? true : { $outer: shown };
}

/** `if … then …`, inside the items of every repeating group on the way. */
function ruled(path: readonly string[], when: Json, then: Json): Json {
  const { outer, inner } = split(when);
  let rule: Json = inner === true ? then : { if: inner, then };
  const row = rowOf(path);
  rule = row.reduceRight<Json>((schema, step) => (step === '*' ? { items: schema } : { properties: { [step]: schema } }), rule);
  return outer === undefined ? rule : { if: outer, then: rule };
}

function split(when: Json): { outer: Json | undefined; inner: Json } {
  if (!isObject(when)) return { outer: undefined, inner: when };
  if (when['$outer'] !== undefined) return { outer: when['$outer'], inner: true };
  const all = when['allOf'];
  if (!isArray(all)) return { outer: undefined, inner: when };
  const parts = all.map(split);
  const outers = parts.flatMap(({ outer }) => (outer === undefined ? [] : [outer]));
  const inners = parts.map(({ inner }) => inner).filter((one) => one !== true);
  const outer = outers.length === 0 ? undefined : outers.length === 1 ? outers[0] : { allOf: outers };
  return { outer, inner: inners.length === 0 ? true : inners.length === 1 ? (inners[0] as Json) : { allOf: inners } };
}

/** Where the value at a way is there, it matches. */
function optional(path: readonly string[], schema: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ properties: { [key]: inner } }), schema);
}

function declinedBy(definition: Definition, id: string): Json | undefined {
  return definition.about === undefined ? undefined : within([definition.about, id, 'left'], { const: 'rather-not-say' });
}

/** A schema without our words, without what is judged elsewhere, and open to unknown properties. */
function strip(schema: JsonObject, level: 'draft' | 'complete'): JsonObject {
  const made: Record<string, Json> = {};
  for (const [word, value] of Object.entries(schema)) {
    if (word.startsWith('x-') || word === 'default' || (level === 'draft' && completeness.includes(word))) continue;
    if (word === 'additionalProperties' && value === false) continue;
    if ((word === 'properties' || word === '$defs') && isObject(value))
      put(made, word, children(value, level, word === 'properties'));
    else if (['oneOf', 'anyOf', 'allOf', 'prefixItems'].includes(word) && isArray(value))
      made[word] = value.map((one) => (isObject(one) ? strip(one, level) : one));
    else if (['items', 'additionalProperties', 'not', 'if', 'then', 'else'].includes(word) && isObject(value))
      made[word] = strip(value, level);
    else put(made, word, value);
  }
  return made;
}

/** A property that is asked only sometimes is judged by its rule, not here. */
function children(properties: JsonObject, level: 'draft' | 'complete', asked: boolean): JsonObject {
  const made: Record<string, Json> = {};
  for (const [key, child] of Object.entries(properties)) {
    if (!isObject(child)) put(made, key, child);
    else put(made, key, asked && own(child, 'x-visible-when') !== undefined ? {} : strip(child, level));
  }
  return made;
}
