import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { approve, makersOf, reviewed } from '@wegwijs/builder';
import { languageName } from '@wegwijs/definition';
import { download } from '../../download.ts';
import { BuilderPanel } from '../builder-panel.ts';
import { keepReview, openedIn, reviewOf, type KeptReview, type ReviewedFile, type UnderReview } from './kept-review.ts';
import { chosenFiles } from './read-file.ts';
import { filesToReview } from './review-files.ts';

const faults = { other: 'builder.publish-review-wrong', broken: 'builder.publish-review-broken' } as const;
const verdicts = ['approved', 'changes-wanted'] as const;

/** Looking at the work of another: the form as it will be, what changes, remarks per question, and a verdict that counts for exactly that. */
export class WegwijsBuilderReview extends BuilderPanel {
  /** Why the file that was chosen last is not opened. */
  @state() private wrong: keyof typeof faults | undefined;
  @state() private refused = '';
  /** The file in which the verdict was handed over last. */
  @state() private given = '';
  /** What was opened, worked out once for a file. */
  #opened: { readonly of: ReviewedFile; readonly under: UnderReview | undefined } | undefined;

  /** What is looked at: a file; without one what stands in this builder, if anything was done there. */
  #under({ file }: KeptReview): UnderReview | undefined {
    const { builder, house } = this.desk;
    const { scene, design, log } = builder;
    if (!file) return log.length === 0 ? undefined : { ...reviewed(design, house.digest), scene, makers: makersOf(log), isResolved: false }; // prettier-ignore
    const before = this.#opened;
    if (before?.of.content === file.content && before.of.words === file.words) return before.under;
    const under = openedIn(this.desk, file);
    this.#opened = { of: file, under: typeof under === 'string' ? undefined : under };
    return this.#opened.under;
  }

  protected override render(): TemplateResult {
    const { say, level } = this.desk;
    const review = reviewOf(this.desk);
    const under = this.#under(review);
    return html`<section class="review" aria-labelledby="review-title">
      <h4 id="review-title" aria-level=${level + 2}>${say('builder.publish-review-title')}</h4>
      <p>${say('builder.publish-review-text')}</p>
      <div class="field">
        <label for="review-file">${say('builder.publish-review-file')}</label>
        <p class="description" id="review-file-help">${say('builder.publish-review-file-help')}</p>
        ${this.wrong ? html`<p class="message" role="alert">${say(faults[this.wrong])}</p>` : nothing}
        <input
          id="review-file"
          type="file"
          multiple
          accept=".json,application/json"
          aria-describedby="review-file-help"
          @change=${(event: Event) => void this.#open(event)}
        />
      </div>
      ${
        this.given === ''
          ? nothing
          : html`<div class="notice success" id="review-given" tabindex="-1">
              <p>${say('builder.publish-saved-file', { name: this.given })}</p>
            </div>`
      }
      ${under ? this.#looking(under, review) : nothing}
    </section>`;
  }

  #looking(under: UnderReview, { file, verdict, remarks }: KeptReview): TemplateResult {
    const { desk } = this;
    const { say, language } = desk;
    const unseen = under.unseen.map((one) => languageName(one, language));
    const remark = ({ id, text }: { id: string; text: string }) => this.#keep({ remarks: new Map(reviewOf(desk).remarks).set(id, text) });
    return html`<p id="review-of" tabindex="-1">
        ${file ? say('builder.publish-review-of', { name: file.name }) : say('builder.publish-review-here')}
      </p>
      ${unseen.length === 0 ? nothing : html`<p class="notice warning">${say('builder.publish-review-unseen', { languages: unseen.join(', ') })}</p>`}
      <wegwijs-builder-seen .desk=${desk} .scene=${under.scene}></wegwijs-builder-seen>
      <wegwijs-builder-remarks
        .desk=${desk}
        .under=${under}
        .remarks=${remarks}
        @remark=${({ detail }: CustomEvent<{ id: string; text: string }>) => remark(detail)}
      ></wegwijs-builder-remarks>
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
        <button type="button" class="primary" @click=${() => void this.#give(under)}>
          ${say('builder.publish-verdict-file')}
        </button>
      </div>`;
  } // prettier-ignore

  async #open(event: Event): Promise<void> {
    const files = chosenFiles(event);
    if (files.length === 0) return;
    // What was said of another file goes; of one to which words are added it stays.
    const { file, isMore } = await filesToReview(files, reviewOf(this.desk).file);
    const under = openedIn(this.desk, file);
    this.wrong = typeof under === 'string' ? under : undefined;
    if (typeof under === 'string') return;
    this.given = '';
    this.#opened = { of: file, under };
    this.#keep(isMore ? { file } : { file, verdict: undefined, remarks: new Map() });
    await this.updateComplete;
    this.querySelector<HTMLElement>('#review-of')?.focus();
  }

  #keep(more: Partial<KeptReview>): void {
    keepReview(this.desk, { ...reviewOf(this.desk), ...more });
    this.requestUpdate();
  }

  async #give(under: UnderReview): Promise<void> {
    const { desk } = this;
    const { builder, house, say, announce, bench } = desk;
    const { verdict, remarks: said } = reviewOf(desk);
    this.refused = '';
    if (!verdict) return void (this.refused = say('builder.publish-verdict-first'));
    const remarks = [...said].filter(([, text]) => text.trim() !== '').map(([id, text]) => ({ id, text: text.trim() }));
    const made = approve(under, builder.person, under.makers, { verdict, remarks }, house.now());
    if (typeof made === 'string') return void (this.refused = say(`builder.publish-approval-${made}`));
    const name = `${under.layer}-${bench.kind}-${verdict}.json`;
    download(`${JSON.stringify(made, null, 2)}\n`, name, 'application/json');
    // What is handed over is no longer to be kept.
    keepReview(desk, undefined);
    this.given = name;
    announce(say('builder.publish-saved-file', { name }));
    await this.updateComplete;
    this.querySelector<HTMLElement>('#review-given')?.focus();
  }
}
