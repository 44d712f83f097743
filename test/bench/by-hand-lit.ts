// What somebody writes by hand in Lit for just these questions: one element, contained sections, a slot for the error of each.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { allStyles } from '../../packages/elements/src/styles/late.ts';
import type { Question } from './questions.ts';

/** A form that was written by hand. */
export class ByHandLit extends LitElement {
  static override styles = [...allStyles];
  sections: readonly (readonly Question[])[] = [];
  @state() private values: { readonly [key: string]: string } = {};

  protected override render(): TemplateResult {
    // No <form>: filling one with filled sections is quadratic in Chromium (545 ms at 5,000 questions).
    return html`<div>
      ${this.sections.map(
        (questions, i) =>
          html`<section class="section">
            <h3>Deel ${i + 1}</h3>
            ${questions.map((question) => this.#question(question))}
          </section>`,
      )}
    </div>`;
  }

  #question({ key, label, help, kind, options, required }: Question): TemplateResult {
    const value = this.values[key] ?? '';
    const name = html`${label}${required ? nothing : html`<span class="mark"> (niet verplicht)</span>`}`;
    const text = help === undefined ? nothing : html`<p class="description" id="${key}-help">${help}</p>`;
    const error = html`<p class="messages" id="${key}-error"></p>`;
    if (options.length > 0 || kind === 'date') {
      return html`<fieldset class="field group" aria-describedby="${key}-help">
        <legend class="label">${name}</legend>
        ${text} ${error}
        <div class="control">
          ${kind === 'date' ? this.#date(key) : options.map((option, n) => this.#option(kind, key, option, n))}
        </div>
      </fieldset>`;
    }
    const control =
      kind === 'long-text'
        ? html`<textarea id=${key} rows="3" aria-describedby="${key}-help" .value=${value} @input=${this.#onInput}></textarea>`
        : html`<input
            type="text"
            id=${key}
            inputmode=${kind === 'number' ? 'numeric' : nothing}
            aria-describedby="${key}-help"
            .value=${value}
            @input=${this.#onInput}
          />`;
    return html`<div class="field">
      <label class="label" for=${key}>${name}</label>${text} ${error}
      <div class="control">${control}</div>
    </div>`;
  }

  #option(kind: string, key: string, option: string, n: number): TemplateResult {
    const several = kind === 'choices' || kind === 'ranked';
    return html`<div class="option">
      <input type=${several ? 'checkbox' : 'radio'} name=${key} id="${key}-${n}" @change=${this.#onInput} />
      <label for="${key}-${n}">${option}</label>
    </div>`;
  }

  #date(key: string): TemplateResult {
    const part = (name: string) =>
      html`<div class="date-part">
        <label class="label" for="${key}-${name}">${name}</label>
        <input type="text" inputmode="numeric" id="${key}-${name}" @input=${this.#onInput} />
      </div>`;
    return html`<div class="date">${['Dag', 'Maand', 'Jaar'].map(part)}</div>`;
  }

  readonly #onInput = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    this.values = { ...this.values, [id]: value };
  };
}
