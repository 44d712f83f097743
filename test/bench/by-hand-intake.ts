// The page of an intake as somebody writes it by hand in Lit: the same words and the same controls, and nothing that knows of schemas.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { allStyles } from '../../packages/elements/src/styles/late.ts';
import type { Control, Option, Page, Shown } from './seen-intake.ts';

/** An intake that was written by hand. */
export class ByHandIntake extends LitElement {
  static override styles = [...allStyles];
  page: Page = { title: '', contents: { title: '', links: [] }, sections: [], actions: [] };
  @state() private values: { readonly [key: string]: string } = {};

  protected override render(): TemplateResult {
    const { title, contents, sections, actions } = this.page;
    return html`<div>
      <h2 tabindex="-1">${title}</h2>
      <nav aria-labelledby="contents">
        <h3 id="contents">${contents.title}</h3>
        <ul>
          ${contents.links.map((link) => html`<li><button type="button" class="link" @click=${this.#onLink}>${link}</button></li>`)}
        </ul>
      </nav>
      ${sections.map(
        (section) =>
          html`<section class="section">
            <h3 class="section-title">${section.title}</h3>
            ${section.intro === undefined ? nothing : html`<div class="intro">${section.intro}</div>`}
            ${section.questions.map((question) => this.#question(question))}
          </section>`,
      )}
      <div class="actions">
        ${actions.map((action) => html`<button type="button" class="secondary" @click=${this.#onLink}>${action}</button>`)}
      </div>
    </div>`;
  }

  #question(question: Shown): TemplateResult {
    const { key, label, mark, help, control, note, leave } = question;
    const name = html`${label}${mark === undefined ? nothing : html`<span class="mark"> ${mark}</span>`}`;
    const text = help.length === 0 ? nothing : html`<div class="description" id="${key}-help">${help.join(' ')}</div>`;
    const error = html`<p class="messages" id="${key}-error"></p>`;
    const extras = html`${note === undefined ? nothing : html`<p class="note">${note}</p>`}${
      leave === undefined ? nothing : html`<details class="extra"><summary class="quiet">${leave}</summary></details>`
    }`;
    if (control.is === 'confirm')
      return html`<div class="field">
        ${text} ${error}
        <div class="control option">
          <input type="checkbox" id=${key} @change=${this.#onInput} /><label for=${key}>${name}</label>
        </div>
        ${extras}
      </div>`;
    if (['text', 'long', 'list'].includes(control.is))
      return html`<div class="field">
        <label class="label" for=${key}>${name}</label>${text} ${error}
        <div class="control">${this.#control(key, control)}</div>
        ${extras}
      </div>`;
    return html`<fieldset class="field group" aria-describedby="${key}-help">
      <legend class="label">${name}</legend>
      ${text} ${error}
      <div class="control">${this.#control(key, control)}</div>
      ${extras}
    </fieldset>`;
  }

  #control(key: string, control: Control): unknown {
    switch (control.is) {
      case 'group':
        return control.members.map((member) => this.#question(member));
      case 'told':
        return html`<div class="readonly-value">${control.text}</div>`;
      case 'rows':
        return html`<button type="button" class="secondary" @click=${this.#onLink}>${control.add}</button>`;
      case 'date':
        return html`<div class="date">${control.parts.map((part) => this.#part(key, part))}</div>`;
      case 'list':
        return html`<select id=${key} @change=${this.#onInput}>
          ${control.groups.map(({ label, options }) => {
            const all = options.map((option) => html`<option>${option}</option>`);
            return label === undefined ? all : html`<optgroup label=${label}>${all}</optgroup>`;
          })}
        </select>`;
      case 'long':
        return html`<textarea id=${key} rows="3" .value=${this.values[key] ?? ''} @input=${this.#onInput}></textarea>`;
      case 'text':
        return html`<input
          type="text"
          id=${key}
          inputmode=${control.inputmode || nothing}
          .value=${this.values[key] ?? ''}
          @input=${this.#onInput}
        />`;
      case 'confirm':
        return nothing;
      default:
        return this.#choice(key, control);
    }
  }

  #choice(key: string, { is, scale, options, own }: Control & { is: 'one' | 'several' }): TemplateResult {
    const all = options.map((option, n) => this.#option(key, is, option, n));
    return html`<div class=${scale ? 'scale' : 'choices'}>${all}</div>
      ${
        own
          ? html`<div class="own-answer">
              <label class="label" for="${key}-own">${own[0]}</label><input type="text" id="${key}-own" @input=${this.#onInput} />
              <button type="button" class="secondary" @click=${this.#onLink}>${own[1]}</button>
            </div>`
          : nothing
      }`;
  }

  #option(key: string, is: 'one' | 'several', { label, end }: Option, n: number): TemplateResult {
    const name = end === undefined ? label : html`<span class="step">${label}</span>, <span class="end">${end}</span>`;
    return html`<div class="option">
      <input type=${is === 'one' ? 'radio' : 'checkbox'} name=${key} id="${key}-${n}" @change=${this.#onInput} />
      <label for="${key}-${n}">${name}</label>
    </div>`;
  }

  #part(key: string, name: string): TemplateResult {
    return html`<div class="date-part">
      <label class="label" for="${key}-${name}">${name}</label>
      <input type="text" inputmode="numeric" id="${key}-${name}" @input=${this.#onInput} />
    </div>`;
  }

  readonly #onInput = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    this.values = { ...this.values, [id]: value };
  };

  readonly #onLink = (event: Event): void => {
    this.dispatchEvent(new CustomEvent('go', { detail: (event.currentTarget as HTMLElement).textContent }));
  };
}
