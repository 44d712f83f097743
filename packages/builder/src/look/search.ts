import { isObject, type Json } from '@wegwijs/definition';
import type { Scene } from '../scene/scene.ts';
import { folded } from './normal.ts';
import { allDutch, lineOf } from './sayings.ts';

/** Something that was found. */
export interface Match {
  readonly id: string;
  /** Where: the identity, or a part of its words (`title`, `choices.azc`). */
  readonly where: string;
  /** BCP 47; absent for an identity. */
  readonly language?: string;
  /** The whole text, and from where to where it was found. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds what is asked for in the identities and in all words, in Dutch and every language that there is: what is looked for by a
 * translator is found too. Capitals and accents do not count. Those where it begins the text come first.
 */
export function search(scene: Scene, asked: string, limit = 200): readonly Match[] {
  const wanted = folded(asked.trim()).text;
  if (wanted === '') return [];
  const found: Match[] = [];
  const look = (id: string, where: string, text: string, language?: string) => {
    const { text: plain, at } = folded(text);
    const from = plain.indexOf(wanted);
    if (from < 0) return;
    const place = { from: at[from] ?? 0, to: at[from + wanted.length] ?? text.length };
    found.push({ id, where, ...(language === undefined ? {} : { language }), text, ...place });
  };
  for (const id of scene.places.keys()) look(id, 'id', id);
  for (const { id, part, of, text, language } of allDutch(scene))
    look(id, of === undefined ? part : `${part}.${of}`, lineOf(text), language);
  for (const { language, texts } of [...scene.ground.catalogues, ...Object.values(scene.design.texts)])
    for (const [id, words] of Object.entries(texts))
      if (scene.places.has(id)) for (const [where, text] of flat(words)) look(id, where, text, language);
  const order = new Map([...scene.places.keys()].map((id, i) => [id, i]));
  const rank = ({ id, from }: Match) => (from === 0 ? 0 : 1e9) + (order.get(id) ?? 0);
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}

function flat(words: { readonly [part: string]: Json }): [where: string, text: string][] {
  return Object.entries(words).flatMap(([part, text]): [string, string][] => {
    if (part === '$comment') return [];
    const isNamed = part === 'choices' || part === 'x-ends' || part === 'x-messages';
    return isNamed && isObject(text)
      ? Object.entries(text).map(([of, one]) => [`${part}.${of}`, lineOf(one)])
      : [[part, lineOf(text)]];
  });
}
