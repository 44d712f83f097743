import { languageName } from '@wegwijs/definition';
import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { languagesOf, toSpreadsheet, toTranslations, translationLines } from '@wegwijs/builder';
import { download } from '../../download.ts';
import { part } from '../../part.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { saveDesign } from './save-design.ts';

/** What goes out: this form as a file, a table for a spreadsheet, texts for a translator. */
export class WegwijsBuilderOutgoing extends BuilderPanel {
  @state() private into: string | undefined;
  @state() private isFailed = false;

  protected override render(): TemplateResult {
    const { desk } = this;
    const { say, builder, level } = desk;
    const languages = languagesOf(builder.scene);
    const into = this.into ?? languages[0] ?? '';
    const button = (word: string, run: () => void) =>
      html`<button type="button" class="secondary" @click=${run}>${word}</button>`;
    return html`<section aria-labelledby="take-out">
      <h4 id="take-out" aria-level=${level + 2}>${say('builder.publish-take-out')}</h4>
      <p>${say('builder.publish-out-design')}</p>
      <div class="actions">${button(say('builder.publish-save-file'), () => saveDesign(desk))}</div>
      <p>${say('builder.publish-out-sheet')}</p>
      <div class="actions">
        ${button(say('builder.publish-save-sheet'), () => this.#save(toSpreadsheet(builder.scene), '.csv', 'text/csv'))}
      </div>
      <p>${say('builder.publish-out-words')}</p>
      <div class="field">
        <label for="out-language">${say('builder.publish-language')}</label>
        <select id="out-language" @change=${(event: Event) => (this.into = (event.target as HTMLSelectElement).value)}>
          ${languages.map((one) => html`<option value=${one} ?selected=${one === into}>${languageName(one, desk.language)}</option>`)}
        </select>
      </div>
      <div class="actions">
        ${button(say('builder.publish-save-words'), () => this.#words(into))}
        ${button(say('builder.publish-save-xliff'), () => void this.#xliff(into))}
      </div>
      ${this.isFailed ? html`<p class="message" role="alert">${say('builder.publish-fault-no-part')}</p>` : nothing}
    </section>`;
  }

  #words(language: string): void {
    const { builder, work } = this.desk;
    this.#save(toTranslations(builder.scene, language, work.since), `-${language}.csv`, 'text/csv');
  }

  async #xliff(language: string): Promise<void> {
    const { builder, work } = this.desk;
    try {
      const { toXliff } = await part('xliff', () => import('./xliff.ts'));
      const text = toXliff(translationLines(builder.scene, language, work.since), language);
      this.#save(text, `-${language}.xlf`, 'application/xliff+xml');
      this.isFailed = false;
    } catch {
      this.isFailed = true;
    }
  }

  #save(text: string, ending: string, type: string): void {
    const { desk } = this;
    const name = `${desk.builder.design.layer.layer}-${desk.bench.kind}${ending}`;
    download(text, name, type);
    desk.announce(desk.say('builder.publish-saved-file', { name }));
  }
}
