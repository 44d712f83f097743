import { batch, computed, signal } from '@preact/signals-core';
import {
  alternatives,
  equal,
  isObject,
  own,
  weightOf,
  type Alternative,
  type Json,
  type JsonObject,
  type JsonType,
  Node,
} from '@wegwijs/definition';
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

  override get odd(): boolean {
    return this.#chosen.value === undefined && this.#odd.value !== undefined;
  }

  override pointerOf(): string {
    return this.pointer;
  }

  override has(child: Field): boolean {
    return this.#chosen.value !== undefined && this.#fields.get(this.#chosen.value) === child;
  }

  /** A shape has the same place: what changes as a whole is told once. */
  override tells(shape: Field, place: Field): boolean {
    return shape === place;
  }

  /** Chooses a shape. Members that both shapes have go along. */
  choose(index: number): void {
    const node = this.#nodes[index];
    if (!node) return;
    this.form.underWay.shapes.add(this);
    this.enter(() => {
      const from = this.value.value;
      const field = this.form.changes.quietly(() => this.option(index));
      const before = field.value.value ?? {};
      const given = { ...(isObject(from) ? shareable(from, node) : {}), ...constantsOf(node) };
      if (isObject(before) && Object.keys(given).length > 0) field.accept({ ...before, ...given });
      this.#chosen.value = index;
    });
  }

  /** The shape that a person chose, where the value alone does not tell it. */
  get choice(): number | undefined {
    const value = this.value.value;
    const chosen = this.#chosen.value;
    return chosen !== (value === undefined ? undefined : this.#fitting(value)) ? chosen : undefined;
  }

  /** Takes what stands here for another shape, as a person once did; false when there is no such shape. */
  retake(index: number): boolean {
    if (!this.#nodes[index]) return false;
    this.form.underWay.shapes.add(this);
    const value = this.value.value;
    if (value !== undefined) this.option(index).accept(value);
    this.#chosen.value = index;
    return true;
  }

  accept(value: Json | undefined): void {
    const now = this.value.value;
    if (value === now && value !== undefined) return;
    const fitting = value === undefined ? -1 : this.#fitting(value);
    batch(() => {
      // What was typed in the other shapes belongs to what stood here before.
      if (!equal(value, now)) for (const index of [...this.#fields.keys()]) if (index !== fitting) this.#fields.delete(index);
      this.#odd.value = value;
      this.#chosen.value = fitting < 0 ? undefined : fitting;
      if (fitting >= 0) this.option(fitting).accept(value);
    });
  }

  set(value: Json | undefined): void {
    this.enter(() => this.accept(value));
  }

  /** The first shape that a value fits; else the first that it may still come to fit. */
  #fitting(value: Json): number {
    const fits = this.#nodes.findIndex((node) => this.#fits(node, value, false));
    return fits >= 0 ? fits : this.#nodes.findIndex((node) => this.#fits(node, value, true));
  }

  #fits(node: Node, value: Json, unfinished: boolean): boolean {
    if (isObject(value)) {
      const constants = Object.entries(constantsOf(node));
      if (constants.length > 0) return constants.every(([key, constant]) => equal(own(value, key), constant));
    }
    if (node.types && !typesOf(value).some((type) => node.types?.includes(type))) return false;
    // An unfinished object fits where it says something that the shape knows.
    if (unfinished && !(isObject(value) && Object.keys(value).some((key) => node.declares(key)))) return false;
    try {
      const written = node.roots
        .filter(({ location }) => !location.startsWith('~'))
        .map(({ location }) => this.form.validator(location));
      if (!unfinished) return written.every((validator) => validator.check(value));
      return written.every((validator) => validator.errors(value).every(({ keyword }) => weightOf(keyword) === 'missing'));
    } catch {
      this.form.guesses = true;
      return false;
    }
  }
}

/** The shapes of a place: its alternatives, or one for each of its types. */
function shapes(node: Node): { node: Node; title: string | undefined }[] {
  const found: readonly Alternative[] = alternatives(node);
  const types = (node.types ?? []).filter((type) => type !== 'null');
  const parts =
    found.length > 0 ? found : types.map((type) => ({ part: { schema: { type }, location: `~${type}` }, title: undefined }));
  const around = node.parts.map(({ schema, location }) => ({ schema: bare(schema), location: `~${location}` }));
  return parts.map(({ part, title }) => ({ title, node: new Node(node.source, [part, ...around]) }));
}

/** What a place says beside its shapes. What it brings in from elsewhere is among its parts already: it would bring the shapes again. */
function bare({ title: _title, description: _description, ...schema }: JsonObject): JsonObject {
  const { oneOf: _one, anyOf: _any, allOf: _all, $ref: _ref, $dynamicRef: _dynamic, ...rest } = schema;
  return rest;
}

function constantsOf(node: Node): JsonObject {
  const said = node.keys.map((key) => [key, node.property(key)?.word('const')] as const);
  return Object.fromEntries(said.filter((one): one is [string, Json] => one[1] !== undefined));
}

function shareable(from: JsonObject, node: Node): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([key]) => node.declares(key)));
}

/** The types that a value has. A whole number is both. */
function typesOf(value: Json): JsonType[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (typeof value === 'number') return Number.isInteger(value) ? ['number', 'integer'] : ['number'];
  return [typeof value as JsonType];
}
