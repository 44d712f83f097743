import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { outline, type OutlineItem } from '@wegwijs/builder';
import { own } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import { filled } from '../told/titles.ts';
import type { UnderReview } from './kept-review.ts';
import { changesUnderReview } from './review-changes.ts';

/**
 * What changes, with room for a remark at each question: at those that change, and at any other that is chosen.
 *
 * @fires remark - Something was written: `{id, text}`; an empty id for the whole.
 */
export class WegwijsBuilderRemarks extends BuilderPanel {
  @property({ attribute: false }) under!: UnderReview;
  @property({ attribute: false }) remarks: ReadonlyMap<string, string> = new Map();
  /** The question that is chosen to write about. */
  @state() private chosen = '';

  /** What changes, worked out once for what is looked at. */
  #known: { readonly of: readonly unknown[]; readonly changes: ReturnType<typeof changesUnderReview> } | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { desk, under } = this;
    const of = [desk, desk.work.since, under.scene];
    if (!this.#known || of.some((one, i) => one !== this.#known?.of[i])) this.#known = { of, changes: changesUnderReview(desk, under) };
  } // prettier-ignore

  protected override render(): TemplateResult {
    const { remarks } = this;
    const { say } = this.desk;
    const changes = this.#known?.changes ?? [];
    const changed = new Set(changes.flatMap(({ id }) => id ?? []));
    const others = [...remarks.keys()].filter((id) => id !== '' && !changed.has(id));
    const loose = changes.filter(({ id }) => id === undefined);
    return html`${changes.length === 0 ? html`<p>${say('builder.publish-no-differences')}</p>` : ''}
      ${[...changed, ...others].map((id) =>
        this.#card(
          id,
          changes.filter((one) => one.id === id).map(({ sentence }) => sentence),
        ),
      )}
      <ul>
        ${loose.map(({ sentence }) => html`<li>${sentence}</li>`)}
      </ul>
      ${this.#any()} ${this.#remark('', say('builder.publish-remark-whole'))}`;
  }

  #card(id: string, sentences: readonly string[]): TemplateResult {
    return html`<div class="card">
      <h5 aria-level=${this.desk.level + 3}>${this.#titleOf(id)}</h5>
      <ul>
        ${sentences.map((one) => html`<li>${one}</li>`)}
      </ul>
      ${this.#remark(id, this.desk.say('builder.publish-remark'))}
    </div>`;
  }

  /** Any question of the form, by its section. */
  #any(): TemplateResult {
    const { desk, chosen } = this;
    const { root } = outline(this.under.scene);
    const option = ({ id, title }: OutlineItem) => html`<option value=${id} ?selected=${id === chosen}>${title}</option>`;
    const inside = ({ items }: OutlineItem): OutlineItem[] => items.flatMap((one) => [one, ...inside(one)]);
    const choose = (event: Event) => (this.chosen = (event.target as HTMLSelectElement).value);
    return html`<div class="field">
        <label for="review-any">${desk.say('builder.publish-review-any')}</label>
        <select id="review-any" @change=${choose}>
          <option value="" ?selected=${chosen === ''}>${desk.say('builder.publish-review-any-none')}</option>
          ${root.items.map((one) => (one.items.length === 0 ? option(one) : html`<optgroup label=${one.title}>${[one, ...inside(one)].map(option)}</optgroup>`))}
        </select>
      </div>
      <div class="actions">
        <button
          type="button"
          class="secondary"
          aria-disabled=${chosen === '' ? 'true' : 'false'}
          @click=${() => void this.#add()}
        >
          ${desk.say('builder.publish-review-any-add')}
        </button>
      </div>`;
  }

  async #add(): Promise<void> {
    const { chosen: id, remarks } = this;
    if (id === '') return this.querySelector<HTMLElement>('#review-any')?.focus();
    if (!remarks.has(id)) this.#say(id, '');
    await new Promise((drawn) => requestAnimationFrame(drawn));
    await this.updateComplete;
    this.querySelector<HTMLElement>(`#${CSS.escape(nameFor(id))}`)?.focus();
  }

  #remark(id: string, label: string): TemplateResult {
    return html`<div class="field">
      <label for=${nameFor(id)}
        >${label}${id === '' ? '' : html`<span class="visually-hidden">: ${this.#titleOf(id)}</span>`}</label
      >
      <textarea
        id=${nameFor(id)}
        .value=${this.remarks.get(id) ?? ''}
        @input=${(event: Event) => this.#say(id, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
  }

  #say(id: string, text: string): void {
    this.dispatchEvent(new CustomEvent('remark', { detail: { id, text } }));
  }

  #titleOf(id: string): string {
    const { scene } = this.under;
    const title = own(scene.node(id) ?? {}, 'title');
    return typeof title === 'string' ? filled(scene.definition, title) : id;
  }
}

const nameFor = (id: string): string => (id === '' ? 'review-whole' : `review-of-${id}`);
