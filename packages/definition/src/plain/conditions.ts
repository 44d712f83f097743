import { numberOf } from '../condition.ts';
import type { Definition } from '../definition.ts';
import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Node } from '../node.ts';
import { all, any, cases, not, schemaOf, type Expression } from './expression.ts';

/** Works conditions out to tests of values, seen from the root or from a row. A field that is not asked counts as absent. */
export class Conditions {
  readonly #definition: Definition;
  readonly #asOf: string;

  constructor(definition: Definition, asOf: string) {
    this.#definition = definition;
    this.#asOf = asOf;
  }

  /** @param row the way to the row in which the condition stands, `*` included; empty at the root. */
  expression(condition: Json | undefined, row: readonly string[]): Expression {
    if (condition === true) return true;
    if (!isObject(condition)) return false;
    const { all: every, any: some, not: opposite, some: rows, where, field, is, derived } = condition;
    const deeper = (inner: Json) => this.expression(inner, row);
    if (isArray(every)) return all(every.map(deeper));
    if (isArray(some)) return any(some.map(deeper));
    if (opposite !== undefined) return not(deeper(opposite));
    if (typeof derived === 'string') return this.expression(this.#definition.derived(derived), row);
    if (typeof rows === 'string') return this.#some(rows, where, row);
    return typeof field === 'string' && isObject(is) ? this.#test(field, is, row) : false;
  }

  /** Whether what lies at a way is asked: it, and all that it stands in. */
  asked(path: readonly string[]): Expression {
    const found: Expression[] = [];
    let node: Node | undefined = this.#definition.root;
    path.forEach((step, i) => {
      node = step === '*' ? node?.item(0) : node?.property(step);
      if (node) found.push(this.own(node, path.slice(0, i + 1)));
    });
    return all(found);
  }

  /** Whether a node's own condition holds. */
  own(node: Node, path: readonly string[]): Expression {
    const condition = node.word('x-visible-when');
    if (condition === undefined) return true;
    return this.#definition.circles.has(node.id) ? false : this.expression(condition, rowOf(path));
  }

  #test(id: string, test: JsonObject, row: readonly string[]): Expression {
    const path = this.#definition.path(id);
    // A field of a row can be read from that row alone.
    const readable = path !== undefined && startsWith(row, rowOf(path));
    const absent = own(test, 'absent') === true;
    if (!readable) return absent;
    const asked = this.asked(path);
    if (absent) return not(all([asked, { path, schema: {} }]));
    const schema = this.#schema(test);
    return schema === undefined ? false : all([asked, { path, schema }]);
  }

  #some(id: string, where: Json | undefined, row: readonly string[]): Expression {
    const path = this.#definition.path(id);
    if (path === undefined || !startsWith(row, rowOf(path))) return false;
    const inner = [...path, '*'];
    const found = cases(this.expression(where, inner), (test) => !startsWith(test.path, inner));
    const rows = found.map(({ outside, left }) =>
      all([outside, { path, schema: { type: 'array', contains: schemaOf(left, inner) } }]),
    );
    return all([this.asked(path), any(rows)]);
  }

  /** The schema of a test; undefined when it never passes. */
  #schema(test: JsonObject): Json | undefined {
    const words: JsonObject[] = [];
    for (const [word, limit] of Object.entries(test)) {
      if (word === 'const' || (word === 'enum' && isArray(limit) && limit.length > 0)) words.push({ [word]: limit });
      else if (word === 'contains') words.push({ type: 'array', contains: { const: limit } });
      else if (word === 'minimum' || word === 'maximum') {
        const number = numberOf(limit, this.#asOf);
        if (Number.isNaN(number)) return undefined;
        words.push({ type: 'number', [word]: number });
      } else if (word !== 'absent') return undefined;
    }
    return words.length === 1 ? words[0] : { allOf: [true, ...words] };
  }
}

/** The way to the innermost row that a way leads into, `*` included. */
export function rowOf(path: readonly string[]): readonly string[] {
  return path.slice(0, path.lastIndexOf('*') + 1);
}

/** Whether a way begins with another. */
export function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((step, i) => path[i] === step);
}
