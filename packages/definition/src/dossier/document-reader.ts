import { holds, type Reader } from '../condition.ts';
import type { Definition } from '../definition.ts';
import { isArray, memberOf, type Json } from '../json.ts';
import type { Node } from '../node.ts';

/** Reads what conditions ask for from a document that is not being filled in. A field that is not asked counts as absent. */
export class DocumentReader implements Reader {
  readonly today: string;
  readonly #definition: Definition;
  readonly #document: Json | undefined;
  /** The way to the row that the condition stands in. */
  readonly #row: readonly (string | number)[];

  /** @param today the day on which is judged, `YYYY-MM-DD`. */
  constructor(definition: Definition, document: Json | undefined, today: string, row: readonly (string | number)[] = []) {
    this.today = today;
    this.#definition = definition;
    this.#document = document;
    this.#row = row;
  }

  value(id: string): Json | undefined {
    return this.#find(id)?.value;
  }

  rows(id: string): readonly Reader[] {
    const { value, way } = this.#find(id) ?? {};
    if (!isArray(value) || !way) return [];
    return value.map((_, i) => new DocumentReader(this.#definition, this.#document, this.today, [...way, i]));
  }

  derived(name: string): Json | undefined {
    return this.#definition.derived(name);
  }

  #find(id: string): { readonly value: Json | undefined; readonly way: readonly (string | number)[] } | undefined {
    const path = this.#definition.path(id);
    if (!path) return undefined;
    let node: Node | undefined = this.#definition.root;
    let value = this.#document;
    const way: (string | number)[] = [];
    for (const step of path) {
      const key = step === '*' ? this.#rowAt(way) : step;
      node = step === '*' ? node.item(Infinity) : node.property(step);
      if (key === undefined || !node || !this.#asks(node)) return undefined;
      value = isArray(value) ? value[Number(key)] : memberOf(value, String(key));
      way.push(key);
    }
    return { value, way };
  }

  /** The row that the condition stands in, of the list at a way. */
  #rowAt(way: readonly (string | number)[]): string | number | undefined {
    return way.every((step, i) => step === this.#row[i]) ? this.#row[way.length] : undefined;
  }

  #asks(node: Node): boolean {
    if (node.word('x-present') === false || this.#definition.circles.has(node.id)) return false;
    const condition = node.word('x-visible-when');
    return condition === undefined || holds(condition, this);
  }
}
