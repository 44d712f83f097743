import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { WordKey } from '../../words/nl.ts';
import { BuilderPanel } from '../builder-panel.ts';
import type { Desk } from '../desk.ts';
import { settingsAbout } from './settings-about.ts';
import { settingsDeadlines } from './settings-deadlines.ts';
import { settingsFinish } from './settings-finish.ts';
import { settingsLanguages } from './settings-languages.ts';
import { settingsModules } from './settings-modules.ts';
import { namedIds, settingsWords } from './settings-words.ts';

interface Part {
  readonly word: WordKey;
  readonly help: WordKey;
  readonly render: (desk: Desk) => TemplateResult;
  /** The named nodes without which there is nothing to set. */
  readonly needs?: string;
}

const parts: readonly Part[] = [
  {
    word: 'builder.kinds-terms',
    help: 'builder.kinds-terms-help',
    render: (desk) => settingsWords(desk, 'x-terms'),
    needs: 'x-terms',
  },
  {
    word: 'builder.kinds-pages',
    help: 'builder.kinds-pages-help',
    render: (desk) => settingsWords(desk, 'x-texts'),
    needs: 'x-texts',
  },
  { word: 'builder.kinds-languages', help: 'builder.kinds-languages-help', render: settingsLanguages },
  { word: 'builder.kinds-modules', help: 'builder.kinds-modules-help', render: settingsModules, needs: 'x-modules' },
  { word: 'builder.kinds-deadlines', help: 'builder.kinds-deadlines-help', render: settingsDeadlines, needs: 'x-deadlines' },
  { word: 'builder.kinds-finish', help: 'builder.kinds-finish-help', render: settingsFinish },
  {
    word: 'builder.kinds-access',
    help: 'builder.kinds-access-help',
    render: (desk) => html`<wegwijs-builder-access .desk=${desk}></wegwijs-builder-access>`,
  },
  {
    word: 'builder.kinds-retention',
    help: 'builder.kinds-retention-help',
    render: (desk) => settingsWords(desk, 'x-retention'),
    needs: 'x-retention',
  },
  {
    word: 'builder.kinds-transfers',
    help: 'builder.kinds-transfers-help',
    render: (desk) => settingsWords(desk, 'x-transfers'),
    needs: 'x-transfers',
  },
  { word: 'builder.kinds-about', help: 'builder.kinds-about-help', render: settingsAbout },
];

/** What a form says as a whole: its words, languages, modules, terms, who sees what, and the layer itself. */
export class BuilderSettings extends BuilderPanel {
  @state() private chosen: WordKey = 'builder.kinds-terms';
  #moved = false;

  protected override render(): unknown {
    const { desk } = this;
    const { say } = desk;
    const here = parts.filter(({ needs }) => needs === undefined || namedIds(desk, needs).length > 0);
    const part = here.find(({ word }) => word === this.chosen) ?? here[0];
    return html`<div class="kinds-desk">
      <nav aria-label=${say('builder.kinds-settings')}>
        <ul class="kinds-nav">
          ${here.map(
            ({ word }) =>
              html`<li>
                <button type="button" aria-current=${word === part?.word ? 'true' : nothing} @click=${() => this.#choose(word)}>
                  ${say(word)}
                </button>
              </li>`,
          )}
        </ul>
      </nav>
      ${
        part
          ? html`<div class="kinds-main">
              <h4 id="kinds-part" tabindex="-1" aria-level=${Math.min(6, desk.level + 2)}>${say(part.word)}</h4>
              <p>${say(part.help)}</p>
              ${part.render(desk)}
            </div>`
          : nothing
      }
      <wegwijs-builder-preview .desk=${desk} whole></wegwijs-builder-preview>
    </div>`;
  }

  protected override updated(): void {
    if (this.#moved) this.querySelector<HTMLElement>('#kinds-part')?.focus();
    this.#moved = false;
  }

  #choose(word: WordKey): void {
    this.chosen = word;
    this.#moved = true;
  }
}
