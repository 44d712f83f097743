import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { changesInDutch, changesInEnglish } from '@wegwijs/definition';
import { consequenceSentences, keptSelection, type CommandOf } from '@wegwijs/builder';
import { AskDialog, type Deed } from './ask-dialog.ts';
import type { Asking } from './asking.ts';
import { titleIn } from '../told/titles.ts';
import { useSentence } from './uses-view.ts';

/** Whether something is to go: with all that comes of it, before it is done. */
export class AskRemove extends AskDialog {
  @property({ attribute: false }) asking!: Extract<Asking, { id: string }>;

  #command: CommandOf<'remove'> = { do: 'remove', id: '' };

  get #isOwn(): boolean {
    return this.desk.builder.scene.homeOf(this.asking.id) !== undefined;
  }

  protected override willUpdate(changed: PropertyValues): void {
    // One and the same command is worked out once.
    if (changed.has('asking')) this.#command = { do: 'remove', id: this.asking.id };
  }

  protected heading(): string {
    const title = titleIn(this.desk, this.asking.id);
    return this.desk.say(this.#isOwn ? 'builder.form-ask-remove' : 'builder.form-ask-leave-out', { title });
  }

  protected deedWord(): string | undefined {
    if (!this.desk.builder.may(this.#command).may) return undefined;
    return this.desk.say(this.#isOwn ? 'builder.form-remove' : 'builder.form-leave-out');
  }

  protected body(): TemplateResult {
    const { desk } = this;
    const { builder, say } = desk;
    const after = builder.preview(this.#command);
    const found = builder.consequences(this.#command);
    // What may not be done says why, and nothing comes of it.
    if ('code' in found || 'code' in after) return html`<p id="ask-why">${'code' in found ? desk.refusal(found) : nothing}</p>`;
    const words = desk.language === 'en' ? changesInEnglish : changesInDutch;
    const lost = found.lost.flatMap(({ id, uses }) => uses.map((use) => `${titleIn(desk, id)}: ${useSentence(desk, use)}`));
    const list = (all: readonly string[]) =>
      html`<ul>
        ${all.map((one) => html`<li>${one}</li>`)}
      </ul>`;
    return html`<p>${say(this.#isOwn ? 'builder.form-ask-remove-own' : 'builder.form-ask-remove-kept')}</p>
      <p>${say('builder.form-ask-comes-of-it')}</p>
      ${list(consequenceSentences(builder.scene, after, found, words))}
      ${
        lost.length > 0
          ? html`<p>${say('builder.form-ask-leans')}</p>
              ${list(lost)}`
          : nothing
      }`;
  }

  protected deed(): Deed {
    const { desk } = this;
    const { id } = this.asking;
    const title = titleIn(desk, id);
    const done = desk.say(this.#isOwn ? 'builder.form-removed' : 'builder.form-is-left-out', { title });
    const after = desk.builder.preview(this.#command);
    const next = 'code' in after ? id : (keptSelection(id, desk.builder.scene, after) ?? id);
    return { command: this.#command, done, id: next };
  }
}
