import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from '../layers/layer.ts';
import type { ListingKind, Listings } from '../layers/listings.ts';
import { entriesOf } from './entries.ts';
import { homesOf } from './homes.ts';

/** What an entry of a catalogue names and what is not there. */
export interface NamedThing {
  readonly kind: ListingKind;
  readonly id: string;
  /** Where in the entry. */
  readonly way: readonly (string | number)[];
  readonly name: string;
  /** What may be named there. */
  readonly among: Iterable<string>;
}

type Named = Omit<NamedThing, 'kind' | 'id'>;

/**
 * The names in entries of what is not there: another entry of the library, a moment that this one counts as, a question or deadline of a
 * kind of document.
 */
export function namesIn(
  listings: Omit<Listings, 'findings'>,
  layers: readonly Layer[],
  definitions: ReadonlyMap<string, JsonObject> | undefined,
): NamedThing[] {
  const inDocument = documentNames(layers, definitions);
  const each = (kind: ListingKind, look: (words: JsonObject) => Named[]) =>
    listings[kind].flatMap(({ id, words }) => look(words).map((one): NamedThing => ({ kind, id, ...one })));
  const ids = (kind: ListingKind) => new Set(listings[kind].map(({ id }) => id));
  const [library, moments] = [ids('library'), ids('moments')];
  return [
    ...each('library', (words) => ['activities', 'tasks'].flatMap((word) => unknown(words, word, library))),
    ...each('moments', (words) => unknown(words, 'countsAs', moments)),
    ...each('items', (words) => listOf(words, 'evidence').flatMap((one, i) => inDocument(one, ['evidence', i]))),
    ...each('milestones', (words) => [
      ...inDocument(own(words, 'due'), ['due']),
      ...listOf(words, 'done').flatMap((one, i) => inDocument(one, ['done', i])),
    ]),
  ];
}

/** The names of a list that are not among those that there are. */
function unknown(words: JsonObject, word: string, among: ReadonlySet<string>): Named[] {
  return listOf(words, word).flatMap((name, i) =>
    typeof name === 'string' && !among.has(name) ? [{ way: [word, i], name, among }] : [],
  );
}

/** Judges what names something in a document: `{kind, field}` or `{kind, deadline}`. */
function documentNames(layers: readonly Layer[], definitions: ReadonlyMap<string, JsonObject> | undefined) {
  const added = layers.flatMap((layer) => (isObject(layer) ? entriesOf(layer.add).map(([id]) => id) : []));
  const idsOf = (base: JsonObject) => new Set([...homesOf(base, []).keys(), ...added]);
  const known = new Map([...(definitions ?? [])].map(([kind, base]) => [kind, idsOf(base)] as const));
  return (said: Json | undefined, way: readonly (string | number)[]): Named[] => {
    if (!isObject(said) || definitions === undefined) return [];
    const kind = own(said, 'kind');
    const word = own(said, 'deadline') === undefined ? 'field' : 'deadline';
    const name = own(said, word);
    if (typeof kind !== 'string' || typeof name !== 'string') return [];
    const ids = known.get(kind);
    if (!ids) return [{ way: [...way, 'kind'], name: kind, among: known.keys() }];
    return ids.has(name) ? [] : [{ way: [...way, word], name, among: ids }];
  };
}

function listOf(words: JsonObject, word: string): readonly Json[] {
  const value = own(words, word);
  return isArray(value) ? value : [];
}
