import { html } from 'lit';
import { choices } from '@wegwijs/definition';
import { find } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { oneLine, runs } from '../../runs.ts';
import { saidChoice, word, type Scene } from '../../scene.ts';
import { trying } from '../trying.ts';
import { planText } from '../plan-text.ts';

/** What can be done with a decision that is established. */
export interface SealedActions {
  /** Puts a typing error right; false without a reason or a name. */
  correct(reason: string, author: string): boolean;
  /** Begins a new decision; false without a reason. */
  renew(reason: string): boolean;
}

/** An established decision asks first: was it a typing error, or is it a new decision? */
export function sealedBar(scene: Scene, reasonId: string, actions: SealedActions): Rendered {
  const node = find(scene.form, reasonId)?.node;
  const reasons = (node && choices(node)?.options.filter(({ value }) => value !== 'first' && value !== 'correction')) ?? [];
  return html`<div class="notice info sealed" part="sealed">
    ${planText(scene, 'sealed.ask')}
    <details>
      <summary>${runs(word(scene, 'sealed.error'))}</summary>
      <div class="field">
        <label for="correct-reason">${runs(word(scene, 'sealed.reason'))}</label>
        <p class="message" role="alert"></p>
        <textarea id="correct-reason" dir="auto" maxlength="500"></textarea>
      </div>
      <div class="field">
        <label for="correct-author">${runs(word(scene, 'amend.author'))}</label>
        <input id="correct-author" type="text" autocomplete="name" dir="auto" />
      </div>
      ${trying(scene, 'sealed.correct', 'amend.need', (value) => actions.correct(value('correct-reason'), value('correct-author')))}
    </details>
    <details>
      <summary>${runs(word(scene, 'sealed.new'))}</summary>
      <div class="field">
        <label for="new-reason">${runs(word(scene, 'sealed.why'))}</label>
        <p class="message" role="alert"></p>
        <select id="new-reason">
          <option value="">${oneLine(word(scene, 'choice.pick'))}</option>
          ${reasons.map(({ value, title }) => html`<option value=${String(value)}>${node && oneLine(saidChoice(scene, node, value, title))}</option>`)}
        </select>
      </div>
      ${trying(scene, 'sealed.begin', 'sealed.needReason', (value) => actions.renew(value('new-reason')))}
    </details>
  </div>`;
}
