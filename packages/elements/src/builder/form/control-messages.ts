import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { memberOf, own, type JsonObject } from '@wegwijs/definition';
import type { WordKey } from '../../words/nl.ts';
import type { Control } from './control.ts';

/** What can be wrong with an answer, by the code of the problem, and which word of the question brings it. */
const codes: readonly (readonly [code: string, name: WordKey, brought: (node: JsonObject) => boolean])[] = [
  ['required', 'builder.form-m-required', () => true],
  ['minLength', 'builder.form-m-min-length', (node) => own(node, 'minLength') !== undefined],
  ['maxLength', 'builder.form-m-max-length', (node) => own(node, 'maxLength') !== undefined],
  ['minimum', 'builder.form-m-minimum', (node) => own(node, 'minimum') !== undefined],
  ['maximum', 'builder.form-m-maximum', (node) => own(node, 'maximum') !== undefined],
  ['pattern', 'builder.form-m-pattern', (node) => own(node, 'pattern') !== undefined],
  ['format', 'builder.form-m-format', (node) => own(node, 'format') !== undefined],
];

/** Own words for what can be wrong with an answer; where nothing is said the words of the kit count. */
export const messages: Control = {
  shape: 'group',
  draw: ({ desk, id, name, node, property: { value }, change, settle }): TemplateResult =>
    html`${codes
      .filter(([, , brought]) => brought(node))
      .map(([code, word]) => {
        const said = memberOf(value, code);
        const type = (event: Event) => {
          const text = (event.target as HTMLInputElement).value;
          change({ do: 'text', id, part: 'x-messages', of: code, language: 'nl', text: text === '' ? null : text });
        };
        return html`<label for="${name}-${code}">${desk.say(word)}</label>
          <input
            id="${name}-${code}"
            autocomplete="off"
            .value=${live(typeof said === 'string' ? said : '')}
            @input=${type}
            @change=${settle}
          />`;
      })}`,
};
