import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Design, Scene } from '@wegwijs/builder';
import { BuilderPanel } from '../builder-panel.ts';
import { changesSince, sceneOf, type Change } from './comparing.ts';

/** What differs, in sentences: with what is published, with what is inherited, with any version. Each change can be taken back alone. */
export class WegwijsBuilderCompare extends BuilderPanel {
  /** What somebody chose to compare with. */
  @state() private chosen: string | undefined;
  #known:
    | { readonly now: Scene; readonly against: string; readonly since: Design; readonly changes: readonly Change[] }
    | undefined;

  /** What it is compared with: a new version above goes first. */
  get #against(): string {
    const { isOutdated } = this.desk.work;
    if (this.chosen === 'next' && !isOutdated) return 'published';
    return this.chosen ?? (isOutdated ? 'next' : 'published');
  }

  protected override render(): TemplateResult {
    const { desk } = this;
    const { say, work } = desk;
    const against = this.#against;
    return html`${
      work.isBehind && !work.isElsewhere
        ? html`<wegwijs-builder-merge .desk=${desk} @merged=${() => this.requestUpdate()}></wegwijs-builder-merge>`
        : nothing
    }
    ${this.#choice()}
    ${
      against === 'next'
        ? html`<wegwijs-builder-rebase .desk=${desk}></wegwijs-builder-rebase>`
        : html`<h4 id="compare-title" tabindex="-1" aria-level=${desk.level + 2}>
              ${say('builder.publish-differences', { n: this.#changes.length })}
            </h4>
            ${this.#changes.length === 0 ? html`<p>${say('builder.publish-no-differences')}</p>` : this.#lists()}`
    }`;
  }

  /** Translations apart: of one text there are several. */
  #lists(): TemplateResult {
    const list = (changes: readonly Change[]) =>
      html`<ol class="changes">
        ${repeat(
          changes,
          ({ key }) => key,
          (change) => this.#change(change),
        )}
      </ol>`;
    const translations = this.#changes.filter(({ isTranslation }) => isTranslation);
    return html`${list(this.#changes.filter(({ isTranslation }) => !isTranslation))}
    ${
      translations.length === 0
        ? nothing
        : html`<details>
            <summary>${this.desk.say('builder.publish-translations', { n: translations.length })}</summary>
            ${list(translations)}
          </details>`
    }`;
  }

  #choice(): TemplateResult {
    const { say, work } = this.desk;
    const latest = work.published.versions.at(-1)?.version;
    const option = (value: string, words: string) =>
      html`<option value=${value} ?selected=${value === this.#against}>${words}</option>`;
    return html`<div class="field">
      <label for="compare-with">${say('builder.publish-compare-with')}</label>
      <select id="compare-with" @change=${(event: Event) => (this.chosen = (event.target as HTMLSelectElement).value)}>
        ${option('published', say('builder.publish-with-published'))} ${option('above', say('builder.publish-with-above'))}
        ${work.isOutdated ? option('next', say('builder.publish-with-next')) : nothing}
        ${work.published.versions
          .filter(({ version }) => version !== latest)
          .toReversed()
          .map(({ version }) => option(version, say('builder.publish-with-version', { version })))}
      </select>
    </div>`;
  }

  get #changes(): readonly Change[] {
    const { desk } = this;
    const now = desk.builder.scene;
    const against = this.#against;
    const { since } = desk.work;
    if (this.#known?.now !== now || this.#known.against !== against || this.#known.since !== since)
      this.#known = { now, against, since, changes: changesSince(desk, sceneOf(desk, against)) };
    return this.#known.changes;
  }

  #change(change: Change): TemplateResult {
    const { desk } = this;
    const { say, builder } = desk;
    const { back, id, sentence } = change;
    const answer = back && builder.may(back);
    return html`<li class="change">
      <p>${sentence}</p>
      <div class="actions">
        ${
          back && answer?.may
            ? html`<button type="button" class="secondary" @click=${() => void this.#takeBack(change)}>
                ${say('builder.publish-take-back')}<span class="visually-hidden">: ${sentence}</span>
              </button>`
            : nothing
        }
        ${
          id === undefined || id === String(builder.scene.definition['x-id'])
            ? nothing
            : html`<button type="button" class="link" @click=${() => desk.open('form', id)}>
                ${say('builder.publish-go-to')}<span class="visually-hidden">: ${sentence}</span>
              </button>`
        }
      </div>
      ${
        answer?.may
          ? nothing
          : html`<p class="hint">
              ${answer ? say('builder.publish-no-take-back', { why: desk.refusal(answer.why) }) : say('builder.publish-only-whole')}
            </p>`
      }
    </li>`;
  }

  async #takeBack({ back, key }: Change): Promise<void> {
    if (!back) return;
    const at = this.#changes.findIndex((one) => one.key === key);
    if (!this.desk.run(back, this.desk.say('builder.publish-taken-back')).may) return;
    await this.updateComplete;
    // What had the focus is gone: the next one has it, else the heading.
    const buttons = [...this.querySelectorAll<HTMLElement>('.change')]
      .slice(Math.max(0, at))
      .flatMap((one) => one.querySelector('button') ?? []);
    (buttons[0] ?? this.querySelector<HTMLElement>('#compare-title'))?.focus();
  }
}
