import { html, nothing } from 'lit';
import { isObject, own } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import { nameOf } from '../fields/name-of.ts';
import type { Rendered } from '../observed.ts';
import { directionOf, runs } from '../runs.ts';
import { both, word, type Scene, type Voice } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';

const makers: { readonly [maker: string]: WordKey } = {
  interpreter: 'read.by-interpreter',
  automatic: 'read.by-automatic',
  self: 'read.by-self',
  library: 'read.by-library',
  'library-awaiting': 'read.by-library-awaiting',
};

/** Free text as it was written, in its language when that is known, with its translation. The original comes first. */
export function written(scene: Scene, field: Field, text: string): Rendered {
  const known = field.form.about.of(field);
  const language = known && own(known, 'language');
  const lang = typeof language === 'string' ? language : undefined;
  return html`<span class="own-words" lang=${lang ?? nothing} dir=${lang === undefined ? 'auto' : directionOf(lang)}
      >${text}</span
    >
    ${translated(scene, known && own(known, 'translation'))}`;
}

function translated(scene: Scene, translation: unknown): Rendered {
  if (!isObject(translation)) return nothing;
  const { language, text, maker } = translation;
  if (typeof language !== 'string' || typeof text !== 'string') return nothing;
  const name = (voice: Voice) => ({ text: nameOf(voice, 'language', language), language: voice.language });
  const key = (typeof maker === 'string' && makers[maker]) || 'read.by-self';
  return html`<span class="translation">
    <span class="note">${runs(word(scene, key, { language: both(name(scene.voice), scene.second && name(scene.second)) }))}</span>
    <span lang=${language} dir=${directionOf(language)}>${text}</span>
  </span>`;
}
