import {
  changesInDutch,
  changesInEnglish,
  ChangeSentences,
  languageName,
  rebasesInDutch,
  rebasesInEnglish,
  RebaseSentences,
  type ChangeWords,
  type Json,
} from '@wegwijs/definition';
import { importsInDutch, importsInEnglish, type ImportWords, type Scene, type Way } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { titleIn } from '../told/titles.ts';
import { valueWords } from '../told/value-words.ts';

/** The words about change in the language of the builder. */
export const changeWords = ({ language }: Pick<Desk, 'language'>): ChangeWords =>
  language === 'en' ? changesInEnglish : changesInDutch;

/** The words about imports in the language of the builder. */
export const importWords = ({ language }: Pick<Desk, 'language'>): ImportWords =>
  language === 'en' ? importsInEnglish : importsInDutch;

/** Sentences about the change of one scene into another. */
export const changesBetween = (desk: Desk, before: Scene, after: Scene): ChangeSentences =>
  new ChangeSentences(changeWords(desk), before.definition, after.definition);

/** Sentences about own choices over something new. */
export const rebasesBetween = (desk: Desk, before: Json, after: Json): RebaseSentences =>
  new RebaseSentences(desk.language === 'en' ? rebasesInEnglish : rebasesInDutch, changeWords(desk), before, after);

/** What people call a place in a design: the question, what is said of it, and the language. */
export function placeTitle(desk: Desk, [document = '', part = '', third = '', fourth = '', ...rest]: Way): string {
  const words = changeWords(desk).keywords;
  const isText = document === 'texts';
  const id = isText ? fourth : third;
  const last = [...(isText ? rest : [fourth, ...rest])].filter((step) => step !== 'schema');
  const said = last.map((step) => words[step] ?? (step === 'reason' ? desk.say('builder.publish-reason') : step)).join(', ');
  const name = id === '' ? (words[part] ?? part) : `‘${titleIn(desk, id)}’`;
  return [name, said, isText ? languageName(part, desk.language) : ''].filter((one) => one !== '').join(': ');
}

/** A value as people read it; what is not there is said so. @param keyword what it is the value of */
export function shown(desk: Desk, value: Json | undefined, keyword = ''): string {
  return value === undefined ? desk.say('builder.publish-nothing') : valueWords(desk, keyword, value);
}

/** The property that a place in a design is about; empty where it is none. */
export const wordIn = ([document, , , third, fourth, fifth]: Way): string =>
  (document === 'texts' ? fourth : third === 'schema' ? fourth : third) ?? fifth ?? '';
