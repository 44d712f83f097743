import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { checksumOf, compared, merge, Scene, type Disagreement, type Merged } from '@wegwijs/builder';
import { own, type Json } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import { choicesAt, keepChoices } from './kept-choices.ts';
import { changesBetween, placeTitle, shown, wordIn } from './sentences.ts';

/**
 * The work of two people put together, place by place; where they said something else, somebody chooses.
 *
 * @fires merged - It is done.
 */
export class WegwijsBuilderMerge extends BuilderPanel {
  @state() private isAsked = false;

  protected override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    const { say, builder, work } = desk;
    if (!work.isBehind) return nothing;
    const { disagreements } = this.#merged();
    const chosen = this.#chosen;
    const before = Scene.of(builder.ground, work.since);
    const theirs = Scene.of(builder.ground, work.published.design);
    const sentences = changesBetween(desk, before, theirs);
    const changes = compared(before, theirs).map((one) => sentences.of(one));
    const open = disagreements.filter((one) => !chosen.has(keyOf(one))).length;
    return html`<section class="merge" aria-labelledby="merge-title">
      <h4 id="merge-title" tabindex="-1" aria-level=${desk.level + 2}>${say('builder.publish-merge-title')}</h4>
      <p>${say('builder.publish-merge-text')}</p>
      <ul>
        ${changes.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${
        disagreements.length === 0
          ? html`<p>${say('builder.publish-no-disagreement')}</p>`
          : html`<p>${say('builder.publish-disagreements', { n: disagreements.length })}</p>`
      }
      ${disagreements.map((one, i) => this.#question(one, i))}
      ${
        this.isAsked && open > 0
          ? html`<p class="message" role="alert">${say('builder.publish-choose-first', { n: open })}</p>`
          : nothing
      }
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.#finish(open)}>${say('builder.publish-merge')}</button>
      </div>
    </section>`;
  }

  #question(one: Disagreement, i: number): TemplateResult {
    const { desk } = this;
    const key = keyOf(one);
    const radio = (side: 'mine' | 'theirs') =>
      html`<div class="option">
        <input
          type="radio"
          id=${`merge-${i}-${side}`}
          name=${`merge-${i}`}
          .checked=${this.#chosen.get(key) === side}
          @change=${() => this.#choose(key, side)}
        />
        <label for=${`merge-${i}-${side}`}>
          ${desk.say(`builder.publish-${side}`)}: <q>${shown(desk, this.#stands(one, side), wordIn(one.way))}</q>
        </label>
      </div>`;
    return html`<fieldset>
      <legend>${placeTitle(desk, one.way)}</legend>
      <p class="hint">${desk.say('builder.publish-was', { was: shown(desk, this.#stands(one, 'base'), wordIn(one.way)) })}</p>
      ${radio('mine')} ${radio('theirs')}
    </fieldset>`;
  }

  /** What stands at a place by one of them: where the layer says nothing, what it gets from above. */
  #stands(one: Disagreement, side: 'base' | 'mine' | 'theirs'): Json | undefined {
    const [document, part, id, keyword] = one.way;
    const isSet = document === 'layer' && part === 'set' && id !== undefined && one.way.length === 4;
    return one[side] ?? (isSet ? own(this.desk.builder.scene.inherited(id) ?? {}, keyword ?? '') : undefined);
  }

  /** What is chosen about what was published. */
  get #chosen(): ReadonlyMap<string, Json> {
    return choicesAt(this.desk, 'merge', this.#about);
  }

  get #about(): string {
    const { work, house } = this.desk;
    return checksumOf(work.published.design, house.digest);
  }

  #choose(key: string, side: 'mine' | 'theirs'): void {
    keepChoices(this.desk, 'merge', this.#about, new Map([...this.#chosen, [key, side]]));
    this.requestUpdate();
  }

  #merged(): Merged {
    const { work, builder } = this.desk;
    const chosen = this.#chosen;
    const choose = (one: Disagreement) => (chosen.get(keyOf(one)) === 'theirs' ? 'theirs' : 'mine');
    return merge(work.since, builder.design, work.published.design, choose);
  }

  async #finish(open: number): Promise<void> {
    this.isAsked = true;
    if (open > 0) {
      await this.updateComplete;
      const first = [...this.querySelectorAll('fieldset')].find((one) => !one.querySelector(':checked'));
      first?.querySelector('input')?.focus();
      return;
    }
    const { desk } = this;
    const { design } = this.#merged();
    const answer = desk.builder.execute({ do: 'put', design });
    // Where both made the same of it there is nothing to put.
    if (!answer.may && answer.why.code !== 'nothing') return void desk.run({ do: 'put', design });
    keepChoices(desk, 'merge', this.#about, new Map());
    await desk.work.log.reconciled(desk.work.published.design);
    desk.work.dismiss();
    this.dispatchEvent(new CustomEvent('merged'));
    desk.announce(desk.say('builder.publish-merged'));
    desk.open('compare');
  }
}

const keyOf = ({ way }: Disagreement): string => JSON.stringify(way);
