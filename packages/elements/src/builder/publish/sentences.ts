import {
  changesInDutch,
  changesInEnglish,
  ChangeSentences,
  isArray,
  isObject,
  own,
  rebasesInDutch,
  rebasesInEnglish,
  RebaseSentences,
  Texts,
  type ChangeWords,
  type Json,
} from '@wegwijs/definition';
import { importsInDutch, importsInEnglish, type ImportWords, type Scene, type Way } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

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

/** What people call a node: its title, else its id. */
export function titleOf({ builder }: Desk, id: string): string {
  const title = own(builder.scene.node(id) ?? {}, 'title');
  return typeof title === 'string' ? new Texts('nl', undefined, own(builder.scene.definition, 'x-terms')).fill(title) : id;
}

/** What people call a place in a design: the question, what is said of it, and the language. */
export function placeTitle(desk: Desk, [document = '', part = '', third = '', fourth = '', ...rest]: Way): string {
  const words = changeWords(desk).keywords;
  const isText = document === 'texts';
  const id = isText ? fourth : third;
  const last = [...(isText ? rest : [fourth, ...rest])].filter((step) => step !== 'schema');
  const said = last.map((step) => words[step] ?? (step === 'reason' ? desk.say('builder.publish-reason') : step)).join(', ');
  const name = id === '' ? (words[part] ?? part) : `‘${titleOf(desk, id)}’`;
  return [name, said, isText ? part : ''].filter((one) => one !== '').join(': ');
}

/** A value as people read it: words as they are, lists by their titles, the rest as it is written. */
export function shown(desk: Desk, value: Json | undefined): string {
  const { values } = changeWords(desk);
  if (value === undefined) return desk.say('builder.publish-nothing');
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? values.true : values.false;
  if (isArray(value))
    return value.map((one) => (isObject(one) ? shown(desk, own(one, 'title') ?? one) : shown(desk, one))).join(', ');
  return JSON.stringify(value);
}
