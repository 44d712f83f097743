import { once } from './once.ts';
import { byKey, type Said } from './said.ts';

/** The names of the holes in a text, each once: `{caseManager}` → `caseManager`. A number is filled in with the text's own form. */
export const holesIn = once(({ text }: Said): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].filter((name) => name !== 'count').sort(),
);

/** Those of some texts that have a hole. */
export const withHoles = once((said: readonly Said[]): readonly Said[] => said.filter((one) => holesIn(one).length > 0));

/** The words of a catalogue that have other holes than the Dutch they translate, beside that Dutch. */
export const otherHoles = once((dutch: readonly Said[]) =>
  once((said: readonly Said[]): readonly { readonly from: Said; readonly to: Said }[] =>
    said.flatMap((to) => {
      const from = byKey(dutch).get(to.key);
      return from === undefined || String(holesIn(from)) === String(holesIn(to)) ? [] : [{ from, to }];
    }),
  ),
);
