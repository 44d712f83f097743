import { html, nothing } from 'lit';
import { isObject, own, type JsonObject } from '@wegwijs/definition';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';
import { languages } from '../names.ts';
import { nameOptions } from '../name-options.ts';
import { disclosure } from './quiet.ts';

/** Who made a translation. */
const makers = ['interpreter', 'automatic', 'self'] as const;

/** A text in a person's own words: its language, and a translation beside it. The original stays the original. */
export function ownWords(scene: Scene, field: Field): Rendered {
  if (field.node.word('x-own-words') !== true || field.value.value === undefined || !field.editable) return nothing;
  const { name, form } = field;
  const known = form.about.of(field) ?? {};
  const written = own(known, 'language');
  const translation = translationOf(known);
  // The three are one thing: whichever changes, all are kept as they stand.
  const note = (event: Event) => {
    const box = (event.target as Element).closest('.extra-content');
    const at = (part: string) =>
      box?.querySelector<HTMLTextAreaElement | HTMLSelectElement>(`[id="${name}-${part}"]`)?.value ?? '';
    const text = at('translation').trim();
    form.about.note(field, { translation: text === '' ? undefined : { language: at('into'), text, maker: at('maker') } });
  };
  const language = (event: Event) => form.about.note(field, { language: (event.target as HTMLSelectElement).value });
  return disclosure(
    field,
    'own-words',
    word(scene, translation.text === '' ? 'own.open' : 'own.open-again'),
    html`<label class="label" for="${name}-language">${runs(word(scene, 'own.language'))}</label>
      <select part="select" id="${name}-language" @change=${language}>
        ${nameOptions(scene, languages(scene), typeof written === 'string' ? written : scene.voice.language)}
      </select>
      <label class="label" for="${name}-translation">${runs(word(scene, 'own.translation'))}</label>
      <textarea
        part="textarea"
        id="${name}-translation"
        dir="auto"
        rows="3"
        .value=${translation.text}
        @change=${note}
      ></textarea>
      <label class="label" for="${name}-into">${runs(word(scene, 'own.into'))}</label>
      <select part="select" id="${name}-into" @change=${note}>
        ${nameOptions(scene, languages(scene), translation.language)}
      </select>
      <label class="label" for="${name}-maker">${runs(word(scene, 'own.maker'))}</label>
      <select part="select" id="${name}-maker" @change=${note}>
        ${makers.map(
          (maker) =>
            html`<option value=${maker} ?selected=${maker === translation.maker}>
              ${word(scene, `own.maker-${maker}`).first?.text}
            </option>`,
        )}
      </select>`,
  );
}

interface Translation {
  readonly language: string;
  readonly text: string;
  readonly maker: string;
}

function translationOf(known: JsonObject): Translation {
  const said = own(known, 'translation');
  const word = (name: string, otherwise: string) => {
    const value = isObject(said) ? own(said, name) : undefined;
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
