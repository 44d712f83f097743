import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { numberOf } from '../condition.ts';
import type { Definition } from '../definition.ts';
import type { Node } from '../node.ts';

/** Turns conditions into JSON Schema. Paths are seen from the root, or from a row. */
export class Conditions {
  readonly #definition: Definition;
  readonly #asOf: string;

  constructor(definition: Definition, asOf: string) {
    this.#definition = definition;
    this.#asOf = asOf;
  }

  /**
   * The schema that a document (or a row) matches when the condition holds.
   * @param row the way to the repeating group that the schema stands in; empty at the root.
   */
  schema(condition: Json | undefined, row: readonly string[], depth = 0): Json {
    if (condition === true) return true;
    if (!isObject(condition) || depth > 50) return false;
    const { all, any, not, some, where, field, is, derived } = condition;
    const deeper = (inner: Json) => this.schema(inner, row, depth + 1);
    if (isArray(all)) return { allOf: [true, ...all.map(deeper)] };
    if (isArray(any)) return { anyOf: [false, ...any.map(deeper)] };
    if (not !== undefined) return { not: deeper(not) };
    if (typeof derived === 'string') return this.schema(this.#definition.derived(derived), row, depth + 1);
    if (typeof some === 'string') {
      const path = this.#definition.path(some);
      if (!path) return false;
      const inner = this.schema(where, [...path, '*'], depth + 1);
      return { allOf: [this.shown(some, row, depth + 1), within(path, { type: 'array', contains: inner })] };
    }
    if (typeof field !== 'string' || !isObject(is)) return false;
    const path = this.#definition.path(field);
    const rest = path && startsWith(path, row) ? path.slice(row.length) : undefined;
    if (!rest || rest.includes('*')) return false;
    const shown = this.shown(field, row, depth + 1);
    if (own(is, 'absent') === true) return { not: { allOf: [shown, within(rest, {})] } };
    return { allOf: [shown, within(rest, this.#test(is))] };
  }

  /** The schema that a document matches when a field is asked: it and all it stands in. */
  shown(id: string, row: readonly string[], depth = 0): Json {
    const path = this.#definition.path(id);
    if (!path || depth > 50) return false;
    const found: Json[] = [];
    let node: Node | undefined = this.#definition.root;
    path.forEach((step, i) => {
      node = step === '*' ? node?.item(0) : node?.property(step);
      const condition = node?.word('x-visible-when');
      if (condition !== undefined && i >= row.length) found.push(this.schema(condition, row, depth + 1));
    });
    return found.length === 0 ? true : { allOf: found };
  }

  #test(test: JsonObject): JsonObject {
    const words = Object.entries(test).map(([word, limit]): JsonObject => {
      if (word === 'minimum' || word === 'maximum') return { type: 'number', [word]: numberOf(limit, this.#asOf) };
      if (word === 'contains') return { type: 'array', contains: { const: limit } };
      return { [word]: limit };
    });
    return words.length === 1 ? (words[0] as JsonObject) : { allOf: words };
  }
}

/** A document in which the value at a way is there and matches. */
export function within(path: readonly string[], schema: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ type: 'object', properties: { [key]: inner }, required: [key] }), schema);
}

/** Whether a way begins with another. */
export function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((step, i) => path[i] === step);
}
