import { memberOf } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import { optionsOf } from '../fields/options.ts';
import { said, type Said, type Scene } from '../scene.ts';
import { addressIn } from './address.ts';

/** What can be read aloud of a question: our texts alone, in one language. */
export interface Spoken {
  /** BCP 47. */
  readonly language: string;
  /** Sentence by sentence. Never an answer, nor a name that a person gave. */
  readonly texts: readonly string[];
  /** The whole address of a recording of it (`x-recordings`). */
  readonly recording: string | undefined;
}

/** Longer lists are looked through, not listened to. */
const most = 12;

/** What a question says, in each language of its scene, the first one first. */
export function spokenOf(scene: Scene, field: Field): readonly Spoken[] {
  const said = saidBy(scene, field);
  const languages = [...new Set([scene.voice.language, scene.second?.language].filter((one) => one !== undefined))];
  return languages
    .map((language) => ({ language, texts: textsIn(said, language), recording: recordingOf(scene, field, language) }))
    .filter(({ texts }) => texts.length > 0);
}

/** The title, the explanation, and what can be chosen. A shape of an answer says what its question says. */
function saidBy(scene: Scene, field: Field): readonly Said[] {
  const { node, kind } = field;
  const options = kind === 'choice' || kind === 'choices' || kind === 'ranked' ? optionsOf(scene, field).options : [];
  const chosen = options.length > most ? [] : options.map((option) => option.said);
  return [said(scene, node, 'title'), said(scene, node, 'description'), ...chosen];
}

function textsIn(said: readonly Said[], language: string): string[] {
  return said.flatMap(({ first, second }) => [first, second].flatMap((text) => (text?.language === language ? [text.text] : [])));
}

function recordingOf(scene: Scene, { node }: Field, language: string): string | undefined {
  const recordings = node.word('x-recordings');
  const address = memberOf(recordings, language);
  return typeof address === 'string' ? addressIn(scene, address) : undefined;
}
