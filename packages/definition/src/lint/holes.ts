import { once } from './once.ts';
import type { Said } from './said.ts';

/** The names of the holes in a text, each once: `{caseManager}` → `caseManager`. A number is filled in with the text's own form. */
export const holesIn = once(({ text }: Said): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))].filter((name) => name !== 'count').sort(),
);
