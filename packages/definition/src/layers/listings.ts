import { warning, type Finding } from '../finding.ts';
import { isObject, memberOf, type Json, type JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { lockedBy } from './listing-lock.ts';

/** The catalogues that layers hold, by the names that a layer gives them. */
export const listingKinds = [
  'organisations',
  'facilities',
  'library',
  'phaseModels',
  'phases',
  'milestones',
  'actors',
  'moments',
  'items',
  'indicators',
] as const;

/** See {@link listingKinds}. */
export type ListingKind = (typeof listingKinds)[number];

/** The catalogues that a definition refers to (`x-refers`). */
export function referredKinds(definition: JsonObject): readonly ListingKind[] {
  const written = JSON.stringify(definition);
  return listingKinds.filter((kind) => written.includes(`"x-refers":"catalogue:${kind}"`));
}

/** An entry of a catalogue, such as an organisation or an example for a plan (schemas/meta/layer-catalogues.schema.json). */
export interface Listing {
  /** Its identity, which begins with the layer that brought it: `assen.taalhuis`. */
  readonly id: string;
  /** What all layers together say of it. */
  readonly words: JsonObject;
  /** Which layer said each of its words. */
  readonly origins: { readonly [word: string]: string };
}

/** What comes of the catalogues of all layers. */
export type Listings = { readonly [kind in ListingKind]: readonly Listing[] } & { readonly findings: readonly Finding[] };

/**
 * The catalogues of all layers as one, by identity: a lower layer adds entries of its own, and says anew what it knows better of
 * one from above, word by word. An entry that a lower layer marks with `present: false` is left out. A word that an entry locks
 * (`x-lock`) stays, and who asked is told: `listing.locked`. Never throws on content.
 * @param layers highest authority first.
 */
export function listingsOf(layers: readonly Layer[]): Listings {
  const findings: Finding[] = [];
  const merged = Object.fromEntries(listingKinds.map((kind) => [kind, mergedOf(layers, kind, findings)] as const)) as {
    [kind in ListingKind]: Listing[];
  };
  const { organisations, facilities } = merged;
  const known = new Set(organisations.map(({ id }) => id));
  for (const { id, words, origins } of facilities) {
    const { organisation } = words;
    if (organisation !== undefined && !known.has(String(organisation)))
      findings.push(
        warning('listing.organisation', `/catalogues/facilities/${id}`, { layer: origins['organisation'] ?? '', organisation }),
      );
  }
  return { ...merged, findings };
}

/** The words of an entry that are recorded. */
const recorded = ['title', 'description', 'wording'];

/** The words of an entry that its `texts` translate. */
const translated = ['title', 'description', 'draft', 'entry', 'exit', 'does', 'wording', 'answer'];

interface Entry {
  readonly words: Record<string, Json>;
  readonly origins: Record<string, string>;
}

function forget(entry: Entry, word: string): void {
  for (const said of [entry.words, entry.origins]) Reflect.deleteProperty(said, word);
}

function mergedOf(layers: readonly Layer[], kind: ListingKind, findings: Finding[]): Listing[] {
  const found = new Map<string, Entry>();
  for (const { layer, catalogues } of layers.filter((one) => isObject(one))) {
    const entries = memberOf(catalogues, kind);
    for (const [id, words] of Object.entries(isObject(entries) ? entries : {})) {
      const no = (code: string) => void findings.push(warning(code, `/catalogues/${kind}/${id}`, { layer }));
      if (!isObject(words)) no('listing.not-an-object');
      // Without that, a slip of the pen in a name from above would quietly make a second entry.
      else if (!found.has(id) && !id.startsWith(`${layer}.`)) no('listing.unknown-id');
      else {
        const entry = found.get(id) ?? { words: {}, origins: {} };
        found.set(id, entry);
        const above = { ...entry.words };
        const said = Object.entries(words).filter(([word, value]) => {
          const basis = lockedBy(above, word, value);
          if (basis !== undefined) findings.push(warning('listing.locked', `/catalogues/${kind}/${id}`, { layer, word, basis }));
          return word !== '$comment' && basis === undefined;
        });
        // Other Dutch words have no translation until the layer gives one.
        if (said.some(([word]) => translated.includes(word))) forget(entry, 'texts');
        // Nor do recordings say them.
        if (said.some(([word]) => recorded.includes(word))) forget(entry, 'recordings');
        for (const [word, value] of said) {
          entry.words[word] = value;
          entry.origins[word] = layer;
        }
      }
    }
  }
  return [...found].filter(([, { words }]) => words['present'] !== false).map(([id, entry]) => ({ id, ...entry }));
}
