import { dialectOf } from './dialect.ts';
import { draftOf } from './draft.ts';
import { InvalidSchema, ValidationLimit } from './faults.ts';
import { libraryOf, type Library } from './library.ts';
import { defaultLimits } from './limits.ts';
import type { Compile, CompileOptions, SchemaError, Validator } from './port.ts';
import type { Location } from './resource.ts';
import { Run } from './run.ts';

/** So many subschemas are read at once by `compile`; the rest waits, so that a form of any size can be shown at once. */
const readAtOnce = 250;

/**
 * The interpreter: JSON Schema 2020-12 and draft-07 as closures, without code generation, so that it works in a page under the
 * strictest Content-Security-Policy. The errors are those of ajv with `allErrors`.
 *
 * A schema of up to 250 subschemas is checked at once. Of a larger one the rest is read later, and then `InvalidSchema` comes from
 * `check`, `errors` or `at`: the validator of the whole reads everything first, that of a subschema only what it comes across.
 */
export const compile: Compile = (schema, options = {}) =>
  guarded(() => {
    const { library, root } = opened(schema, options, readAtOnce);
    if (library.isRead()) library.finish();
    return validatorOf(library, root, root);
  });

/** The same, and nothing is read before it is asked for: a subschema that cannot be read keeps nobody from judging by the others. */
export const compileLazily: Compile = (schema, options = {}) =>
  guarded(() => {
    const { library, root } = opened(schema, options, 0);
    return validatorOf(library, root, root);
  });

/** A schema that is being read. */
export interface Opened {
  readonly library: Library;
  readonly root: Location;
}

/** Reads the start of a schema: at most so many of its subschemas. `refuse` gets what cannot be used; without it that is thrown. */
export function opened(schema: unknown, options: CompileOptions, most: number, refuse?: Library['refuse']): Opened {
  const library = libraryOf(options, { ...defaultLimits, ...options.limits }, refuse);
  return { library, root: library.open('', schema, dialectOf(draftOf(schema, options)), most) };
}

function validatorOf(library: Library, root: Location, location: Location): Validator {
  const check = library.shared(location);
  const run = (data: unknown, errors?: SchemaError[]): boolean =>
    guarded(() => {
      if (location.schema === root.schema) library.finish();
      const one = new Run(library.limits, errors, location.resource);
      try {
        return check(data, one, undefined);
      } finally {
        if (one.isSpent) library.tire();
      }
    });
  return {
    check: (data) => run(data),
    errors: (data) => {
      const errors: SchemaError[] = [];
      run(data, errors);
      return errors;
    },
    at: (pointer) =>
      guarded(() => {
        const found = library.locate(pointer, location);
        if (!found) throw new InvalidSchema(`#${pointer}`, 'pointer');
        library.read(found);
        return validatorOf(library, root, found);
      }),
  };
}

/** Lets nothing out but the two faults: what else may be thrown (a full stack, a getter) could hold the value. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InvalidSchema || error instanceof ValidationLimit) throw error;
    throw new ValidationLimit(error instanceof RangeError ? 'depth' : 'engine');
  }
}
