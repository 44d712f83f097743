import { html, nothing } from 'lit';
import type { Field, Group } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { answered, textIn } from '../sharing/list.ts';
import { sceneOf } from '../sharing/scene-of.ts';
import { answerList, answerSaid, referred } from '../sharing/telling.ts';
import { people } from './helpers.ts';

/** Who helps, and how to reach them: the contact of the decision, and the people of the plan who help today. */
export function whoHelps(stage: PlanStage): Rendered {
  const { scene, today } = stage;
  const helping = people(stage).filter(
    (row) => (textIn(row, 'from') ?? today) <= today && today <= (textIn(row, 'until') ?? today),
  );
  const contact = contactOf(stage, helping);
  if (helping.length === 0 && contact === nothing) return html`<p>${runs(word(scene, 'mine.people-none'))}</p>`;
  return html`<ul class="plan-list people">
    ${contact}${helping.map((row) => html`<li class="plan-card">${person(stage, row)}</li>`)}
  </ul>`;
}

function person(stage: PlanStage, row: Group): Rendered {
  const { scene } = stage;
  const [role, organisation] = [answered(row, 'role'), answered(row, 'organisation')];
  const [phone, email, reach] = [textIn(row, 'phone'), textIn(row, 'email'), textIn(row, 'reach')];
  return html`<p class="plan-card-title"><bdi>${textIn(row, 'name') ?? nothing}</bdi></p>
    ${role ? html`<p>${runs(answerSaid(scene, role))}</p>` : nothing}
    ${organisation ? html`<p class="note">${runs(referred(stage, organisation))}</p>` : nothing}
    ${reach === undefined ? nothing : html`<p class="note"><bdi>${reach}</bdi></p>`}
    <p class="plan-reach">
      ${phone === undefined ? nothing : reachable(phone)} ${email === undefined ? nothing : reachable(email)}
    </p>`;
}

/** A number or an address that opens what calls or writes. What is neither stands as it is. */
function reachable(text: string): Rendered {
  const digits = text.replace(/[\s()-]/g, '');
  const address = /^\+?\d{6,15}$/.test(digits)
    ? `tel:${digits}`
    : /^[^\s@:/?]+@[^\s@:/?]+$/.test(text)
      ? `mailto:${text}`
      : undefined;
  const shown = html`<bdi dir="ltr" translate="no">${text}</bdi>`;
  return address === undefined ? html`<span>${shown}</span>` : html`<a href=${address}>${shown}</a>`;
}

/** The contact that the decision names, where the plan does not name the same person. */
function contactOf(stage: PlanStage, helping: readonly Group[]): Rendered {
  const scene = sceneOf(stage, 'pipDecision');
  const pip = scene?.form.field('/pip');
  const [name, channel] = [answered(pip, 'contactName'), answered(pip, 'contactChannel')];
  if (!scene || (!name && !channel)) return nothing;
  if (helping.some((row) => textIn(row, 'name') === name?.value.value)) return nothing;
  const label = (field: Field) => answerList(scene, [field]);
  const way = channel?.value.value;
  return html`<li class="plan-card">
    ${name ? label(name) : nothing} ${typeof way === 'string' ? html`<p class="plan-reach">${reachable(way)}</p>` : nothing}
  </li>`;
}
