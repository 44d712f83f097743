import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { approve, makersOf, Scene, type Design } from '@wegwijs/builder';
import { isObject, own, type Json } from '@wegwijs/definition';
import { download } from '../../download.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { changesSince, sceneOf } from './comparing.ts';
import { keepReview, openedIn, reviewOf, type KeptReview, type OpenedFile } from './kept-review.ts';
import { chosenFile, readText } from './read-file.ts';
import { titleIn } from '../told/titles.ts';

/** Looking at the work of another: what changes, remarks per question, and a verdict that counts for exactly what was looked at. */
export class WegwijsBuilderReview extends BuilderPanel {
  /** Why the file that was chosen last is not opened. */
  @state() private wrong: 'builder.publish-review-wrong' | 'builder.publish-fault-publication' | undefined;
  @state() private refused = '';
  /** The file in which the verdict was handed over last. */
  @state() private given = '';
  /** What was opened, worked out once for a file. */
  #opened: { readonly content: Json; readonly file: OpenedFile | undefined } | undefined;

  /** What is reviewed: a file; without one what stands in this builder. */
  #file({ file }: KeptReview): OpenedFile | undefined {
    if (!file) return undefined;
    if (this.#opened?.content !== file.content) this.#opened = { content: file.content, file: openedIn(this.desk, file.content) };
    return this.#opened.file;
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const { say, builder, level } = desk;
    const review = reviewOf(desk);
    const opened = this.#file(review);
    const hasWork = opened !== undefined || builder.log.length > 0;
    return html`<section class="review" aria-labelledby="review-title">
      <h4 id="review-title" aria-level=${level + 2}>${say('builder.publish-review-title')}</h4>
      <p>${say('builder.publish-review-text')}</p>
      <div class="field">
        <label for="review-file">${say('builder.publish-review-file')}</label>
        ${this.wrong ? html`<p class="message" role="alert">${say(this.wrong)}</p>` : nothing}
        <input id="review-file" type="file" accept=".json,application/json" @change=${(event: Event) => void this.#open(event)} />
      </div>
      ${
        this.given === ''
          ? nothing
          : html`<div class="notice success" id="review-given" tabindex="-1">
              <p>${say('builder.publish-saved-file', { name: this.given })}</p>
            </div>`
      }
      ${hasWork ? this.#looking(opened?.design ?? builder.design, review) : nothing}
    </section>`;
  }

  #looking(design: Design, { file, verdict, remarks }: KeptReview): TemplateResult {
    const { desk } = this;
    const { say, builder } = desk;
    const scene = Scene.of(builder.ground, design);
    const changes = changesSince(desk, sceneOf(desk, 'published'), scene);
    const ids = [...new Set(changes.flatMap(({ id }) => id ?? []))];
    const loose = changes.filter(({ id }) => id === undefined);
    const verdicts = ['approved', 'changes-wanted'] as const;
    const remark = (id: string, name: string, label: string) => this.#remark(id, name, label, remarks.get(id) ?? '');
    return html`<p id="review-of" tabindex="-1">
        ${file ? say('builder.publish-review-of', { name: file.name }) : say('builder.publish-review-here')}
      </p>
      ${ids.map(
        (id, i) =>
          html`<div class="card">
            <h5 aria-level=${desk.level + 3}>${String(scene.node(id)?.['title'] ?? titleIn(desk, id))}</h5>
            <ul>
              ${changes.filter((one) => one.id === id).map(({ sentence }) => html`<li>${sentence}</li>`)}
            </ul>
            ${remark(id, `review-${i}`, say('builder.publish-remark'))}
          </div>`,
      )}
      <ul>
        ${loose.map(({ sentence }) => html`<li>${sentence}</li>`)}
      </ul>
      ${remark('', 'review-whole', say('builder.publish-remark-whole'))}
      <fieldset class="field">
        <legend>${say('builder.publish-verdict')}</legend>
        ${verdicts.map(
          (one) =>
            html`<div class="option">
              <input
                type="radio"
                id=${`verdict-${one}`}
                name="verdict"
                .checked=${verdict === one}
                @change=${() => this.#keep({ verdict: one })}
              />
              <label for=${`verdict-${one}`}>${say(`builder.publish-verdict-${one}`)}</label>
            </div>`,
        )}
      </fieldset>
      ${this.refused === '' ? nothing : html`<p class="message" role="alert">${this.refused}</p>`}
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.#give(design)}>
          ${say('builder.publish-verdict-file')}
        </button>
      </div>`;
  }

  #remark(id: string, name: string, label: string, said: string): TemplateResult {
    const input = (event: Event) => {
      const { remarks } = reviewOf(this.desk);
      this.#keep({ remarks: new Map(remarks).set(id, (event.target as HTMLTextAreaElement).value) });
    };
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <textarea id=${name} .value=${said} @input=${input}></textarea>
    </div>`;
  }

  async #open(event: Event): Promise<void> {
    const file = chosenFile(event);
    if (!file) return;
    const content = jsonIn(await readText(file));
    const opened = openedIn(this.desk, content);
    const isPublication = isObject(content) && own(content, 'format') === 'wegwijs-publication-1';
    this.wrong = opened ? undefined : isPublication ? 'builder.publish-fault-publication' : 'builder.publish-review-wrong';
    if (!opened) return;
    this.given = '';
    this.#opened = { content, file: opened };
    this.#keep({ file: { name: file.name, content }, verdict: undefined, remarks: new Map() });
    await this.updateComplete;
    this.querySelector<HTMLElement>('#review-of')?.focus();
  }

  #keep(more: Partial<KeptReview>): void {
    keepReview(this.desk, { ...reviewOf(this.desk), ...more });
    this.requestUpdate();
  }

  async #give(design: Design): Promise<void> {
    const { desk } = this;
    const { builder, house, say, announce, bench } = desk;
    const review = reviewOf(desk);
    const { verdict } = review;
    this.refused = '';
    if (!verdict) return void (this.refused = say('builder.publish-verdict-first'));
    const remarks = [...review.remarks].filter(([, text]) => text.trim() !== '').map(([id, text]) => ({ id, text: text.trim() }));
    const makers = this.#file(review)?.makers ?? makersOf(builder.log);
    const made = approve(design, builder.person, makers, { verdict, remarks }, house.digest, house.now());
    if (typeof made === 'string') return void (this.refused = say(`builder.publish-approval-${made}`));
    const name = `${design.layer.layer}-${bench.kind}-${verdict}.json`;
    download(`${JSON.stringify(made, null, 2)}\n`, name, 'application/json');
    // What is handed over is no longer to be kept.
    keepReview(desk, undefined);
    this.given = name;
    announce(say('builder.publish-saved-file', { name }));
    await this.updateComplete;
    this.querySelector<HTMLElement>('#review-given')?.focus();
  }
}

function jsonIn(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}
