import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { BuilderPanel } from '../builder-panel.ts';
import { incomingFile, incomingText, type Incoming } from './incoming.ts';
import { chosenFile } from './read-file.ts';

/** What goes out and what comes in: this form as a file, tables for a spreadsheet and for translators, forms of other systems. */
export class WegwijsBuilderExchange extends BuilderPanel {
  @state() private incoming: Incoming | undefined;
  @state() private isTaken = false;
  @state() private pasted = '';
  #asked: File | string | undefined;

  protected override render(): TemplateResult {
    const { desk } = this;
    const { say, level } = desk;
    return html`<section aria-labelledby="bring-in">
        <h4 id="bring-in" aria-level=${level + 2}>${say('builder.publish-bring-in')}</h4>
        <p>${say('builder.publish-bring-in-text')}</p>
        <div class="field">
          <label for="bring-file">${say('builder.publish-file')}</label>
          <p class="description" id="bring-file-help">${say('builder.publish-file-help')}</p>
          <input
            id="bring-file"
            type="file"
            aria-describedby="bring-file-help"
            accept=".json,.csv,.txt,.tsv,.zip,.xlf,.xliff"
            @change=${(event: Event) => void this.#open(event)}
          />
        </div>
        <div class="field">
          <label for="bring-table">${say('builder.publish-paste')}</label>
          <p class="description" id="bring-table-help">${say('builder.publish-paste-help')}</p>
          <textarea
            id="bring-table"
            aria-describedby="bring-table-help"
            spellcheck="false"
            .value=${this.pasted}
            @input=${(event: Event) => (this.pasted = (event.target as HTMLTextAreaElement).value)}
          ></textarea>
        </div>
        <div class="actions">
          <button type="button" class="secondary" @click=${() => void this.#look(this.pasted, incomingText(desk, this.pasted))}>
            ${say('builder.publish-look-at')}
          </button>
        </div>
        ${
          this.isTaken
            ? html`<div class="notice success" id="taken" role="status" tabindex="-1">
                <p>${say('builder.publish-taken-in')} ${say('builder.publish-taken-in-text')}</p>
                <button type="button" class="link" @click=${() => desk.open('form')}>${say('builder.publish-to-form')}</button>
              </div>`
            : nothing
        }
        <wegwijs-builder-incoming
          .desk=${desk}
          .incoming=${this.incoming}
          @taken=${() => void this.#taken()}
        ></wegwijs-builder-incoming>
      </section>
      <wegwijs-builder-outgoing .desk=${desk}></wegwijs-builder-outgoing>`;
  }

  async #open(event: Event): Promise<void> {
    const file = chosenFile(event);
    if (!file) return;
    await this.#look(file, incomingFile(this.desk, file));
  }

  async #look(asked: File | string, reading: Promise<Incoming>): Promise<void> {
    this.#asked = asked;
    const incoming = await reading;
    // What was asked for last counts, however long another takes to read.
    if (this.#asked !== asked) return;
    this.isTaken = false;
    this.incoming = incoming;
    await this.updateComplete;
    const panel = this.querySelector<BuilderPanel>('wegwijs-builder-incoming');
    await panel?.updateComplete;
    panel?.querySelector<HTMLElement>('#incoming-title')?.focus();
  }

  async #taken(): Promise<void> {
    this.incoming = undefined;
    this.pasted = '';
    this.isTaken = true;
    await this.updateComplete;
    this.querySelector<HTMLElement>('#taken')?.focus();
  }
}
