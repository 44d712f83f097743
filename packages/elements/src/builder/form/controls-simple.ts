import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextPart } from '@wegwijs/builder';
import type { Control, Controlled, Option } from './control.ts';

const invalid = ({ refused }: Controlled) => (refused ? 'true' : nothing);
const describes = ({ described }: Controlled) => (described === '' ? nothing : described);
const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
const shown = ({ typed, property: { value } }: Controlled) =>
  typed ?? (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Words that are seen in the form while they are typed. */
export function text(part: TextPart, lines: 'one' | 'more'): Control {
  return {
    shape: 'one',
    draw(one) {
      const { id, name, change, settle, property } = one;
      const type = (event: Event) => {
        const typed = valueOf(event);
        // An own text that is empty is no text; an inherited one that is empty is said to be so.
        const said = typed === '' && part !== 'title' && property.inherited === undefined ? null : typed;
        change({ do: 'text', id, part, language: 'nl', text: said }, typed);
      };
      return lines === 'one'
        ? html`<input
            id=${name}
            autocomplete="off"
            aria-invalid=${invalid(one)}
            aria-describedby=${describes(one)}
            .value=${live(shown(one))}
            @input=${type}
            @change=${settle}
          />`
        : html`<textarea
            id=${name}
            rows="3"
            aria-invalid=${invalid(one)}
            aria-describedby=${describes(one)}
            .value=${live(shown(one))}
            @input=${type}
            @change=${settle}
          ></textarea>`;
    },
  };
}

/** A text that is nowhere seen in the form: it is said once it is finished. */
export const note: Control = {
  shape: 'one',
  draw: (one) =>
    html`<textarea
      id=${one.name}
      rows="2"
      aria-invalid=${invalid(one)}
      aria-describedby=${describes(one)}
      .value=${live(shown(one))}
      @change=${(event: Event) => one.put(valueOf(event) || undefined, valueOf(event))}
    ></textarea>`,
};

/** A short one of those. */
export const line: Control = {
  shape: 'one',
  draw: (one) =>
    html`<input
      id=${one.name}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${invalid(one)}
      aria-describedby=${describes(one)}
      .value=${live(shown(one))}
      @change=${(event: Event) => one.put(valueOf(event) || undefined, valueOf(event))}
    />`,
};

/** A number. */
export const number: Control = {
  shape: 'one',
  draw: (one) =>
    html`<input
      id=${one.name}
      class="number"
      inputmode="decimal"
      autocomplete="off"
      aria-invalid=${invalid(one)}
      aria-describedby=${describes(one)}
      .value=${live(shown(one))}
      @change=${(event: Event) => {
        const typed = valueOf(event).trim().replace(',', '.');
        // What is no number is handed on as it is: it is refused with a reason.
        const value = Number(typed);
        one.put(typed === '' ? undefined : Number.isFinite(value) ? value : typed, valueOf(event));
      }}
    />`,
};

/** Yes or no. */
export const check: Control = {
  shape: 'check',
  draw: (one) =>
    html`<input
      id=${one.name}
      type="checkbox"
      aria-describedby=${describes(one)}
      .checked=${live(one.property.value === true)}
      @change=${(event: Event) => one.put((event.target as HTMLInputElement).checked)}
    />`,
};

/** One of several values, or none. @param none whether nothing can be chosen */
export function pick(options: readonly Option[], none: boolean): Control {
  return {
    shape: 'one',
    draw: (one) => {
      const { say } = one.desk;
      return html`<select
        id=${one.name}
        aria-invalid=${invalid(one)}
        aria-describedby=${describes(one)}
        .value=${live(shown(one))}
        @change=${(event: Event) => one.put(valueOf(event) || undefined)}
      >
        ${none || shown(one) === '' ? html`<option value="" ?selected=${shown(one) === ''}>${say('builder.form-none')}</option>` : nothing}
        ${options.map(([value, word]) => html`<option value=${value} ?selected=${value === shown(one)}>${say(word)}</option>`)}
      </select>`;
    },
  };
}
