import { fromEntries, isObject, own, type Json, type JsonObject } from './json.ts';
import { dialectNamed } from './validate/dialect.ts';
import { draftOf } from './validate/draft.ts';
import { resolveUri, splitFragment } from './validate/uri.ts';

/** Schemas by the address that a `$ref` names, without its fragment: absolute, or seen from the `$id` of the schema that has them. */
export type Schemas = Readonly<Record<string, unknown>>;

/**
 * One schema out of several (a compound schema document, JSON Schema 2020-12 Core 9.3): those that it refers to, by way of others or
 * not, stand in its `$defs`, in draft-07 in its `definitions`, each with the address by which it was found as its `$id`. So whatever reads
 * or judges a schema finds them, and a pointer names each place. Nothing is fetched, and nothing that was given is changed.
 * @param others what a `$ref` may lead to: by its address here, or by its own `$id`. What nobody refers to is left out.
 * @returns the schema itself when it refers to none of them
 */
export function bundle(schema: JsonObject, others: Schemas): JsonObject {
  const draft = draftOf(schema);
  const named = own(schema, '$schema');
  const { id } = (typeof named === 'string' && dialectNamed(named, undefined)) || ({ id: '$id' } as const);
  const word = draft === 'draft-07' ? 'definitions' : '$defs';
  const defs = own(schema, word) ?? {};
  const found = reached(schema, others);
  if (found.size === 0 || !isObject(defs)) return schema;
  const free = (name: string): string => (Object.hasOwn(defs, name) ? free(`${name}'`) : name);
  const added = [...found].map(([address, other]) => [free(address), called(address, other, id)] as const);
  // What the others are written in says nothing of this one.
  const said = named === undefined && draft === '2020-12' ? { $schema: 'https://json-schema.org/draft/2020-12/schema' } : {};
  return { ...said, ...schema, [word]: fromEntries([...Object.entries(defs), ...added]) };
}

/** What a schema refers to, by address. */
function reached(schema: JsonObject, others: Schemas): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>();
  const known = (address: string, other: unknown) => given.set(resolved(idOf(schema) ?? '', address), other);
  for (const other of Object.values(others)) if (isObject(other)) known(idOf(other) ?? '', other);
  for (const [address, other] of Object.entries(others)) known(address, other);

  const found = new Map<string, unknown>();
  const met = new Set<unknown>();
  const waiting: [value: unknown, base: string][] = [[schema, '']];
  // A list goes on with what is added to it meanwhile, however deep that lies.
  for (const [value, around] of waiting) {
    if (typeof value !== 'object' || value === null || met.has(value)) continue;
    met.add(value);
    const base = isObject(value) ? resolved(around, (value === found.get(around) ? undefined : idOf(value)) ?? '') : around;
    for (const [name, one] of Object.entries(value)) {
      waiting.push([one, base]);
      if (typeof one !== 'string' || (name !== '$ref' && name !== '$dynamicRef')) continue;
      const address = resolved(base, one);
      if (found.has(address) || !given.has(address)) continue;
      const other = given.get(address);
      found.set(address, other);
      waiting.push([other, address]);
    }
  }
  return found;
}

function idOf(schema: JsonObject): string | undefined {
  const id = own(schema, '$id') ?? own(schema, 'id');
  return typeof id === 'string' ? id : undefined;
}

function resolved(base: string, reference: string): string {
  return splitFragment(resolveUri(base, reference))[0];
}

/** A schema that says by which address it is called. What is no schema is left as it is, for whoever judges. */
function called(address: string, schema: unknown, id: string): Json {
  if (typeof schema === 'boolean') return { [id]: address, ...(schema ? {} : { not: {} }) };
  return isObject(schema) ? { ...schema, [id]: address } : (schema as Json);
}
