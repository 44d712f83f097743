import { html } from 'lit';
import { own } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { oneLine, runs } from '../runs.ts';
import { word } from '../scene.ts';
import { translationOf } from './extras/own-words.ts';
import { FieldElement } from './field-element.ts';
import { nameOptions } from './name-options.ts';
import { languages } from './names.ts';

/** Who made a translation: who can be chosen, and who came with an example. */
const makers = ['interpreter', 'automatic', 'self'] as const;
const examples = ['library', 'library-awaiting'] as const;

/** The language of a text in a person's own words, and its translation. It has all languages, so it comes when there is such a text. */
export class OwnWordsField extends FieldElement {
  protected override template(): Rendered {
    const { scene } = this;
    const { name, form } = this.field;
    const known = form.about.of(this.field) ?? {};
    const written = own(known, 'language');
    const translation = translationOf(known);
    return html`<label class="label" for="${name}-language">${runs(word(scene, 'own.language'))}</label>
      <select part="select" id="${name}-language" @change=${this.#onLanguage}>
        ${nameOptions(scene, languages(scene), typeof written === 'string' ? written : scene.voice.language)}
      </select>
      <label class="label" for="${name}-translation">${runs(word(scene, 'own.translation'))}</label>
      <textarea
        part="textarea"
        id="${name}-translation"
        dir="auto"
        rows="3"
        .value=${translation.text}
        @change=${this.#onNote}
      ></textarea>
      <label class="label" for="${name}-into">${runs(word(scene, 'own.into'))}</label>
      <select part="select" id="${name}-into" @change=${this.#onNote}>
        ${nameOptions(scene, languages(scene), translation.language)}
      </select>
      <label class="label" for="${name}-maker">${runs(word(scene, 'own.maker'))}</label>
      <select part="select" id="${name}-maker" @change=${this.#onNote}>
        ${[...makers, ...examples.filter((maker) => maker === translation.maker)].map(
          (maker) =>
            html`<option value=${maker} ?selected=${maker === translation.maker}>
              ${oneLine(word(scene, `own.maker-${maker}`))}
            </option>`,
        )}
      </select>`;
  }

  readonly #onLanguage = (event: Event) => {
    this.field.form.about.note(this.field, { language: (event.target as HTMLSelectElement).value });
  };

  // The three are one thing: whichever changes, all are kept as they stand.
  readonly #onNote = () => {
    const { name, form } = this.field;
    const at = (part: string) =>
      this.querySelector<HTMLTextAreaElement | HTMLSelectElement>(`[id="${name}-${part}"]`)?.value ?? '';
    const text = at('translation').trim();
    form.about.note(this.field, {
      translation: text === '' ? undefined : { language: at('into'), text, maker: at('maker') },
    });
  };
}
