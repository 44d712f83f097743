import { nothing } from 'lit';
import { memberOf, own, type JsonObject } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { word, type Scene } from '../../scene.ts';
import { ownWordsTemplate } from '../field.ts';
import { disclosure } from './quiet.ts';

/** A text in a person's own words: its language, and a translation beside it. The original stays the original. */
export function ownWords(scene: Scene, field: Field): Rendered {
  if (field.node.word('x-own-words') !== true || field.value.value === undefined || !field.editable) return nothing;
  const open = translationOf(field.form.about.of(field) ?? {}).text === '' ? 'own.open' : 'own.open-again';
  return disclosure(field, 'own-words', word(scene, open), () => ownWordsTemplate(field, scene));
}

/** A translation as it is kept. */
export interface Translation {
  readonly language: string;
  readonly text: string;
  readonly maker: string;
}

/** The translation of a text, as far as there is one. */
export function translationOf(known: JsonObject): Translation {
  const said = own(known, 'translation');
  const word = (name: string, otherwise: string) => {
    const value = memberOf(said, name);
    return typeof value === 'string' ? value : otherwise;
  };
  return { language: word('language', 'nl'), text: word('text', ''), maker: word('maker', 'self') };
}

/** Keeps the language of a text that was just written, until the person says otherwise. */
export function keepLanguage(scene: Scene, field: Field): void {
  const { about } = field.form;
  const written = field.node.word('x-own-words') === true && field.editable && field.value.value !== undefined;
  if (written && about.of(field)?.['language'] === undefined) about.note(field, { language: scene.voice.language });
}
