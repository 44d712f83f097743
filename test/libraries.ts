// The library of the living plan as each gemeente gets it, for the tests of it.
import { isObject, own, type JsonObject } from '@wegwijs/definition';
import { publishForms } from '@wegwijs/cli';
import { sources } from './tools/schema-files.ts';

/** All that the living plan is made of. */
export const source = sources.get('developmentPlan')!;

/** The entries of a catalogue, by their identity. */
export type Entries = ReadonlyMap<string, JsonObject>;

/** What a gemeente publishes of a catalogue. */
function catalogueOf(published: unknown, kind: string): Entries {
  const catalogues = isObject(published) ? own(published, 'catalogues') : undefined;
  const entries = isObject(catalogues) ? own(catalogues, kind) : undefined;
  return new Map(Object.entries(isObject(entries) ? (entries as Readonly<Record<string, JsonObject>>) : {}));
}

const published = publishForms(source, 'developmentPlan').map(
  ({ id, files }) => [id, files.get('developmentPlan.json')] as const,
);

/** The library of each gemeente. */
export const libraries: ReadonlyMap<string, Entries> = new Map(published.map(([id, it]) => [id, catalogueOf(it, 'library')]));

/** The places of each gemeente. */
export const facilities: ReadonlyMap<string, Entries> = new Map(published.map(([id, it]) => [id, catalogueOf(it, 'facilities')]));

/** What an entry fills in. */
export const draftOf = (entry: JsonObject): JsonObject => (own(entry, 'draft') ?? {}) as JsonObject;
