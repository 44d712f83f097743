import type { Json } from '@wegwijs/definition';

/** How the documents of a definition are called in an objecttype (`schemas/meta/objecttype.schema.json`). */
export interface Mapping {
  readonly for: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Which version of the definition is which version of the objecttype (CON-5). */
  readonly versions: readonly { readonly version: string; readonly typeVersion: number }[];
  /** The Dutch name of each part, by `x-id`; of what has none by the way to it, `*` for each (CON-2). */
  readonly names: { readonly [id: string]: string };
  /** Our values and those of the GGM, where it knows the same list (CON-7). */
  readonly codes?: { readonly [id: string]: { readonly [value: string]: string } };
}

/** The version of the objecttype; undefined when nobody gave it one. */
export function typeVersionOf({ versions }: Mapping, version: string): number | undefined {
  return versions.find((one) => one.version === version)?.typeVersion;
}

/** The names that the top of the data has beside the parts of a document. */
export const top = { bsn: 'bsn', version: 'schemaVersie' } as const;

/** Something that could not go along, and why. Never with the value. */
export interface Omitted {
  readonly code: 'objecttype.unknown' | 'objecttype.brp' | 'objecttype.file';
  /** A JSON Pointer into the document. */
  readonly pointer: string;
}

/** The data of a record, and what of the document is not in it. */
export interface Data {
  readonly data: Json;
  readonly omitted: readonly Omitted[];
}
