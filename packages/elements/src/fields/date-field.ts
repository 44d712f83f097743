import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { monthOf, wholeDate } from './dates.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, groupFrame, required } from './frame.ts';

const partNames = ['day', 'month', 'year'] as const;
type Part = (typeof partNames)[number];

/** A date: day, month and year in text inputs. Of a partial date the day and the month may stay empty. */
export class DateField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const texts = field.text.split('|');
    const inputs = partNames.map((part, i) => this.#part(part, texts[i] ?? ''));
    const hint = field.kind === 'partial-date' ? { hint: word(scene, 'date.partial') } : {};
    return groupFrame(scene, field, html`<div class="date" dir="ltr">${inputs}</div>`, hint);
  }

  #part(part: Part, text: string): Rendered {
    const { field, scene } = this;
    const id = `${field.name}-${part}`;
    const needed = field.kind === 'date' || part === 'year' ? required(field) : nothing;
    return html`<div class="date-part">
      <label class="label" for=${id}>${runs(word(scene, `date.${part}`))}</label>
      <input
        part="input"
        class=${part}
        id=${id}
        type="text"
        inputmode=${part === 'month' ? nothing : 'numeric'}
        autocomplete=${this.#autocomplete(part)}
        spellcheck="false"
        aria-required=${needed}
        aria-invalid=${this.#wrong(part)}
        .value=${live(text)}
        @input=${this.#onInput}
        @change=${part === 'month' ? this.#onMonth : nothing}
      />
    </div>`;
  }

  /** The browser fills in a birthday in parts (WCAG 1.3.5). */
  #autocomplete(part: Part): string {
    const own = this.field.form.role === undefined || this.field.form.role === 'participant';
    return own && this.field.node.text('x-autocomplete') === 'bday' ? `bday-${part}` : 'off';
  }

  /** Which part is wrong; all of them, when it is the date as a whole. */
  #wrong(part: Part): 'true' | typeof nothing {
    const codes = this.field.shown.value.map(({ code }) => code);
    if (codes.length === 0) return nothing;
    const named = partNames.filter((one) => codes.some((code) => code.startsWith(`date-${one}`)));
    return named.length === 0 || named.includes(part) ? 'true' : nothing;
  }

  #enter(change: { readonly [part in Part]?: string } = {}): void {
    const text = (part: Part) => change[part] ?? this.querySelector<HTMLInputElement>(`input.${part}`)?.value ?? '';
    this.field.type(partNames.map((part) => text(part).replaceAll('|', '')).join('|'));
  }

  readonly #onInput = (event: Event) => {
    this.#enter(wholeDate((event.target as HTMLInputElement).value));
  };

  /** A month may be written as a word. */
  readonly #onMonth = (event: Event) => {
    const { voice, second } = this.scene;
    const month = monthOf((event.target as HTMLInputElement).value, [voice.language, ...(second ? [second.language] : []), 'nl']);
    if (month !== undefined) this.#enter({ month: String(month) });
  };
}
