// Everything that is said in Dutch, by who says it: each definition and each layer, with its translations.
import type { Catalogue } from '@wegwijs/definition';
import type { Source } from '@wegwijs/cli';
import { known, ofCatalogue, ofDefinition, ofLayer, readByNewcomer, sources, type Sayings } from './schema-files.ts';

/** A base with what it says: the definition, and each layer. */
export interface Base {
  readonly kind: string;
  /** The kind, for its definition; the layer, with the kind before it where that is not the intake. */
  readonly name: string;
  /** Whether it is the nation that says it. */
  readonly national: boolean;
  readonly dutch: Sayings;
  /** What of it a newcomer reads. */
  readonly read: Sayings;
  readonly catalogues: readonly Catalogue[];
}

const idOf = (key: string) => key.split(' ')[0] ?? '';
const only = (sayings: Sayings, wanted: ReadonlySet<string>): Sayings =>
  new Map([...sayings].filter(([key]) => wanted.has(idOf(key))));

function basesOf(kind: string, { base, layers, catalogues }: Source): Base[] {
  const profiles = base['x-profiles'];
  const ids = readByNewcomer(base, profiles);
  const national = ofDefinition(base);
  return [
    { kind, name: kind, national: true, dutch: national, read: only(national, ids), catalogues: catalogues.get('') ?? [] },
    ...[...layers].map(([layer, said]) => {
      const dutch = ofLayer(said);
      const added = Object.entries(said.add ?? {}).flatMap(([id, { schema }]) => {
        // what a layer adds a newcomer sees, unless the layer says otherwise
        const node = { 'x-access': { participant: 'edit' }, ...schema, 'x-id': id };
        return [...readByNewcomer(node, profiles)];
      });
      const name = kind === 'intake' ? layer : `${kind} of ${layer}`;
      const read = only(dutch, new Set([...ids, ...added]));
      return { kind, name, national: false, dutch, read, catalogues: catalogues.get(layer) ?? [] };
    }),
  ];
}

/** All of them. */
export const bases: readonly Base[] = [...sources].flatMap(([kind, source]) => basesOf(kind, source));

/** The translations of a base in a language; undefined when there are none. */
export const catalogueOf = ({ catalogues }: Base, language: string): Catalogue | undefined =>
  catalogues.find((one) => one.language === language);

/** The same by the keys of its Dutch; empty when there are none. */
export function wordsOf(base: Base, language: string): Sayings {
  const catalogue = catalogueOf(base, language);
  return catalogue ? ofCatalogue(catalogue) : new Map<string, string>();
}

/** The ids of the terms of a kind, which may stand in holes. */
export const termsOf = (kind: string): ReadonlySet<string> =>
  new Set(known(sources.get(kind)?.base['x-terms']).map(({ id }) => id.replace('term.', '')));
