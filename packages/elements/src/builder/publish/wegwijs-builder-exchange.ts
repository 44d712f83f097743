import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { languagesOf, toSpreadsheet, toTranslations } from '@wegwijs/builder';
import { download } from '../../download.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { languageName } from '../language-name.ts';
import { incomingFile, incomingText, type Incoming } from './incoming.ts';
import { saveDesign } from './keeping.ts';
import { chosenFile } from './read-file.ts';

/** What goes out and what comes in: this form as a file, tables for a spreadsheet and for translators, forms of other systems. */
export class WegwijsBuilderExchange extends BuilderPanel {
  @state() private incoming: Incoming | undefined;
  @state() private isTaken = false;
  @state() private pasted = '';
  @state() private into: string | undefined;

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
            accept=".json,.csv,.txt,.tsv,.zip"
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
          <button type="button" class="secondary" @click=${() => void this.#look(incomingText(desk, this.pasted))}>
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
      ${this.#out()}`;
  }

  #out(): TemplateResult {
    const { desk } = this;
    const { say, builder, bench, work, level } = desk;
    const languages = languagesOf(builder.scene);
    const into = this.into ?? languages[0] ?? '';
    const name = `${builder.design.layer.layer}-${bench.kind}`;
    const save = (text: string, file: string) => {
      download(text, file, 'text/csv');
      desk.announce(say('builder.publish-saved-file', { name: file }));
    };
    return html`<section aria-labelledby="take-out">
      <h4 id="take-out" aria-level=${level + 2}>${say('builder.publish-take-out')}</h4>
      <p>${say('builder.publish-out-design')}</p>
      <div class="actions">
        <button type="button" class="secondary" @click=${() => saveDesign(desk)}>${say('builder.publish-save-file')}</button>
      </div>
      <p>${say('builder.publish-out-sheet')}</p>
      <div class="actions">
        <button type="button" class="secondary" @click=${() => save(toSpreadsheet(builder.scene), `${name}.csv`)}>
          ${say('builder.publish-save-sheet')}
        </button>
      </div>
      <p>${say('builder.publish-out-words')}</p>
      <div class="field">
        <label for="out-language">${say('builder.publish-language')}</label>
        <select id="out-language" @change=${(event: Event) => (this.into = (event.target as HTMLSelectElement).value)}>
          ${languages.map((one) => html`<option value=${one} ?selected=${one === into}>${languageName(one, desk.language)}</option>`)}
        </select>
      </div>
      <div class="actions">
        <button
          type="button"
          class="secondary"
          @click=${() => save(toTranslations(builder.scene, into, work.since), `${name}-${into}.csv`)}
        >
          ${say('builder.publish-save-words')}
        </button>
      </div>
    </section>`;
  }

  async #open(event: Event): Promise<void> {
    const file = chosenFile(event);
    if (file) await this.#look(await incomingFile(this.desk, file));
  }

  async #look(incoming: Incoming): Promise<void> {
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
