import { fault, isObject, put, type Catalogue, type Finding, type Json } from '@wegwijs/definition';
import { nearest } from '@wegwijs/definition/lint';
import type { Source } from '../source/read-source.ts';
import { catalogueOf, keyOf, rowsOf, type Row } from './rows.ts';

/** What comes of an import: the catalogues that changed, by whose words they are, and what was not taken over. */
export interface TakenOver {
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly taken: number;
  readonly findings: readonly Finding[];
}

/**
 * Takes translations over into the catalogues. What is empty is left as it was; what was translated from another Dutch, or has
 * other holes, is not taken over and is said.
 * @param review whether a native reader has read them; without it a catalogue stays as it was, and a new one awaits its reader
 */
export function takeOver(source: Source, language: string, rows: readonly Row[], review?: Catalogue['review']): TakenOver {
  const known = new Map(rowsOf(source, language).map((row) => [keyOf(row), row]));
  const catalogues = new Map<string, Catalogue>();
  const findings: Finding[] = [];
  let taken = 0;
  for (const row of rows.filter(({ target, coded }) => coded || target.trim() !== '')) {
    const now = known.get(keyOf(row));
    const refused = !now
      ? 'import.unknown'
      : row.coded
        ? 'import.codes'
        : now.source !== row.source
          ? 'import.stale'
          : otherHoles(row)
            ? 'import.holes'
            : undefined;
    const meant = refused === 'import.unknown' ? nearest(keyOf(row), known.keys()) : undefined;
    if (refused)
      findings.push(fault(refused, `${row.id}#${row.keyword}`, { for: row.for, language, ...(meant === undefined ? {} : { nearest: meant }) })); // prettier-ignore
    else if (now && now.target !== row.target) {
      taken++;
      const before = catalogues.get(row.for) ?? catalogueOf(source, row.for, language);
      catalogues.set(row.for, withText(before ?? begun(row.for, language, review), row));
    }
  }
  const reviewed = [...catalogues].map(([owner, one]) => [owner, review === undefined ? one : { ...one, review }] as const);
  return { catalogues: new Map(reviewed), taken, findings };
}

function begun(owner: string, language: string, review: Catalogue['review'] = 'awaiting-native'): Catalogue {
  return { for: owner, language, review, texts: {} };
}

function withText(catalogue: Catalogue, { id, keyword, target }: Row): Catalogue {
  const [outer = '', inner] = keyword.split(/\.(.*)/s);
  const words = catalogue.texts[id] ?? {};
  const group = words[outer];
  const text: Json = inner === undefined ? target : { ...(isObject(group) ? group : {}), [inner]: target };
  const texts: Record<string, Catalogue['texts'][string]> = { ...catalogue.texts };
  put(texts, id, { ...words, [outer]: text });
  return { ...catalogue, texts };
}

function otherHoles({ source, target }: Row): boolean {
  const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
  return holes(source) !== holes(target);
}
