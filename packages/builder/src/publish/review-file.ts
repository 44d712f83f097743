import {
  baseLanguage,
  canonical,
  isArray,
  isObject,
  memberOf,
  own,
  read,
  resolve,
  type Catalogue,
  type Json,
  type Publication,
} from '@wegwijs/definition';
import { emptyDesign } from '../design.ts';
import { placesOf } from '../scene/places.ts';
import { Scene } from '../scene/scene.ts';
import type { Digest } from './checksum.ts';
import { dryRun } from './file.ts';
import { reviewed, type Reviewed } from './review.ts';
import { formChecksum, wordsChecksum } from './seen.ts';

/** What somebody handed in to be looked at. */
export interface ReviewFile extends Reviewed {
  readonly scene: Scene;
  /** Who made it, as far as the file says so: what a page loads names nobody. */
  readonly makers: readonly string[];
  /** Whether it is the resolved file of a page, which says what comes of a layer and not what the layer says. */
  readonly isResolved: boolean;
  /** Of the resolved file of a page: its lists, by kind and identity. */
  readonly lists?: Publication['catalogues'];
}

/**
 * Opens what is to be looked at: a design, or the resolved file that a page loads. Never throws, whatever it holds.
 * @param words of a resolved file the files of words beside it, as far as they are there
 * @returns `other` for what is no file of this form; `broken` for a resolved file that was changed after it was made, or that does not
 * say of which design it was made
 */
export function reviewFile(
  scene: Scene,
  value: Json,
  digest: Digest,
  words: readonly Catalogue[] = [],
): ReviewFile | 'other' | 'broken' {
  if (isObject(value) && own(value, 'format') === 'wegwijs-publication-1') return resolvedFile(scene, value, digest, words);
  const { design, makers = [] } = dryRun(scene, value, digest);
  if (!design) return 'other';
  return { ...reviewed(design, digest), scene: Scene.of(scene.ground, design), makers, isResolved: false };
}

/** Words in another language, as a file beside a resolved one holds them; undefined for anything else. */
export function wordsFile(value: Json): Catalogue | undefined {
  if (!isObject(value) || typeof own(value, 'language') !== 'string' || typeof own(value, 'for') !== 'string') return undefined;
  const texts = own(value, 'texts');
  return isObject(texts) && Object.values(texts).every(isObject) ? (value as unknown as Catalogue) : undefined;
}

function resolvedFile(
  { ground, layer }: Scene,
  value: Json,
  digest: Digest,
  words: readonly Catalogue[],
): ReviewFile | 'other' | 'broken' {
  const { definition, publication } = read(value);
  if (!definition || !publication || !isObject(definition.schema)) return 'other';
  const layers: Json | undefined = memberOf(value, 'layers');
  const last = isArray(layers) ? layers.at(-1) : undefined;
  const isOurs = isObject(last) && own(last, 'id') === layer.layer && own(definition.schema, 'x-id') === ground.base['x-id'];
  if (!isOurs) return 'other';
  const checksum = memberOf(value, 'design');
  if (typeof checksum !== 'string' || publication.digest !== digest(canonical(definition.schema))) return 'broken';
  const base = definition.schema;
  // What comes of a layer is looked at as a form of its own, with nothing laid over it.
  const inherited = resolve(base, []);
  const alone = { ...ground, base, above: [], catalogues: words, inherited, places: placesOf(inherited.definition) };
  const { authority, for: above } = layer;
  const seen = Scene.of(alone, emptyDesign({ layer: layer.layer, authority, for: above }));
  const apart: Json | undefined = memberOf(value, 'lists');
  const lists = isObject(apart) && Object.values(apart).every(isObject) ? (apart as NonNullable<Publication['lists']>) : {};
  const translated = memberOf(value, 'translated');
  return {
    ...{ layer: layer.layer, checksum, scene: seen, makers: [], isResolved: true },
    lists: { ...publication.catalogues, ...lists },
    seen: Object.fromEntries([
      [baseLanguage, formChecksum({ ...publication, definition: base, lists }, digest)],
      ...words.map((one) => [one.language, wordsChecksum(one, digest)] as const),
    ]),
    unseen: (isArray(translated) ? translated.map(String) : []).filter((one) => !words.some(({ language }) => language === one)),
  };
}
