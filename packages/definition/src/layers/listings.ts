import { warning, type Finding } from '../finding.ts';
import { isObject, own, type Json, type JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { lockedWords } from './listing-lock.ts';

/** The catalogues that layers hold, by the names that a layer gives them. */
export const listingKinds = ['organisations', 'facilities', 'library', 'moments', 'items', 'indicators'] as const;

/** See {@link listingKinds}. */
export type ListingKind = (typeof listingKinds)[number];

/** An organisation or a facility that a newcomer can be pointed to, or an example for a plan (schemas/meta/layer-catalogues.schema.json). */
export interface Listing {
  /** Its identity, which begins with the layer that brought it: `assen.taalhuis`. */
  readonly id: string;
  /** What all layers together say of it. */
  readonly words: JsonObject;
  /** Which layer said each of its words. */
  readonly origins: { readonly [word: string]: string };
}

/** What comes of the catalogues of all layers. */
export interface Listings {
  readonly organisations: readonly Listing[];
  readonly facilities: readonly Listing[];
  /** Goals, activities and tasks to start a plan from. */
  readonly library: readonly Listing[];
  /** When people look back together, what is asked then, and the figures over groups (`@wegwijs/definition/evaluation`). */
  readonly moments: readonly Listing[];
  readonly items: readonly Listing[];
  readonly indicators: readonly Listing[];
  readonly findings: readonly Finding[];
}

/**
 * The catalogues of all layers as one, by identity: a lower layer adds entries of its own, and says anew what it knows better of
 * one from above, word by word, but for what a lock on the entry keeps (`listing.locked`). An entry that a lower layer marks with
 * `present: false` is left out. Never throws on content.
 * @param layers highest authority first.
 */
export function listingsOf(layers: readonly Layer[]): Listings {
  const findings: Finding[] = [];
  const merged = (kind: ListingKind) => mergedOf(layers, kind, findings);
  const [organisations, facilities, library] = [merged('organisations'), merged('facilities'), merged('library')];
  const evaluation = { moments: merged('moments'), items: merged('items'), indicators: merged('indicators') };
  const known = new Set(organisations.map(({ id }) => id));
  for (const { id, words, origins } of facilities) {
    const { organisation } = words;
    if (organisation !== undefined && !known.has(String(organisation)))
      findings.push(
        warning('listing.organisation', `/catalogues/facilities/${id}`, { layer: origins['organisation'] ?? '', organisation }),
      );
  }
  return { organisations, facilities, library, ...evaluation, findings };
}

/** The words of an entry that its `texts` translate. */
const translated = ['title', 'description', 'draft', 'wording', 'answer'];

function mergedOf(layers: readonly Layer[], kind: ListingKind, findings: Finding[]): Listing[] {
  const found = new Map<string, { words: Record<string, Json>; origins: Record<string, string> }>();
  for (const { layer, catalogues } of layers.filter((one) => isObject(one))) {
    const entries = isObject(catalogues) ? own(catalogues, kind) : undefined;
    for (const [id, words] of Object.entries(isObject(entries) ? entries : {})) {
      const no = (code: string) => void findings.push(warning(code, `/catalogues/${kind}/${id}`, { layer }));
      if (!isObject(words)) no('listing.not-an-object');
      // Without that, a slip of the pen in a name from above would quietly make a second entry.
      else if (!found.has(id) && !id.startsWith(`${layer}.`)) no('listing.unknown-id');
      else {
        const entry = found.get(id) ?? { words: {}, origins: {} };
        found.set(id, entry);
        const locked = lockedWords(entry.words, words);
        for (const word of locked.words)
          findings.push(warning('listing.locked', `/catalogues/${kind}/${id}/${word}`, { layer, word, basis: locked.basis }));
        // Other Dutch words have no translation until the layer gives one.
        if (translated.some((word) => Object.hasOwn(words, word) && !locked.words.includes(word))) {
          delete entry.words['texts'];
          delete entry.origins['texts'];
        }
        for (const [word, value] of Object.entries(words)) {
          if (word === '$comment' || locked.words.includes(word)) continue;
          entry.words[word] = value;
          entry.origins[word] = layer;
        }
      }
    }
  }
  return [...found].filter(([, { words }]) => words['present'] !== false).map(([id, entry]) => ({ id, ...entry }));
}
