// Which languages the data claims, and how much of each there should be (`schemas/language/languages.json`).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '@wegwijs/definition';
import { schemas } from './schema-files.ts';

/** How much of a language there should be: everything, what a newcomer reads, the core; or the words that a way of speaking changes. */
export type Holds = 'all' | 'newcomer' | 'core' | 'register';

/** What is claimed of a language. */
export interface Claim {
  readonly holds: Holds;
  readonly review: Catalogue['review'];
}

interface Languages {
  readonly languages: { readonly [language: string]: Claim };
  readonly core: { readonly words: readonly string[]; readonly texts: { readonly [kind: string]: readonly string[] } };
}

const read = JSON.parse(readFileSync(join(schemas, 'language/languages.json'), 'utf8')) as Languages;

/** Every language but Dutch, with what is claimed of it. */
export const languages: ReadonlyMap<string, Claim> = new Map(Object.entries(read.languages));

/** The languages in which there should be so much. */
export const holding = (...holds: readonly Holds[]): string[] =>
  [...languages].filter(([, claim]) => holds.includes(claim.holds)).map(([language]) => language);

/** The languages in which a newcomer reads everything, but for English. */
export const forNewcomers: readonly string[] = holding('newcomer');

/** The first pages of the intake, buttons, steps, messages and titles: by the names of the kit's words, and by kind the keys of texts. */
export const { core } = read;
