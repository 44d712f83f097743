// What somebody writes by hand in Lit for just this plan: one element that maps over what it shows.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { editorStyles } from '../../packages/elements/src/plan/styles.ts';
import type { Seen, SeenControl } from './seen-plan.ts';

/** A plan that was written by hand. */
export class ByHandPlan extends LitElement {
  static override styles = editorStyles;
  seen: readonly Seen[] = [];
  @state() private values: { readonly [key: string]: string } = {};

  protected override render(): TemplateResult {
    return html`<div class="island plan">
      ${this.#sections().map(
        (all) => html`<section class="section">${all.map(({ one, n }) => this.#one(one, `n${String(n)}`))}</section>`,
      )}
    </div>`;
  }

  /** A section from each heading on, contained as those of the kit. */
  #sections(): readonly (readonly { one: Seen; n: number }[])[] {
    const found: { one: Seen; n: number }[][] = [[]];
    for (const [n, one] of this.seen.entries()) {
      if (one.kind === 'heading') found.push([]);
      found.at(-1)?.push({ one, n });
    }
    return found;
  }

  #one(one: Seen, id: string): TemplateResult {
    if ('text' in one)
      return one.kind === 'heading' ? html`<h3 class="section-title">${one.text}</h3>` : html`<p>${one.text}</p>`;
    if (one.kind === 'control') return this.#control(one.control, id);
    if (one.kind === 'row')
      return html`<div class="row">
        <details class="fold">
          <summary>
            <span class="fold-title">${one.title}</span
            >${one.answers.map((text) => html`<span class="fold-answer">${text}</span>`)}
          </summary>
        </details>
        <div class="row-actions">${one.controls.map((control, i) => this.#control(control, `${id}-${String(i)}`))}</div>
      </div>`;
    const help = one.help === '' ? nothing : html`<p class="description" id="${id}-help">${one.help}</p>`;
    const [only, ...more] = one.controls;
    if (only && more.length === 0 && only.label === one.label)
      return html`<div class="field">
        ${this.#control(only, id, help)}
        <p class="messages" id="${id}-error"></p>
      </div>`;
    return html`<fieldset class="field group" aria-describedby="${id}-help">
      <legend class="label">${one.label}</legend>
      ${help}
      <p class="messages" id="${id}-error"></p>
      <div class="control">${one.controls.map((control, i) => this.#control(control, `${id}-${String(i)}`))}</div>
    </fieldset>`;
  }

  #control({ tag, type, label, value, checked, options }: SeenControl, id: string, help: unknown = nothing): TemplateResult {
    const now = this.values[id] ?? value;
    if (tag === 'button') return html`<button type="button" class="quiet">${label}</button>`;
    if (tag === 'a') return html`<a href="#${id}">${label}</a>`;
    if (tag === 'summary') return html`<details><summary>${label}</summary></details>`;
    const name = html`<label class="label" for=${id}>${label}</label>${help}`;
    if (tag === 'select')
      return html`${name}<select id=${id} @change=${this.#onInput}>
          ${options.map((option) => html`<option>${option}</option>`)}
        </select>`;
    if (tag === 'textarea') return html`${name}<textarea id=${id} .value=${now} @input=${this.#onInput}></textarea>`;
    if (type === 'radio' || type === 'checkbox')
      return html`<div class="option"><input type=${type} id=${id} .checked=${checked} @change=${this.#onInput} />${name}</div>`;
    return html`${name}<input type="text" id=${id} .value=${now} @input=${this.#onInput} />`;
  }

  readonly #onInput = (event: Event): void => {
    const { id, value } = event.target as HTMLInputElement;
    this.values = { ...this.values, [id]: value };
  };
}
