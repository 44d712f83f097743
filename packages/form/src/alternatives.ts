import { computed, signal } from '@preact/signals-core';
import { alternatives, isObject, kindOf, own, type Alternative, type Json, type JsonObject, type Node } from '@wegwijs/definition';
import { Field } from './field.ts';
import type { Readable } from './observe.ts';

/** A value that may have one of several shapes, with a choice of which. What was typed in a shape stays while another is chosen. */
export class Alternatives extends Field {
  readonly holdsOthers = true;
  readonly #nodes: readonly Node[];
  readonly #titles: readonly (string | undefined)[];
  readonly #fields = new Map<number, Field>();
  readonly #chosen = signal<number | undefined>(undefined);
  /** A value that fits no shape: kept as it came until a shape is chosen. */
  readonly #odd = signal<Json | undefined>(undefined);
  readonly #value: Readable<Json | undefined> = computed(() => {
    const chosen = this.#chosen.value;
    return chosen === undefined ? this.#odd.value : this.option(chosen).value.value;
  });

  constructor(...args: ConstructorParameters<typeof Field>) {
    super(...args);
    const found = shapes(this.node);
    this.#nodes = found.map(({ node }) => node);
    this.#titles = found.map(({ title }) => title);
  }

  get value(): Readable<Json | undefined> {
    return this.#value;
  }

  /** The names of the shapes, in their order; undefined where the schema gives none. */
  get titles(): readonly (string | undefined)[] {
    return this.#titles;
  }

  /** Which shape is chosen; undefined when none is. */
  get chosen(): Readable<number | undefined> {
    return this.#chosen;
  }

  /** The field of a shape. It has the same place in the document. */
  option(index: number): Field {
    let field = this.#fields.get(index);
    if (!field) {
      const node = this.#nodes[index] as Node;
      field = this.form.make(this, this.key, () => node);
      this.#fields.set(index, field);
    }
    return field;
  }

  override pointerOf(): string {
    return this.pointer;
  }

  /** Chooses a shape. Members that both shapes have go along. */
  choose(index: number): void {
    const from = this.value.value;
    const field = this.form.quietly(() => this.option(index));
    const before = field.value.value;
    const shared = isObject(from) ? shareable(from, this.#nodes[index] as Node) : {};
    const constants = constantsOf(this.#nodes[index] as Node);
    if (isObject(before ?? {}) && (Object.keys(shared).length > 0 || Object.keys(constants).length > 0)) field.accept({ ...(before as JsonObject), ...shared, ...constants });
    this.#chosen.value = index;
    this.touched();
    this.changed(from);
  }

  accept(value: Json | undefined): void {
    if (value === this.value.value && value !== undefined) return;
    this.#odd.value = value;
    const fitting = value === undefined ? -1 : this.#nodes.findIndex((node) => this.#fits(node, value));
    this.#chosen.value = fitting < 0 ? undefined : fitting;
    if (fitting >= 0) this.option(fitting).accept(value);
  }

  set(value: Json | undefined): void {
    const from = this.value.value;
    this.accept(value);
    this.changed(from);
  }

  #fits(node: Node, value: Json): boolean {
    const constants = constantsOf(node);
    if (isObject(value) && Object.keys(constants).length > 0) return Object.entries(constants).every(([key, constant]) => own(value, key) === constant);
    if (node.types && !node.types.includes(typeName(value)) && !(typeof value === 'number' && Number.isInteger(value) && node.types.includes('integer'))) return false;
    try {
      return node.roots.every(({ location }) => location.startsWith('~') || this.form.validator(location).check(value));
    } catch {
      return false;
    }
  }
}

/** The shapes of a place: its alternatives, or one for each of its types. */
function shapes(node: Node): { node: Node; title: string | undefined }[] {
  const found: readonly Alternative[] = alternatives(node);
  if (found.length > 0) {
    const bare = node.parts.map(({ schema, location }) => ({ schema: without(schema), location: `~${location}` }));
    return found.map(({ part, title }) => ({ node: new (node.constructor as typeof Node)(node.source, [part, ...bare]), title }));
  }
  const types = (node.types ?? []).filter((type) => type !== 'null');
  return types.map((type) => ({
    title: undefined,
    node: new (node.constructor as typeof Node)(node.source, [{ schema: { type }, location: `~${type}` }, ...node.parts.map(({ schema, location }) => ({ schema: only(schema, type), location: `~${location}` }))]),
  }));
}

function without(schema: JsonObject): JsonObject {
  const { oneOf: _one, anyOf: _any, title: _title, description: _description, ...rest } = schema;
  return rest;
}

function only(schema: JsonObject, type: string): JsonObject {
  const { title: _title, description: _description, ...rest } = schema;
  return { ...rest, type };
}

function constantsOf(node: Node): JsonObject {
  return Object.fromEntries(node.keys.flatMap((key) => (kindOf(node.property(key) ?? node) === 'constant' ? [[key, node.property(key)?.word('const') as Json]] : [])));
}

function shareable(from: JsonObject, node: Node): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([key]) => node.declares(key)));
}

function typeName(value: Json): 'null' | 'boolean' | 'object' | 'array' | 'number' | 'string' {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as 'boolean' | 'object' | 'number' | 'string';
}
