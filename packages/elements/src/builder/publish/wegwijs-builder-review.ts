import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { approve, dryRun, makersOf, Scene, type Approval, type Design } from '@wegwijs/builder';
import type { Json } from '@wegwijs/definition';
import { download } from '../../download.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { changesSince, sceneOf } from './comparing.ts';
import { chosenFile, readText } from './read-file.ts';
import { titleIn } from '../told/titles.ts';

/** Looking at the work of another: what changes, remarks per question, and a verdict that counts for exactly what was looked at. */
export class WegwijsBuilderReview extends BuilderPanel {
  /** What was opened from a file; without one what stands in this builder. */
  @state() private opened: { readonly design: Design; readonly makers: readonly string[]; readonly name: string } | undefined;
  @state() private isWrong = false;
  @state() private verdict: Approval['verdict'] | undefined;
  @state() private refused = '';
  readonly #remarks = new Map<string, string>();

  protected override render(): TemplateResult {
    const { desk, opened } = this;
    const { say, builder, level } = desk;
    const hasWork = opened !== undefined || builder.log.length > 0;
    return html`<section class="review" aria-labelledby="review-title">
      <h4 id="review-title" aria-level=${level + 2}>${say('builder.publish-review-title')}</h4>
      <p>${say('builder.publish-review-text')}</p>
      <div class="field">
        <label for="review-file">${say('builder.publish-review-file')}</label>
        ${this.isWrong ? html`<p class="message" role="alert">${say('builder.publish-review-wrong')}</p>` : nothing}
        <input id="review-file" type="file" accept=".json,application/json" @change=${(event: Event) => void this.#open(event)} />
      </div>
      ${hasWork ? this.#looking(opened?.design ?? builder.design) : nothing}
    </section>`;
  }

  #looking(design: Design): TemplateResult {
    const { desk } = this;
    const { say, builder } = desk;
    const scene = Scene.of(builder.ground, design);
    const changes = changesSince(desk, sceneOf(desk, 'published'), scene);
    const ids = [...new Set(changes.flatMap(({ id }) => id ?? []))];
    const loose = changes.filter(({ id }) => id === undefined);
    const verdicts = ['approved', 'changes-wanted'] as const;
    return html`<p role="status">
        ${this.opened ? say('builder.publish-review-of', { name: this.opened.name }) : say('builder.publish-review-here')}
      </p>
      ${ids.map(
        (id, i) =>
          html`<div class="card">
            <h5 aria-level=${desk.level + 3}>${String(scene.node(id)?.['title'] ?? titleIn(desk, id))}</h5>
            <ul>
              ${changes.filter((one) => one.id === id).map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>
            ${this.#remark(id, `review-${i}`, say('builder.publish-remark'))}
          </div>`,
      )}
      <ul>
        ${loose.map(({ sentence }) => html`<li>${sentence}</li>`)}
      </ul>
      ${this.#remark('', 'review-whole', say('builder.publish-remark-whole'))}
      <fieldset class="field">
        <legend>${say('builder.publish-verdict')}</legend>
        ${verdicts.map(
          (one) =>
            html`<div class="option">
              <input
                type="radio"
                id=${`verdict-${one}`}
                name="verdict"
                .checked=${this.verdict === one}
                @change=${() => (this.verdict = one)}
              />
              <label for=${`verdict-${one}`}>${say(`builder.publish-verdict-${one}`)}</label>
            </div>`,
        )}
      </fieldset>
      ${this.refused === '' ? nothing : html`<p class="message" role="alert">${this.refused}</p>`}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.#give(design)}>${say('builder.publish-verdict-file')}</button>
      </div>`;
  }

  #remark(id: string, name: string, label: string): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <textarea
        id=${name}
        .value=${this.#remarks.get(id) ?? ''}
        @input=${(event: Event) => void this.#remarks.set(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  async #open(event: Event): Promise<void> {
    const file = chosenFile(event);
    if (!file) return;
    const { design, makers = [] } = this.#designIn(await readText(file));
    this.isWrong = design === undefined;
    if (design) this.opened = { design, makers, name: file.name };
  }

  #designIn(text: string): { readonly design?: Design; readonly makers?: readonly string[] } {
    try {
      return dryRun(this.desk.builder.scene, JSON.parse(text) as Json, this.desk.house.digest);
    } catch {
      return {};
    }
  }

  #give(design: Design): void {
    const { builder, house, say, announce, bench } = this.desk;
    this.refused = '';
    if (!this.verdict) return void (this.refused = say('builder.publish-verdict-first'));
    const remarks = [...this.#remarks].filter(([, text]) => text.trim() !== '').map(([id, text]) => ({ id, text: text.trim() }));
    const makers = this.opened?.makers ?? makersOf(builder.log);
    const made = approve(design, builder.person, makers, { verdict: this.verdict, remarks }, house.digest, house.now());
    if (typeof made === 'string') return void (this.refused = say(`builder.publish-approval-${made}`));
    const name = `${design.layer.layer}-${bench.kind}-${this.verdict}.json`;
    download(`${JSON.stringify(made, null, 2)}\n`, name, 'application/json');
    announce(say('builder.publish-saved-file', { name }));
  }
}
