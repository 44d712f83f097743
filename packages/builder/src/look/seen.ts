import { Definition, holds, type Json, type JsonObject, type Node, type Reader } from '@wegwijs/definition';
import { isArray, isObject, own } from '@wegwijs/definition';

const read = new WeakMap<JsonObject, Definition>();

/** A resolved definition, read once for as long as it stays the same. */
export function definitionOf(schema: JsonObject): Definition {
  let found = read.get(schema);
  if (!found) read.set(schema, (found = new Definition(schema)));
  return found;
}

/** The places on the way to one, the root first; undefined when there is none. */
export function wayTo(definition: Definition, id: string): readonly Node[] | undefined {
  const way = [definition.root];
  if (id === definition.root.id) return way;
  const path = definition.path(id);
  if (!path) return undefined;
  for (const step of path) {
    const node = step === '*' ? way.at(-1)?.item(0) : way.at(-1)?.property(step);
    if (!node) return undefined;
    way.push(node);
  }
  return way;
}

/**
 * Reads a document for conditions, as a form does: what is not asked counts as absent.
 * @param rows which row of each repeating group, by the way to the group
 */
export class DocumentReader implements Reader {
  readonly definition: Definition;
  readonly document: Json;
  readonly today: string;
  readonly #rows: ReadonlyMap<string, number>;

  constructor(definition: Definition, document: Json, today: string, rows: ReadonlyMap<string, number> = new Map()) {
    this.definition = definition;
    this.document = document;
    this.today = today;
    this.#rows = rows;
  }

  derived(name: string): Json | undefined {
    return this.definition.derived(name);
  }

  value(id: string): Json | undefined {
    return this.asks(id) ? this.stored(id) : undefined;
  }

  rows(id: string): readonly DocumentReader[] {
    const list = this.value(id);
    const way = (this.definition.path(id) ?? []).join('/');
    return (isArray(list) ? list : []).map(
      (_, i) => new DocumentReader(this.definition, this.document, this.today, new Map([...this.#rows, [way, i]])),
    );
  }

  /** What stands in the document, asked or not. */
  stored(id: string): Json | undefined {
    let here: Json | undefined = this.document;
    const way: string[] = [];
    for (const step of this.definition.path(id) ?? ['\u0000']) {
      const row = step === '*' ? this.#rows.get(way.join('/')) : undefined;
      here = isArray(here) && row !== undefined ? here[row] : isObject(here) && step !== '*' ? own(here, step) : undefined;
      way.push(step);
    }
    return here;
  }

  /** Whether a question is asked: its condition holds, and that of all it stands in. */
  asks(id: string): boolean {
    return (wayTo(this.definition, id) ?? []).every((node) => {
      const condition = node.word('x-visible-when');
      return condition === undefined || (!this.definition.circles.has(node.id) && holds(condition, this));
    });
  }
}
