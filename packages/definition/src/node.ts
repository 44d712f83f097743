import { equal, isArray, isObject, own, type Json, type JsonObject } from './json.ts';
import { pointer } from './pointer.ts';
import { expand, subparts, unnamed } from './parts.ts';
import type { Part, Source } from './source.ts';

/** The JSON types as JSON Schema names them. */
export type JsonType = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'integer' | 'string';

/** A branch that applies only to some values: `if/then/else`, `dependentSchemas`. */
export interface Conditional {
  /** The schema that decides; or, for `dependentSchemas`, the name that must be present. */
  readonly test: Part | string;
  readonly then: readonly Part[];
  readonly otherwise: readonly Part[];
}

/**
 * One place in a schema with everything that always applies there: references followed, `allOf` merged.
 * Read lazily, so that recursive schemas are the normal case; never changed after it was made.
 */
export class Node {
  readonly source: Source;
  /** What applies here as it was written; the validator of a value reads these. */
  readonly roots: readonly Part[];
  /** The same with references and `allOf` opened up; annotations and children are read from these. */
  readonly parts: readonly Part[];
  // Made when first needed: most places have no children and no branches.
  #children: Map<string, Node | undefined> | undefined;
  #branches: Map<string, Node> | undefined;
  #read: Map<unknown, unknown> | undefined;
  #types: { readonly found: readonly JsonType[] | undefined } | undefined;
  #conditionals: readonly Conditional[] | undefined;
  #keys: readonly string[] | undefined;
  #declared: ReadonlySet<string> | undefined;
  #id: string | undefined;

  constructor(source: Source, roots: readonly Part[]) {
    this.source = source;
    this.roots = roots;
    this.parts = expand(source, roots);
  }

  /** Identity: the `x-id`, or the location in a foreign schema. */
  get id(): string {
    return (this.#id ??= this.text('x-id') ?? `#${this.roots[0]?.location ?? ''}`);
  }

  /** Whether what applies here could not all be found out: nothing may run a pattern on its name. */
  get unsure(): boolean {
    return this.parts.some((part) => part.unsure);
  }

  /** A keyword: of the outermost schema that says it. */
  word(name: string): Json | undefined {
    for (const { schema } of this.parts) {
      const value = own(schema, name);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** What somebody reads from this place, worked out once: a node never changes. */
  once<T>(read: (node: Node) => T): T {
    const known = (this.#read ??= new Map());
    if (!known.has(read)) known.set(read, read(this));
    return known.get(read) as T;
  }

  /** A keyword that is text. */
  text(name: string): string | undefined {
    const value = this.word(name);
    return typeof value === 'string' ? value : undefined;
  }

  /** The tightest of a limit that may stand in several schemas. */
  limit(name: string, tightest: 'least' | 'most'): number | undefined {
    const all = this.parts.map(({ schema }) => own(schema, name)).filter((value) => typeof value === 'number');
    if (all.length === 0) return undefined;
    return tightest === 'least' ? Math.min(...all) : Math.max(...all);
  }

  /** The types that a value may have; undefined when the schema does not say. */
  get types(): readonly JsonType[] | undefined {
    return (this.#types ??= { found: this.#typesRead() }).found;
  }

  #typesRead(): readonly JsonType[] | undefined {
    let types: readonly JsonType[] | undefined;
    for (const { schema } of this.parts) {
      const said = own(schema, 'type');
      const here = (typeof said === 'string' ? [said] : isArray(said) ? said : undefined) as readonly JsonType[] | undefined;
      if (here) types = types ? common(types, here) : here;
    }
    return types;
  }

  /** The names of the declared properties, in their order (`x-order`, then as written). */
  get keys(): readonly string[] {
    if (this.#keys) return this.#keys;
    const names = new Set<string>();
    for (const { schema } of this.parts) {
      const properties = own(schema, 'properties');
      if (isObject(properties)) for (const key of Object.keys(properties)) names.add(key);
    }
    if (names.size === 0) return (this.#keys = []);
    const placed = [...names].map((name) => {
      const at = this.property(name)?.word('x-order');
      return { name, at: typeof at === 'number' ? at : Infinity };
    });
    return (this.#keys = placed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ name }) => name));
  }

  /** Whether a property is declared by name (and not only allowed by a pattern or as a further one). */
  declares(key: string): boolean {
    return (this.#declared ??= new Set(this.keys)).has(key);
  }

  /** The place of a property; undefined when nothing is said of it, or it is forbidden. */
  property(key: string): Node | undefined {
    return this.#child(`.${key}`, () => subparts(this.source, this.parts, 'property', key));
  }

  /** The place of a member that has no name yet: any that is not declared; undefined when the schema tells of none. */
  get unnamed(): Node | undefined {
    return this.#child('*', () => unnamed(this.parts));
  }

  /** The place of an item; undefined when nothing is said of it. */
  item(index: number): Node | undefined {
    const tuple = this.tuple;
    return this.#child(index < tuple ? `[${index}` : '[', () =>
      subparts(this.source, this.parts, 'item', Math.min(index, tuple)),
    );
  }

  /** How many items have a place of their own (`prefixItems`). */
  get tuple(): number {
    const word = this.source.draft === 'draft-07' ? 'items' : 'prefixItems';
    return Math.max(0, ...this.parts.map(({ schema }) => (isArray(schema[word]) ? schema[word].length : 0)));
  }

  /** Names that are required always, as a foreign schema says it. */
  requires(key: string): boolean {
    return this.parts.some(({ schema }) => {
      const required = own(schema, 'required');
      return isArray(required) && required.includes(key);
    });
  }

  /** The branches that apply to some values only. */
  get conditionals(): readonly Conditional[] {
    return (this.#conditionals ??= this.parts.flatMap((part) => conditionals(this.source, part)));
  }

  /** This place with some branches applied too. The same branches give the same node. */
  with(branches: readonly Part[]): Node {
    if (branches.length === 0) return this;
    const signature = branches.map(({ location }) => location).join(' ');
    const known = (this.#branches ??= new Map<string, Node>());
    let node = known.get(signature);
    if (!node) known.set(signature, (node = new Node(this.source, [...this.roots, ...branches])));
    return node;
  }

  /** Whether a value is the constant of this place, where it has one. */
  isConstant(value: Json): boolean {
    return this.parts.some(({ schema }) => equal(own(schema, 'const'), value));
  }

  #child(key: string, find: () => readonly Part[] | undefined): Node | undefined {
    const known = (this.#children ??= new Map<string, Node | undefined>());
    const child = known.get(key);
    if (child || known.has(key)) return child;
    const parts = find();
    const made = parts && new Node(this.source, parts);
    known.set(key, made);
    return made;
  }
}

function common(a: readonly JsonType[], b: readonly JsonType[]): JsonType[] {
  const has = (list: readonly JsonType[], type: JsonType) =>
    list.includes(type) || (type === 'integer' && list.includes('number'));
  return [...new Set([...a, ...b])].filter((type) => has(a, type) && has(b, type));
}

function conditionals(source: Source, { schema, location }: Part): Conditional[] {
  const found: Conditional[] = [];
  const branch = (word: string): Part[] => {
    const value = own(schema, word);
    return isObject(value) ? [{ schema: value, location: location + pointer(word) }] : [];
  };
  const [test] = branch('if');
  if (test) found.push({ test, then: branch('then'), otherwise: branch('else') });
  for (const word of source.draft === 'draft-07' ? ['dependencies'] : ['dependentSchemas']) {
    const dependents = own(schema, word);
    if (!isObject(dependents)) continue;
    for (const [name, then] of Object.entries(dependents) as [string, JsonObject][]) {
      if (isObject(then))
        found.push({ test: name, then: [{ schema: then, location: location + pointer(word, name) }], otherwise: [] });
    }
  }
  return found;
}
