// Small bases of which some fields are locked, and what a lock promises of them.
import { equal, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';
import * as small from '../small.ts';

const lockable = ['x-required', 'x-present', 'x-visible-when', 'x-declinable', 'minimum', 'maximum', 'minLength', 'title'];
const lock = fc.subarray(lockable, { minLength: 1 }).map((fixed): JsonObject => ({ basis: 'Wet, art. 1', fixed }));

/** A small definition with locks. */
export const bases: fc.Arbitrary<JsonObject> = fc
  .record({
    law: small.definition,
    locks: fc.array(fc.option(lock, { nil: undefined, freq: 2 }), { minLength: 11, maxLength: 11 }),
  })
  .map(({ law, locks }) => {
    let nth = 0;
    return withNodes(law, (node) => {
      const found = locks[nth++ % locks.length];
      return found ? { ...node, 'x-lock': found } : node;
    });
  });

/** What a lock fixes and a layer changed all the same. */
export function broken(law: JsonObject, resolved: JsonObject): string[] {
  const after = new Map<string, JsonObject>();
  withNodes(resolved, (node) => (after.set(String(node['x-id']), node), node));
  const found: string[] = [];
  withNodes(law, (node) => {
    const id = String(node['x-id']);
    const fixed = isObject(node['x-lock']) ? (node['x-lock']['fixed'] as readonly string[]) : [];
    for (const word of fixed) if (!equal(meant(node, word), meant(after.get(id) ?? {}, word))) found.push(`${id} ${word}`);
    return node;
  });
  return found;
}

/** What is absent counts as what it means. */
function meant(node: JsonObject, word: string): Json {
  return node[word] ?? ['x-present', 'x-visible-when'].includes(word);
}

/** The same definition with another node for each that has a name of its own, the root aside. */
function withNodes(schema: JsonObject, change: (node: JsonObject) => JsonObject): JsonObject {
  const inner = (node: Json): Json => {
    if (!isObject(node)) return node;
    const made = withNodes(node, change);
    return typeof node['x-id'] === 'string' ? change(made) : made;
  };
  const { properties, items } = schema;
  return {
    ...schema,
    ...(isObject(properties) ? { properties: Object.fromEntries(Object.entries(properties).map(([key, node]) => [key, inner(node)])) } : {}),
    ...(isObject(items) ? { items: inner(items) } : {}),
  };
} // prettier-ignore
