import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Command } from '@wegwijs/builder';
import type { Wrong } from '../asked/ask-fields.ts';
import type { Desk } from '../desk.ts';

/** What is to be done once all is answered, what to say then, and what is to have the focus. */
export interface Deed {
  readonly command: Command;
  readonly done: string;
  readonly id: string;
}

/** A question before something is done, in a native modal dialog: Escape leaves it, the focus goes back to where it came from. */
export abstract class AskDialog extends LitElement {
  @property({ attribute: false }) desk!: Desk;
  /** Called when it is closed: with what is to have the focus, or nothing when nothing was done. */
  @property({ attribute: false }) closed!: (id?: string) => void;
  @state() protected wrong: Wrong = {};
  @state() protected refused = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  #id: string | undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { say, level } = this.desk;
    const word = this.deedWord();
    return html`<dialog
      class="ask"
      aria-labelledby="ask-title"
      aria-describedby=${word === undefined ? 'ask-why' : nothing}
      @close=${() => this.closed(this.#id)}
    >
      <form novalidate @submit=${this.#submit}>
        <h4 id="ask-title" class="ask-title" aria-level=${level + 2}>${this.heading()}</h4>
        ${this.body()}
        ${this.refused === '' ? nothing : html`<div class="notice error" role="alert"><p>${this.refused}</p></div>`}
        <div class="actions">
          ${word === undefined ? nothing : html`<button class="primary" type="submit">${word}</button>`}
          <button class="secondary" type="button" @click=${() => this.dialog.close()}>
            ${say(word === undefined ? 'builder.close-notice' : 'builder.form-cancel')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  /** What is asked. */
  protected abstract heading(): string;
  /** The fields. */
  protected abstract body(): TemplateResult;
  /** What the button does; undefined where it may not be done, and the fields say why (`ask-why`). */
  protected abstract deedWord(): string | undefined;
  /** What comes of the answers, or what is not right with them. */
  protected abstract deed(): Deed | Wrong;

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const made = this.deed();
    const isDeed = 'command' in made;
    const answer = isDeed ? this.desk.builder.may((made as Deed).command) : undefined;
    this.wrong = isDeed ? {} : made;
    this.refused = answer && !answer.may ? this.desk.refusal(answer.why) : '';
    if (!isDeed || !answer?.may) {
      await this.updateComplete;
      this.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      return;
    }
    const { command, done, id } = made as Deed;
    this.#id = id;
    // Around an open dialog nothing is read out.
    this.dialog.close();
    this.desk.run(command, done);
  };
}
