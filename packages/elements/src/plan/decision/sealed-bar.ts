import { html } from 'lit';
import { choices } from '@wegwijs/definition';
import { find } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { askApart, type Asking } from '../../pages/ask-apart.ts';
import { oneLine } from '../../runs.ts';
import { saidChoice, word, type Scene } from '../../scene.ts';
import { planText } from '../plan-text.ts';

/** What can be done with a decision that is established. */
export interface SealedActions {
  /** Begins to put a typing error right. */
  correct(reason: string, author: string): void;
  /** Begins a new decision. */
  renew(reason: string): void;
}

/** An established decision asks first: was it a typing error, or is it a new decision? */
export function sealedBar(scene: Scene, reasonId: string, actions: SealedActions): Rendered {
  const node = find(scene.form, reasonId)?.node;
  const reasons = (node && choices(node)?.options.filter(({ value }) => value !== 'first' && value !== 'correction')) ?? [];
  const options = html`<option value="">${oneLine(word(scene, 'choice.pick'))}</option>
    ${reasons.map(({ value, title }) => html`<option value=${String(value)}>${node && oneLine(saidChoice(scene, node, value, title))}</option>`)}`;
  const correcting: Asking = {
    title: 'sealed.error',
    asks: [
      { id: 'correct-reason', label: 'sealed.reason' },
      { id: 'correct-author', label: 'amend.author', kind: 'name' },
    ],
    done: 'sealed.correct',
    act: (reason, author) => actions.correct(reason, author),
  };
  const renewing: Asking = {
    title: 'sealed.new',
    asks: [{ id: 'new-reason', label: 'sealed.why', lacks: 'sealed.needReason', kind: { options } }],
    done: 'sealed.begin',
    act: (reason) => actions.renew(reason),
  };
  return html`<div class="notice info sealed" part="sealed">
    ${planText(scene, 'sealed.ask')} ${askApart(scene, correcting)} ${askApart(scene, renewing)}
  </div>`;
}
