/**
 * The port between Wegwijs and whatever judges a document against a JSON Schema. Two engines stand behind it: the interpreter
 * of `engine.ts` in a page and ajv (`@wegwijs/definition/ajv`) in Node. Everything else knows only these types.
 */

/** The two drafts that are understood. */
export type Draft = '2020-12' | 'draft-07';

/** Formats by name. Each says whether a text has that format, in time linear in its length, without throwing. */
export type FormatTable = Readonly<Record<string, (text: string) => boolean>>;

/** Says whether a pattern is found in a text. */
export interface Matcher {
  test(text: string): boolean;
  /** The steps that it takes for each character of the text, where that is more than one. */
  readonly steps?: number;
}

/**
 * Makes a matcher for an ECMAScript pattern (flag `u`, not anchored). Throws when it cannot run that pattern, or cannot run it yet: it
 * is asked again the next time.
 */
export type RegExpFactory = (source: string) => Matcher;

/** What one validation may cost. Whatever goes over a limit is "could not check", never "valid". */
export interface Limits {
  /** Schemas inside schemas, counted along one path through schema and document. Default 256. */
  readonly depth: number;
  /** Subschemas in the schema and the references it uses. Default 200,000. */
  readonly nodes: number;
  /**
   * Steps of work in one call: a subschema applied, a pattern tried, two values compared. Default 1,000,000. Each call that goes over
   * it halves what further calls of the same compilation may cost, down to a thousandth.
   */
  readonly steps: number;
  /** Length of the list of errors. At least 1. It stops growing there; the verdict stands. Default 10,000. */
  readonly errors: number;
  /** Characters in a pattern that the page's own RegExp may run. Default 500. */
  readonly patternLength: number;
  /** UTF-16 units in a text that a pattern is tried on. Default 10,000. */
  readonly textLength: number;
}

export interface CompileOptions {
  /** Formats that are asserted. A format that is not in the table is an annotation. Default: none. */
  readonly formats?: FormatTable;
  /** The draft of a schema without `$schema`. Default: 2020-12, or draft-07 where its keywords show that; to see that, all of it is walked. */
  readonly draft?: Draft;
  readonly limits?: Partial<Limits>;
  /** Schemas that `$ref` and `$schema` may name, by absolute URI without fragment. Nothing is ever fetched. */
  readonly references?: ReadonlyMap<string, unknown>;
  /** Runs the patterns that are not structurally safe, such as a linear-time engine. Without one they are not run. */
  readonly regExp?: RegExpFactory;
}

/** One fault, in ajv's shape, without text and without the value. */
export interface SchemaError {
  /** JSON pointer to the value, `''` for the whole document. For a missing property: to the object that misses it. */
  readonly instancePath: string;
  /** URI fragment of the keyword in the schema, such as `#/properties/name/minLength`; a `$ref` is replaced by its target. */
  readonly schemaPath: string;
  /** The keyword, or `false schema` where the schema is `false`. */
  readonly keyword: string;
  /** What ajv gives for this keyword, such as `{ limit: 3 }` or `{ missingProperty: 'name' }`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Judges documents. Synchronous, changes nothing, and may be used any number of times. */
export interface Validator {
  /**
   * Whether the document is valid.
   * @throws {ValidationLimit} when it could not be checked
   */
  check(data: unknown): boolean;
  /**
   * All faults; an empty list when the document is valid.
   * @throws {ValidationLimit} when it could not be checked
   */
  errors(data: unknown): readonly SchemaError[];
  /**
   * The validator of a subschema; its `instancePath`s count from the value it is given.
   * @param pointer JSON pointer from this validator's own schema, such as `/properties/name`; it does not follow `$ref`
   * @throws {InvalidSchema} when there is no schema at that place
   */
  at(pointer: string): Validator;
}

/**
 * Prepares a schema. Subschemas are compiled when a document first reaches them. `undefined` as a property's value counts as
 * absent, a schema may be frozen, and names such as `__proto__` are just names.
 * @throws {InvalidSchema} when a keyword's value is wrong or a reference leads nowhere
 * @throws {ValidationLimit} when the schema itself is over a limit
 */
export type Compile = (schema: unknown, options?: CompileOptions) => Validator;
