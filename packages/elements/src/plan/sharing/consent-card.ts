import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { consentUntil, type Json } from '@wegwijs/definition';
import type { Group } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { prose, runs } from '../../runs.ts';
import { heard, word } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';
import { button } from './button.ts';
import { consentState, stateWords } from './consent-state.ts';
import { answered } from './list.ts';
import { StageElement } from './stage-element.ts';
import { answerList, nameSaid, pageSaid, referred } from './telling.ts';

/** What an answer changes in a row. */
const answering = ['given', 'date', 'validUntil', 'method', 'withdrawnOn'] as const;
type Answering = { readonly [key in (typeof answering)[number]]?: Json };

/** Who sees what, why and until when; a question with two equal answers while it is open, and the way to stop at once. */
export class ConsentCard extends StageElement<Group> {
  /** What the row said before the last answer, as long as this is shown: one press takes it back. */
  @state() private earlier: Answering | undefined;

  protected override template(): Rendered {
    const { field: row, scene, stage } = this;
    const now = consentState(row, stage.today);
    const recipient = answered(row, 'recipient');
    const since = now === 'open' ? [] : ['date'];
    const shown = ['role', 'dataGroups', 'purpose', 'legalBasis', ...since, 'validUntil', 'withdrawnOn', 'explainedIn', 'method'];
    return html`<article class="plan-card consent" data-state=${now}>
      <p class="plan-card-title" id="${row.name}-label">
        ${recipient ? runs(referred(stage, recipient)) : runs(word(scene, 'sharing.someone'))}
      </p>
      <p class="plan-state">${runs(word(scene, stateWords[now]))}</p>
      ${answerList(
        scene,
        shown.map((key) => answered(row, key)),
      )}
      ${this.#actions(now === 'open', now === 'given')}
    </article>`;
  }

  protected override forget(): void {
    this.earlier = undefined;
  }

  #actions(open: boolean, given: boolean): Rendered {
    const { field: row, scene } = this;
    if (!this.may(row.child('given'))) return nothing;
    const about = `${row.name}-label`;
    const undo = this.earlier
      ? button('undo', word(scene, 'sharing.undo'), () => void this.#undo(), { look: 'quiet', about })
      : nothing;
    if (given)
      return html`<div class="actions">
        ${button('withdraw', word(scene, 'sharing.withdraw'), () => void this.#answer('withdrawn'), { about })}${undo}
      </div>`;
    if (!open) return html`<div class="actions">${undo}</div>`;
    // Equal in look, in size and in order of the language: neither is the one to press.
    return html`<div class="note">${prose(pageSaid(scene, 'consent.no', 'description'))}</div>
      <div class="actions equal">
        ${button('yes', word(scene, 'sharing.yes'), () => void this.#answer('yes'), { about })}
        ${button('no', word(scene, 'sharing.no'), () => void this.#answer('no'), { about })}${undo}
      </div>`;
  }

  async #answer(given: 'yes' | 'no' | 'withdrawn'): Promise<void> {
    const { today } = this.stage;
    const value = (key: string) => this.field.child(key)?.value.value;
    this.earlier = Object.fromEntries(answering.map((key) => [key, value(key)]));
    const method = value('method') ?? this.#method();
    if (given === 'withdrawn') this.#set({ given, withdrawnOn: today });
    else if (given === 'no') this.#set({ given, date: today, method });
    else this.#set({ given, date: today, method, validUntil: value('validUntil') ?? consentUntil(today, this.#termEnd) });
    await this.#tell(`sharing.told-${given}`, given === 'yes' ? 'withdraw' : 'undo');
  }

  async #undo(): Promise<void> {
    const { earlier } = this;
    this.earlier = undefined;
    if (earlier) for (const key of answering) this.field.child(key)?.set(earlier[key]);
    await this.#tell('sharing.told-undone', earlier?.given === 'yes' ? 'withdraw' : 'yes');
  }

  #set(answer: { readonly [key in keyof Answering]: Json | undefined }): void {
    for (const [key, value] of Object.entries(answer)) this.field.child(key)?.set(value);
  }

  async #tell(key: WordKey, next: string): Promise<void> {
    const recipient = answered(this.field, 'recipient');
    const name = recipient ? referred(this.stage, recipient) : nameSaid('');
    this.scene.announce(heard(this.scene, key, { name }));
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[data-act="${next}"]`)?.focus();
  }

  /** How it was said, where nobody wrote it down: by who presses here alone, or in a talk. */
  #method(): string {
    if (this.stage.role === 'participant') return 'digital';
    return this.field.child('interpreterUsed')?.value.value === true ? 'with-interpreter' : 'in-person';
  }

  get #termEnd(): Json | undefined {
    return this.stage.forms.get('developmentPlan')?.field('/facts/termEnd')?.value.value;
  }
}
