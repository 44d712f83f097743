import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { BuilderPanel } from '../builder-panel.ts';
import type { Ask, Asking } from './asking.ts';
import type { BuilderOutline } from './outline-pane.ts';
import type { BuilderProperties } from './properties-pane.ts';

const panes = ['outline', 'canvas', 'properties'] as const;
type Pane = (typeof panes)[number];

/** The questions of a form: what there is, how it looks, and what can be said of each. Side by side, or one at a time where it is narrow. */
export class BuilderForm extends BuilderPanel {
  @state() private pane: Pane = 'outline';
  @state() private asking: Asking | undefined;
  @state() private tries = false;
  @query('.form-panes') private readonly bar!: HTMLElement | null;
  @query('wegwijs-builder-outline') private readonly outline!: BuilderOutline | null;
  @query('wegwijs-builder-properties') private readonly properties!: BuilderProperties | null;

  protected override render(): TemplateResult {
    const { say } = this.desk;
    return html`<nav class="form-panes" aria-label=${say('builder.form-panes')}>
        ${panes.map(
          (pane) =>
            html`<button
              type="button"
              class="secondary"
              aria-current=${pane === this.pane ? 'true' : nothing}
              @click=${() => (this.pane = pane)}
            >
              ${say(`builder.form-${pane}`)}
            </button>`,
        )}
      </nav>
      <div class="form-columns" data-pane=${this.pane}>
        ${this.#column('outline', html`<wegwijs-builder-outline .desk=${this.desk} .ask=${this.#ask} .chosen=${this.#choose}></wegwijs-builder-outline>`)}
        ${this.#column('canvas', this.#middle())}
        ${this.#column('properties', html`<wegwijs-builder-properties .desk=${this.desk} .ask=${this.#ask} .go=${this.#choose}></wegwijs-builder-properties>`)}
      </div>
      ${this.asking ? this.#dialog(this.asking) : nothing}`;
  }

  /** Complete when what stands in it is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.outline?.updateComplete;
    await this.properties?.updateComplete;
    return done;
  }

  #column(pane: Pane, content: TemplateResult): TemplateResult {
    const { say, level } = this.desk;
    return html`<section class="form-column" data-of=${pane} aria-labelledby="form-${pane}">
      <h4 id="form-${pane}" class="column-title" tabindex="-1" aria-level=${level + 2}>${say(`builder.form-${pane}`)}</h4>
      ${content}
    </section>`;
  }

  #middle(): TemplateResult {
    const { say } = this.desk;
    const turn = (tries: boolean) =>
      html`<button
        type="button"
        class="secondary"
        aria-pressed=${this.tries === tries ? 'true' : 'false'}
        @click=${() => (this.tries = tries)}
      >
        ${say(tries ? 'builder.form-preview' : 'builder.form-edit')}
      </button>`;
    return html`<div class="form-modes" role="group" aria-label=${say('builder.form-mode')}>${turn(false)} ${turn(true)}</div>
      ${
        this.tries
          ? html`<wegwijs-builder-try .desk=${this.desk}></wegwijs-builder-try>`
          : html`<wegwijs-builder-canvas
              .desk=${this.desk}
              .ask=${this.#ask}
              .toProperties=${() => void this.#toProperties('title')}
            ></wegwijs-builder-canvas>`
      }`;
  }

  #dialog(asking: Asking): TemplateResult {
    const { desk } = this;
    const closed = this.#closed;
    if (asking.ask === 'add')
      return html`<wegwijs-builder-ask-add .desk=${desk} .asking=${asking} .closed=${closed}></wegwijs-builder-ask-add>`;
    if (asking.ask === 'section')
      return html`<wegwijs-builder-ask-section .desk=${desk} .closed=${closed}></wegwijs-builder-ask-section>`;
    if (asking.ask === 'move')
      return html`<wegwijs-builder-ask-move .desk=${desk} .asking=${asking} .closed=${closed}></wegwijs-builder-ask-move>`;
    if (asking.ask === 'remove')
      return html`<wegwijs-builder-ask-remove .desk=${desk} .asking=${asking} .closed=${closed}></wegwijs-builder-ask-remove>`;
    return html`<wegwijs-builder-ask-name .desk=${desk} .asking=${asking} .closed=${closed}></wegwijs-builder-ask-name>`;
  }

  readonly #ask: Ask = (asking) => (this.asking = asking);

  /** Selects something. Where one column is shown at a time, its properties come. */
  readonly #choose = (id: string, where?: 'label' | 'title'): void => {
    this.desk.builder.select(id);
    if (where !== undefined || this.#isNarrow) void this.#toProperties(where ?? 'title');
    else void this.#toLine(id);
  };

  /** What was done is where the focus goes; when nothing was done the dialog has given it back. */
  readonly #closed = (id?: string): void => {
    this.asking = undefined;
    if (id !== undefined) this.#choose(id);
  };

  get #isNarrow(): boolean {
    return this.bar !== null && getComputedStyle(this.bar).display !== 'none';
  }

  async #toLine(id: string): Promise<void> {
    await this.updateComplete;
    this.outline?.focusLine(id);
  }

  async #toProperties(place: 'title' | 'label'): Promise<void> {
    this.pane = 'properties';
    await this.updateComplete;
    this.properties?.focusOn(place);
  }
}
