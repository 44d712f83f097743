import { baseLanguage, combine, fromEntries, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Design, Write } from '../design.ts';
import type { Scene } from '../scene/scene.ts';

/** Begins the catalogue of a language where there is none: what a layer says there still awaits a native reader. */
export function begun({ layer, texts }: Design, language: string): Write[] {
  if (Object.hasOwn(texts, language)) return [];
  return [[['texts', language], { for: layer.layer, language, review: 'awaiting-native', texts: {} }]];
}

/** Writes the words of one id in several languages. */
export function worded({ design }: Scene, id: string, words: { readonly [language: string]: JsonObject }): Write[] {
  const told = Object.entries(words).filter(([language, one]) => language !== baseLanguage && Object.keys(one).length > 0);
  return told.flatMap(([language, one]) => [...begun(design, language), [['texts', language, 'texts', id], one] as const]);
}

/** Takes out the words of ids in every language. */
export function unworded({ design }: Scene, ids: readonly string[]): Write[] {
  return Object.entries(design.texts).flatMap(([language, { texts }]) =>
    ids.filter((id) => Object.hasOwn(texts, id)).map((id): Write => [['texts', language, 'texts', id], undefined]),
  );
}

/** Takes out one word of an id in every language: the Dutch under it is another's again. */
export function unsaid({ design }: Scene, id: string, keyword: string, of?: string): Write[] {
  const way = of === undefined ? [keyword] : [keyword, of];
  return Object.entries(design.texts)
    .filter(([, { texts }]) => Object.hasOwn(texts[id] ?? {}, keyword))
    .map(([language]): Write => [['texts', language, 'texts', id, ...way], undefined]);
}

/** The words of an id in every language, of all who say any: what counts where it stands now. */
export function wordsOf(scene: Scene, id: string): { readonly [language: string]: JsonObject } {
  const { ground, design, resolved } = scene;
  const all = [...ground.catalogues, ...Object.values(design.texts)];
  const languages = [...new Set(all.map(({ language }) => language))].filter((one) => one !== baseLanguage);
  const found = languages.flatMap((language): [string, Json][] => {
    const { catalogue } = combine(
      String(ground.base['x-id']),
      language,
      all.filter(({ texts }) => Object.hasOwn(texts, id)),
      resolved.origins,
    );
    const words = own(catalogue.texts, id);
    return isObject(words) ? [[language, words]] : [];
  });
  return fromEntries(found) as { readonly [language: string]: JsonObject };
}
