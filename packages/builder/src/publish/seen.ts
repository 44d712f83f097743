import { baseLanguage, canonical, type Catalogue, type Publication } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import type { Digest } from './checksum.ts';
import { shownAs } from './shown.ts';

/** Checksums of what was looked at of the files of a page, by language: of Dutch the form with its lists, of another its words. */
export interface Seen {
  readonly [language: string]: string;
}

/** The checksum of a form with its lists, as a page loads it. */
export function formChecksum(
  { definition, catalogues = {}, lists = {} }: Pick<Publication, 'definition' | 'catalogues' | 'lists'>,
  digest: Digest,
): string {
  return digest(canonical({ definition, catalogues, lists }));
}

/** What the layer says in lists that this form does not load: it is for others, and is approved with it. */
export function listsApart({ design }: Scene, { catalogues = {} }: Publication): NonNullable<Publication['lists']> {
  const all = Object.entries(design.layer.catalogues ?? {});
  return Object.fromEntries(all.filter(([kind]) => !Object.hasOwn(catalogues, kind)));
}

/** The checksum of the words of a form in a language, whatever words of the kit travel with them. */
export function wordsChecksum({ language, review, texts }: Catalogue, digest: Digest): string {
  return digest(canonical({ language, review, texts }));
}

/** The languages in which the layer itself says something that a page shows. */
export function translatedBy(scene: Scene): readonly string[] {
  const { catalogues } = shownAs(scene);
  const own = Object.values(scene.design.texts).filter(({ texts }) => Object.keys(texts).length > 0);
  return own.map(({ language }) => language).filter((language) => Object.hasOwn(catalogues, language));
}

/** Why what was looked at is not all of a form as it is now; undefined when it is. */
export function seenFault(seen: Seen, scene: Scene, digest: Digest): 'changed' | 'unseen' | undefined {
  const now = Object.entries(seenOf(scene, digest));
  if (now.some(([language, sum]) => Object.hasOwn(seen, language) && seen[language] !== sum)) return 'changed';
  return now.every(([language]) => Object.hasOwn(seen, language)) ? undefined : 'unseen';
}

const known = new WeakMap<Scene, { readonly digest: Digest; readonly seen: Seen }>();

/** What has to be seen of a form: worked out once for a scene, since it is asked at each key that is pressed. */
function seenOf(scene: Scene, digest: Digest): Seen {
  const before = known.get(scene);
  if (before?.digest === digest) return before.seen;
  const { publication, catalogues } = shownAs(scene);
  const words = translatedBy(scene).flatMap((language) => {
    const catalogue = catalogues[language];
    return catalogue ? [[language, wordsChecksum(catalogue, digest)] as const] : [];
  });
  const form = { ...publication, lists: listsApart(scene, publication) };
  const seen = { [baseLanguage]: formChecksum(form, digest), ...Object.fromEntries(words) };
  known.set(scene, { digest, seen });
  return seen;
}
