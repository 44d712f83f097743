import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isObject } from '@wegwijs/definition';
import type { Control, Controlled } from './control.ts';

const states = [
  ['never', 'builder.form-required-never'],
  ['always', 'builder.form-required-always'],
  ['sometimes', 'builder.form-required-sometimes'],
] as const;

/** The editor of a condition, made elsewhere: it is empty until it is there. */
export function conditionEditor({ desk, id, property: { keyword } }: Controlled) {
  return html`<wegwijs-builder-condition .desk=${desk} .nodeId=${id} .keyword=${keyword}></wegwijs-builder-condition>`;
}

/** When something is asked. */
export const condition: Control = { shape: 'group', draw: conditionEditor };

/** Whether an answer is needed to complete the form: never, always, or on a condition. */
export const required: Control = {
  shape: 'group',
  draw(one) {
    const { name, desk, put, property, described } = one;
    const { value } = property;
    const now = one.typed ?? (value === true ? 'always' : isObject(value) ? 'sometimes' : 'never');
    const choose = (state: (typeof states)[number][0]) => {
      if (state === 'sometimes') one.hold(state);
      else put(state === 'always' ? true : property.inherited === undefined ? undefined : false);
    };
    return html`${states.map(
      ([state, word]) =>
        html`<div class="option">
          <input
            type="radio"
            id="${name}-${state}"
            name=${name}
            aria-describedby=${described === '' ? nothing : described}
            .checked=${live(now === state)}
            @change=${() => choose(state)}
          />
          <label for="${name}-${state}">${desk.say(word)}</label>
        </div>`,
    )}
    ${now === 'sometimes' ? conditionEditor(one) : nothing}`;
  },
};
