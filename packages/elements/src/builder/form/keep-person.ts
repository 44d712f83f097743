import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Form } from '@wegwijs/form';
import { askLine, type Wrong } from '../asked/ask-fields.ts';
import { BuilderPanel } from '../builder-panel.ts';
import type { ExamplePerson } from '../desk.ts';
import { holdsRealBsn } from './real-bsn.ts';

/** The longest name of a person, in characters. */
const longest = 80;

/**
 * Keeps what is filled in in the preview as a person made up, and removes her again.
 *
 * @fires persons - Somebody was kept or removed: the detail is the name of who is shown now, or undefined.
 */
export class KeepPerson extends BuilderPanel {
  @property({ attribute: false }) form: Form | undefined;
  /** Who is shown. */
  @property({ attribute: false }) person: ExamplePerson | undefined;
  @state() private name = '';
  @state() private isSure = false;
  @state() private isOpen = false;
  @state() private wrong: Wrong = {};
  @state() private isFailed = false;

  protected override render(): TemplateResult {
    const { say } = this.desk;
    return html`<details
        class="keep-person"
        ?open=${this.isOpen}
        @toggle=${(event: Event) => (this.isOpen = (event.target as HTMLDetailsElement).open)}
      >
        <summary>${say('builder.form-keep-person')}</summary>
        ${this.isOpen ? this.#fields() : nothing}
      </details>
      ${this.isFailed ? html`<p class="message" role="alert">${say('builder.form-keep-person-failed')}</p>` : nothing}
      ${this.#removal()}`;
  }

  #fields(): TemplateResult {
    const { desk, wrong, name } = this;
    const { say } = desk;
    return html`<div class="notice warning"><p>${say('builder.form-keep-person-warn')}</p></div>
      ${askLine({ name: 'person-name', label: say('builder.form-keep-person-name'), value: name, wrong, change: (text) => (this.name = text) })}
      <div class="field" data-invalid=${wrong['person-sure'] === undefined ? nothing : 'true'}>
        ${wrong['person-sure'] === undefined ? nothing : html`<p class="message" id="ask-person-sure-why">${wrong['person-sure']}</p>`}
        <div class="option">
          <input
            type="checkbox"
            id="ask-person-sure"
            aria-describedby=${wrong['person-sure'] === undefined ? nothing : 'ask-person-sure-why'}
            .checked=${this.isSure}
            @change=${(event: Event) => (this.isSure = (event.target as HTMLInputElement).checked)}
          />
          <label for="ask-person-sure">${say('builder.form-keep-person-sure')}</label>
        </div>
      </div>
      <div class="actions">
        <button type="button" class="secondary" @click=${() => void this.#keep()}>${say('builder.form-keep-person-do')}</button>
      </div>`;
  }

  #removal(): TemplateResult | typeof nothing {
    const { desk, person } = this;
    if (!person || !desk.work.persons.all.includes(person)) return nothing;
    const { name } = person;
    return html`<button type="button" class="link" @click=${() => void this.#remove(name)}>
      ${desk.say('builder.form-remove-person', { name })}
    </button>`;
  }

  async #keep(): Promise<void> {
    const { desk, form } = this;
    const { say, house, work, bench } = desk;
    const name = this.name.trim().slice(0, longest);
    const document = form?.value ?? {};
    const isTaken = house.persons.some((one) => one.name === name);
    this.wrong = {
      ...(name === '' ? { 'person-name': say('builder.fill-in') } : {}),
      ...(isTaken ? { 'person-name': say('builder.form-keep-person-taken') } : {}),
      ...(this.isSure ? {} : { 'person-sure': say('builder.form-keep-person-unsure') }),
      ...(holdsRealBsn(document) ? { 'person-sure': say('builder.form-keep-person-bsn') } : {}),
    };
    const [first] = Object.keys(this.wrong);
    if (first !== undefined) {
      await this.updateComplete;
      return this.querySelector<HTMLElement>(`#ask-${first}`)?.focus();
    }
    const documents = { [bench.kind]: document };
    if (!(await this.#kept(work.persons.keep({ name, documents })))) return;
    [this.name, this.isSure, this.isOpen] = ['', false, false];
    this.#told(name, say('builder.form-keep-person-done', { name }));
  }

  async #remove(name: string): Promise<void> {
    const { say, work } = this.desk;
    if (await this.#kept(work.persons.remove(name))) this.#told(undefined, say('builder.form-removed-person', { name }));
  }

  async #kept(change: Promise<void>): Promise<boolean> {
    this.isFailed = await change.then(
      () => false,
      () => true,
    );
    return !this.isFailed;
  }

  #told(name: string | undefined, text: string): void {
    this.dispatchEvent(new CustomEvent('persons', { detail: name }));
    this.desk.announce(text);
    // The button that was pressed goes.
    this.querySelector('summary')?.focus();
  }
}
