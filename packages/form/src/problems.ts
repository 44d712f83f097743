import { own, weightOf, type Part, type Problem, type SchemaError } from '@wegwijs/definition';
import type { Field } from './field.ts';
import { follow } from './observe.ts';

/** Words by which an object or a list says something of itself as a whole, and not just of what lies inside. */
const wholes = [
  ...[
    'const',
    'enum',
    'not',
    'oneOf',
    'anyOf',
    'if',
    'dependentSchemas',
    'dependencies',
    'propertyNames',
    'uniqueItems',
    'contains',
  ],
  ...['minItems', 'maxItems', 'minProperties', 'maxProperties'],
];

/**
 * What is wrong with the value of one field, judged by its own subschema alone.
 * @param inside whether other fields lie inside it: the errors there are theirs.
 */
export function judge(field: Field, inside = field.holdsOthers): Problem[] {
  const { unsure } = field.node;
  if (inside && !field.odd && !unsure && !speaksOfItself(field)) return [];
  const value = field.value.value;
  if (value === undefined) return [];
  const found = new Map<string, Problem>();
  if (unsure) found.set('unchecked', unchecked(field));
  for (const part of field.node.roots) {
    const location = written(field, part);
    if (location === undefined) continue;
    for (const { keyword, params, weight } of errors(field, location, inside)) {
      if (keyword === 'unchecked') found.set(keyword, unchecked(field));
      else
        found.set(keyword, {
          code: keyword,
          pointer: field.pointer,
          weight,
          params: params as Problem['params'],
        });
    }
  }
  return [...found.values()];
}

/** That the value of a field could not be checked. */
export function unchecked({ pointer }: Field): Problem {
  return { code: 'unchecked', pointer, weight: 'unknown', params: {} };
}

/** What completion lacks here: a value, or a yes. */
export function missing(field: Field): Problem | undefined {
  const lack = (code: string): Problem => ({ code, pointer: field.pointer, weight: 'missing', params: {} });
  if (field.required && field.empty && !field.form.about.settles(field)) return lack('required');
  return field.node.word('x-must-be-true') === true && field.value.value === false ? lack('must-be-true') : undefined;
}

/** An object that says nothing of itself need not be put together to be judged: a keystroke in it costs one field. */
function speaksOfItself({ kind, node }: Field): boolean {
  return (
    kind === 'alternatives' ||
    kind === 'tuple' ||
    node.parts.some(({ schema }) => wholes.some((word) => own(schema, word) !== undefined))
  );
}

/** The errors that are this field's own. */
function errors(field: Field, location: string, inside: boolean): readonly Weighed[] {
  const every = checked(field, location);
  const all = every.filter(({ instancePath }) => !inside || instancePath === '');
  // Why one of several shapes does not fit is no fault of a value that may have another.
  const composed = all.some(({ keyword, instancePath }) => instancePath === '' && (keyword === 'oneOf' || keyword === 'anyOf'));
  const here = new Set(field.node.parts.map((part) => `#${part.location}`));
  const own = composed ? all.filter(({ schemaPath }) => here.has(schemaPath.slice(0, schemaPath.lastIndexOf('/')))) : all;
  return own
    .filter(({ keyword }) => counts(keyword, inside, field.odd || field.kind !== 'alternatives'))
    .map((error) => ({ ...error, weight: weightIn(every, error) }));
}

interface Weighed extends SchemaError {
  readonly weight: Problem['weight'];
}

/** Where every shape lacks something and no more (`anyOf` of what is required), it is a matter of completeness. */
function weightIn(every: readonly SchemaError[], { keyword, schemaPath }: SchemaError): Problem['weight'] {
  const shapes =
    keyword === 'oneOf' || keyword === 'anyOf' ? every.filter((error) => error.schemaPath.startsWith(`${schemaPath}/`)) : [];
  return shapes.length > 0 && shapes.every((error) => weightOf(error.keyword) === 'missing') ? 'missing' : weightOf(keyword);
}

/** @param whole whether nobody chooses a shape here, so that one that does not fit is said of the whole. */
function counts(keyword: string, inside: boolean, whole: boolean): boolean {
  // What fails inside an `if` says so itself; unknown properties are a warning and never a block.
  if (keyword === 'if' || keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') return false;
  if (!inside) return true;
  // Members say themselves that they are missing; and a person chooses the shape, once one fits.
  return (
    keyword !== 'required' &&
    keyword !== 'dependentRequired' &&
    keyword !== 'dependencies' &&
    (whole || (keyword !== 'oneOf' && keyword !== 'anyOf'))
  );
}

/** An exception means "could not check", never "valid" (DESIGN section 7). */
function checked(field: Field, location: string): readonly SchemaError[] {
  try {
    return field.form.validator(location).errors(field.value.value);
  } catch {
    follow(field.form.judging.rounds);
    return [{ instancePath: '', schemaPath: '', keyword: 'unchecked', params: {} }];
  }
}

/** Where a part stands in the schema as it was written; undefined for a part that was cut out to show one of several shapes. */
function written(field: Field, { schema, location }: Part): string | undefined {
  if (!location.startsWith('~')) return location;
  const at = location.replace(/^~+/, '');
  return field.node.source.part(at)?.schema === schema ? at : undefined;
}
