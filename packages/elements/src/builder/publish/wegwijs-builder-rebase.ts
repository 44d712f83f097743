import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { checksumOf, groundOf, rebasing, type Design, type Ground, type RebaseChoice, type Rebasing } from '@wegwijs/builder';
import { isObject, own, type Json, type RebasedOverride } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import { overOf } from './begun.ts';
import { choicesAt, keepChoices } from './kept-choices.ts';
import { rebasesBetween } from './sentences.ts';

/** A walk through what a new version above means for every own choice: keep, take over, adjust. Nothing is changed before its end. */
export class WegwijsBuilderRebase extends BuilderPanel {
  @state() private walk: Rebasing | undefined;
  #ground: Ground | undefined;
  @state() private isAsked = false;
  #of: Design | undefined;
  /** What the choices are about. */
  #about = '';

  protected override render(): TemplateResult | typeof nothing {
    const { desk } = this;
    const { say, next, builder } = desk;
    if (!next) return nothing;
    const ground = (this.#ground ??= groundOf(next.given));
    const walk = this.#walk(ground);
    const sentences = rebasesBetween(desk, builder.ground.inherited.definition, ground.inherited.definition);
    const kept = walk.steps.filter(({ outcome }) => outcome === 'kept');
    const asking = walk.steps.filter(({ outcome }) => outcome !== 'kept');
    return html`<section class="rebase" aria-labelledby="rebase-title">
      <h4 id="rebase-title" tabindex="-1" aria-level=${desk.level + 2}>
        ${say('builder.publish-rebase-title', { from: String(builder.ground.base['x-version']), to: String(next.given.base['x-version']) })}
      </h4>
      <p>${say('builder.publish-rebase-text')}</p>
      <p role="status">${say('builder.publish-rebase-open', { n: walk.open })}</p>
      <ol class="changes">
        ${asking.map((step, i) => this.#step(step, i, sentences.of(step), walk))}
      </ol>
      ${
        kept.length > 0
          ? html`<details>
              <summary>${say('builder.publish-rebase-kept', { n: kept.length })}</summary>
              <ul>
                ${kept.map((step) => html`<li>${sentences.of(step)}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      ${
        this.isAsked && walk.open > 0
          ? html`<p class="message" role="alert">${say('builder.publish-choose-first', { n: walk.open })}</p>`
          : nothing
      }
      <div class="actions">
        <button type="button" class="primary" @click=${() => void this.#finish(walk)}>
          ${say('builder.publish-rebase-finish')}
        </button>
      </div>
    </section>`;
  }

  /** A change of the work begins the walk anew: its choices were about something else. */
  #walk(next: Ground): Rebasing {
    const { design, ground } = this.desk.builder;
    if (this.#of !== design) this.walk = undefined;
    this.#of = design;
    return (this.walk ??= this.#begun(rebasing(design, ground, next)));
  }

  /** With what was chosen before the tab was closed. */
  #begun(walk: Rebasing): Rebasing {
    const { builder, house, next } = this.desk;
    this.#about = `${checksumOf(builder.design, house.digest)} ${next ? overOf(next.given, house.digest) : ''}`;
    const kept = choicesAt(this.desk, 'rebase', this.#about);
    const again = (now: Rebasing, step: RebasedOverride): Rebasing => {
      const choice = choiceIn(kept.get(keyOf(step)));
      return choice ? now.decide(step, choice) : now;
    };
    return walk.steps.reduce(again, walk);
  }

  #decide(walk: Rebasing, step: RebasedOverride, choice: RebaseChoice): void {
    this.walk = walk.decide(step, choice);
    const made = [...this.walk.choices].map(([one, to]): [string, Json] => [keyOf(one), { ...to }]);
    keepChoices(this.desk, 'rebase', this.#about, new Map(made));
  }

  #step(step: RebasedOverride, i: number, sentence: string, walk: Rebasing): TemplateResult {
    const { say } = this.desk;
    const choice = walk.choices.get(step);
    // What the new version made superfluous is left out unless somebody wants to keep saying it.
    const taken = choice?.take ?? (step.outcome === 'obsolete' ? 'theirs' : undefined);
    const ways = typeof step.value === 'string' && step.outcome === 'conflict' ? (['mine', 'theirs', 'adjusted'] as const) : (['mine', 'theirs'] as const); // prettier-ignore
    const decide = (to: RebaseChoice) => this.#decide(walk, step, to);
    const take = (way: 'mine' | 'theirs' | 'adjusted') => decide(way === 'adjusted' ? { take: way, value: step.value } : { take: way }); // prettier-ignore
    return html`<li class="change">
      <fieldset>
        <legend>${sentence}</legend>
        ${ways.map(
          (way) =>
            html`<div class="option">
              <input
                type="radio"
                id=${`rebase-${i}-${way}`}
                name=${`rebase-${i}`}
                .checked=${taken === way}
                @change=${() => take(way)}
              />
              <label for=${`rebase-${i}-${way}`}>${say(`builder.publish-rebase-${way}`)}</label>
            </div>`,
        )}
        ${
          choice?.take === 'adjusted'
            ? html`<div class="field">
                <label for=${`rebase-${i}-text`}>${say('builder.publish-rebase-own-words')}</label>
                <input
                  id=${`rebase-${i}-text`}
                  .value=${String(choice.value)}
                  @change=${(event: Event) => decide({ take: 'adjusted', value: (event.target as HTMLInputElement).value as Json })}
                />
              </div>`
            : nothing
        }
      </fieldset>
    </li>`;
  }

  async #finish({ result }: Rebasing): Promise<void> {
    this.isAsked = true;
    const { desk } = this;
    if (!result || !desk.next) {
      await this.updateComplete;
      const first = [...this.querySelectorAll('fieldset')].find((one) => !one.querySelector(':checked'));
      return first?.querySelector('input')?.focus();
    }
    keepChoices(desk, 'rebase', this.#about, new Map());
    const over = overOf(desk.next.given, desk.house.digest);
    await desk.work.restart({ start: result, over, since: desk.work.published.design });
    await desk.reopen();
    desk.announce(desk.say('builder.publish-rebased'));
    desk.open('compare');
  }
}

const keyOf = ({ part, id, keyword, language = '' }: RebasedOverride): string => JSON.stringify([part, id, keyword, language]);

/** A choice as it was kept; undefined for anything else. */
function choiceIn(kept: Json | undefined): RebaseChoice | undefined {
  const [take, value] = isObject(kept) ? [own(kept, 'take'), own(kept, 'value')] : [];
  if (take === 'mine' || take === 'theirs') return { take };
  return take === 'adjusted' && value !== undefined ? { take, value } : undefined;
}
