import { at, isArray, isObject, own, pointer, type Json, type JsonObject } from '@wegwijs/definition';
import type { SchemaError } from '@wegwijs/definition/ajv';

/** One fault in a document, after what an engine says twice was taken out. Never with the value. */
export interface Fault {
  /** The keyword that says it; `choice` for a list of choices, `must-be-true` for a yes that is needed. */
  readonly keyword: string;
  /** Where in the document. */
  readonly pointer: string;
  readonly params: { readonly [name: string]: Json };
}

/** The faults behind an engine's errors: of alternatives the one that a person can act on, and each fault once. */
export function essence(schema: JsonObject, errors: readonly SchemaError[]): Fault[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const faults = errors.flatMap((error) => {
    const inside = unions.find(({ schemaPath, instancePath }) => contains(schemaPath, error.schemaPath) && error.instancePath.startsWith(instancePath)); // prettier-ignore
    // Of "it is there, or it was declined" the first says what is missing; of a list of choices the list itself says it.
    if (inside && !(isWay(schema, inside) && error.schemaPath.startsWith(`${inside.schemaPath}/0/`))) return [];
    return faultOf(schema, error);
  });
  const once = new Map(faults.map((fault) => [`${fault.pointer} ${fault.keyword}`, fault]));
  return [...once.values()];
}

function contains(outer: string, inner: string): boolean {
  return inner.startsWith(`${outer}/`);
}

/** Whether alternatives are ways to be complete, and not things to choose from. */
function isWay(schema: JsonObject, { schemaPath }: SchemaError): boolean {
  const list = at(schema, decodeURIComponent(schemaPath.slice(1)));
  return (
    isArray(list) && list.every((one) => isObject(one) && own(one, 'const') === undefined && own(one, 'required') !== undefined)
  );
}

function faultOf(schema: JsonObject, error: SchemaError): Fault[] {
  const { keyword, instancePath, schemaPath } = error;
  const params = error.params as { [name: string]: Json };
  if (keyword === 'if') return [];
  if (keyword === 'anyOf' || keyword === 'oneOf') {
    if (isWay(schema, error)) return [];
    return [{ keyword: isChoice(schema, schemaPath) ? 'choice' : keyword, pointer: instancePath, params: {} }];
  }
  if (keyword === 'enum') return [{ keyword: 'choice', pointer: instancePath, params: {} }];
  if (keyword === 'const') return [{ keyword, pointer: instancePath, params: {} }];
  if (keyword === 'not') return [{ keyword: 'must-be-true', pointer: instancePath, params: {} }];
  if (keyword !== 'required') return [{ keyword, pointer: instancePath, params }];
  const missing = instancePath + pointer(String(params['missingProperty']));
  return [{ keyword, pointer: missing + further(schema, schemaPath, String(params['missingProperty'])), params: {} }];
}

function isChoice(schema: JsonObject, schemaPath: string): boolean {
  const list = at(schema, decodeURIComponent(schemaPath.slice(1)));
  return isArray(list) && list.some((one) => isObject(one) && own(one, 'const') !== undefined);
}

/** A rule that asks for something deep inside asks for all that it stands in too; the deepest is what is missing. */
function further(schema: JsonObject, schemaPath: string, name: string): string {
  let found = '';
  let here = at(schema, `${decodeURIComponent(schemaPath.slice(1)).replace(/\/required$/, '')}${pointer('properties', name)}`);
  while (isObject(here)) {
    const required = own(here, 'required');
    const [only] = isArray(required) && required.length === 1 ? required : [];
    if (typeof only !== 'string') break;
    found += pointer(only);
    here = at(here, pointer('properties', only));
  }
  return found;
}
