import { weightOf, type Json, type Part, type Problem, type SchemaError } from '@wegwijs/definition';
import type { Field } from './field.ts';

/** Words that only say that something inside them failed. */
const wrappers = new Set(['if', 'allOf', '$ref', 'properties', 'items', 'required', 'dependentRequired']);

/** What is wrong with the value of one field, judged by its own subschema alone. Errors of what lies inside are theirs. */
export function judge(field: Field, value: Json | undefined): Problem[] {
  if (value === undefined) return [];
  const found = new Map<string, Problem>();
  const inside = field.holdsOthers;
  for (const part of field.node.roots) {
    const location = written(field, part);
    if (location === undefined) continue;
    for (const error of errors(field, location, value)) {
      if (error.keyword === 'unchecked') found.set('unchecked', { code: 'unchecked', pointer: field.pointer, weight: 'unknown', params: {} });
      else if (!(inside && error.instancePath !== '') && !wrappers.has(error.keyword) && !(inside && shaped(error)))
        found.set(error.keyword, { code: error.keyword, pointer: field.pointer, weight: weightOf(error.keyword), params: error.params as Problem['params'] });
    }
  }
  return [...found.values()];
}

/** The choice among alternatives is made by a person; unknown properties are a warning and never a block. */
function shaped({ keyword }: SchemaError): boolean {
  return keyword === 'oneOf' || keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
}

/** An exception means "could not check", never "valid" (DESIGN section 7). */
function errors(field: Field, location: string, value: Json): readonly SchemaError[] {
  try {
    return field.form.validator(location).errors(value);
  } catch {
    return [{ instancePath: '', schemaPath: '', keyword: 'unchecked', params: {} }];
  }
}

/** Where a part stands in the schema as it was written; undefined for a part that was cut out to show one of several shapes. */
function written(field: Field, { schema, location }: Part): string | undefined {
  if (!location.startsWith('~')) return location;
  const at = location.replace(/^~+/, '');
  return field.node.source.part(at)?.schema === schema ? at : undefined;
}
