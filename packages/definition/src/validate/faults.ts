/** Why a schema cannot be used. */
export type InvalidSchemaReason =
  /** Not a boolean or an object where a schema must stand. */
  | 'not-a-schema'
  /** A keyword's value has the wrong type. */
  | 'keyword'
  /** Not a regular expression that can be read under the flag `u`. */
  | 'pattern'
  /** A `$ref` or `$dynamicRef` that leads nowhere. */
  | 'reference'
  /** `at(pointer)` with a pointer that leads nowhere. */
  | 'pointer'
  /** A `$schema` that needs a vocabulary nobody here knows. */
  | 'vocabulary';

/** A schema that is not a valid JSON Schema: a mistake of its author. */
export class InvalidSchema extends Error {
  override readonly name = 'InvalidSchema';
  /** URI fragment of the place in the schema, such as `#/properties/name/pattern`. */
  readonly path: string;
  readonly reason: InvalidSchemaReason;
  /** What leads nowhere, as it was written. */
  readonly reference: string | undefined;

  constructor(path: string, reason: InvalidSchemaReason, reference?: string) {
    super(`${reason} at ${path}`);
    this.path = path;
    this.reason = reason;
    this.reference = reference;
  }
}

/** Which limit stopped a validation. */
export type LimitCode =
  /** Nested too deeply: data, schema, or a `$ref` that leads back to itself. */
  | 'depth'
  /** Too many subschemas. */
  | 'nodes'
  /** Too much work. */
  | 'steps'
  /** The text is too long to try a pattern on. */
  | 'text-length'
  /** The pattern might hang the page and no other engine was given, or that engine refused it. */
  | 'pattern-unsafe'
  /** The engine, a format or the data itself threw. What was thrown is dropped: it may hold the value. */
  | 'engine';

/** The document could not be checked. Never take this for "valid". */
export class ValidationLimit extends Error {
  override readonly name = 'ValidationLimit';
  readonly code: LimitCode;

  constructor(code: LimitCode) {
    super(code);
    this.code = code;
  }
}
