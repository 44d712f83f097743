import { Ajv, MissingRefError, type AnySchema, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { at } from './pointer.ts';
import { annotationsOf } from './validate/annotations.ts';
import { draftOf } from './validate/draft.ts';
import { InvalidSchema, ValidationLimit } from './validate/faults.ts';
import { defaultLimits } from './validate/limits.ts';
import { Pattern } from './validate/pattern/pattern.ts';
import { plainData } from './validate/plain-data.ts';
import type { CompileOptions, Limits, SchemaError, Validator } from './validate/port.ts';
import { isObject } from './validate/values.ts';

export { InvalidSchema, ValidationLimit } from './validate/faults.ts';
export type * from './validate/port.ts';

export interface AjvOptions extends CompileOptions {
  /**
   * For a schema that is not ours: an unknown keyword is an annotation. Without it, it is an `InvalidSchema`, but for keywords that
   * begin with `x-`.
   */
  readonly general?: boolean;
}

type Engine = Ajv | Ajv2020;

const rootKey = 'wegwijs:schema';

/**
 * The port on ajv, for Node: the command line, servers and CI. ajv makes code from the schema, so give it only schemas that were
 * checked, and it knows no limits but those on data and patterns. Its known deviations are listed in
 * `test/validators.node.test.ts`.
 * @throws {InvalidSchema} when ajv refuses the schema; its `path` is `#` where ajv does not say the place
 */
export function compile(schema: unknown, options: AjvOptions = {}): Validator {
  const limits = { ...defaultLimits, ...options.limits };
  const references = [...(options.references ?? [])];
  const ajv = instance(schema, options, limits);
  return attempt(() => {
    for (const [uri, reference] of references) if (!ajv.getSchema(uri)) ajv.addSchema(reference as AnySchema, uri, false, false);
    const known = withoutUnknownDraft(schema, ajv);
    assertValid(known, ajv);
    ajv.addSchema(known, rootKey);
    return validatorOf(ajv, known, '', limits);
  });
}

/** @throws {InvalidSchema} by the first error of the draft's meta-schema */
function assertValid(schema: AnySchema, ajv: Engine): void {
  if (typeof schema !== 'boolean' && !isObject(schema)) throw new InvalidSchema('#', 'not-a-schema');
  if (ajv.validateSchema(schema) === true) return;
  const { instancePath = '', params = {} } = ajv.errors?.[0] ?? {};
  throw new InvalidSchema(`#${instancePath}`, String(params['type']) === 'object,boolean' ? 'not-a-schema' : 'keyword');
}

function instance(schema: unknown, options: AjvOptions, limits: Limits): Engine {
  const isOld = draftOf(schema, options) === 'draft-07';
  const { keywords, formats } = annotationsOf([schema, ...(options.references?.values() ?? [])]);
  const table = options.formats ?? {};
  const matcher = (source: string): RegExp => {
    const pattern = new Pattern(source, limits, options.regExp);
    // ajv asks no more of it than these two, and knows patterns apart by their text
    return { test: (text: string) => pattern.test(text, () => undefined), toString: () => source } as RegExp;
  };
  const settings: Options = {
    strict: false,
    strictSchema: options.general !== true,
    strictNumbers: true,
    allErrors: true,
    ownProperties: true,
    multipleOfPrecision: 6,
    messages: false,
    logger: false,
    validateFormats: options.formats !== undefined,
    formats: Object.fromEntries(formats.map((name) => [name, Object.hasOwn(table, name) ? (table[name] ?? true) : true])),
    // what ajv would win by a second look at its own code is less than that look takes
    code: { regExp: Object.assign(matcher, { code: 'matcher' }), optimize: false },
    keywords: [...keywords],
  };
  // Only with this does the class for draft-07 read `$ref` as that draft does. It is deprecated since it means nothing after it.
  return isOld ? new Ajv(Object.assign(settings, { ignoreKeywordsWithRef: true })) : new Ajv2020(settings);
}

function validatorOf(ajv: Engine, schema: AnySchema, pointer: string, limits: Limits): Validator {
  if (at(schema, pointer) === undefined) throw new InvalidSchema(`#${pointer}`, 'pointer');
  let validate: ValidateFunction | undefined;
  let fault: unknown;
  try {
    validate = ajv.getSchema(pointer ? `${rootKey}#${pointer.split('/').map(encodeURIComponent).join('/')}` : rootKey);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fault = new ValidationLimit('depth'); // a `$ref` that leads back to itself
  }
  const errors = (data: unknown): readonly SchemaError[] =>
    attempt(() => {
      if (!validate) throw fault;
      if (validate(plainData(data, limits))) return [];
      const found = validate.errors?.slice(0, limits.errors) ?? [];
      return found.map(({ instancePath, schemaPath, keyword, params }) => ({ instancePath, schemaPath, keyword, params }));
    }, 'engine');
  return {
    errors,
    check: (data) => errors(data).length === 0,
    at: (inner) => attempt(() => validatorOf(ajv, schema, pointer + inner, limits)),
  };
}

/** ajv refuses a `$schema` that it does not know; which draft is meant was decided before. */
function withoutUnknownDraft(schema: unknown, ajv: Engine): AnySchema {
  if (!isObject(schema) || typeof schema['$schema'] !== 'string' || ajv.getSchema(schema['$schema'])) return schema as AnySchema;
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
}

/** Lets nothing out but the two faults: what ajv throws may hold the value. */
function attempt<T>(work: () => T, otherwise?: 'engine'): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidSchema || error instanceof ValidationLimit) throw error;
    if (error instanceof RangeError) throw new ValidationLimit('depth');
    if (otherwise) throw new ValidationLimit(otherwise);
    if (error instanceof MissingRefError) throw new InvalidSchema('#', 'reference');
    throw new InvalidSchema('#', error instanceof SyntaxError ? 'pattern' : 'keyword');
  }
}
