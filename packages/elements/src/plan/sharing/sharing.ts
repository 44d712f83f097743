import { html, nothing } from 'lit';
import { each } from '../../fields/each.ts';
import { runs } from '../../runs.ts';
import { said, word, type Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import type { Adds } from './add-entry.ts';
import { listAt, rowsOf } from './list.ts';
import { sceneOf } from './scene-of.ts';
import { pageSaid, pageText, part } from './telling.ts';
import { textBlock } from '../plan-text.ts';
import { transfers } from './transfers.ts';

/** What is asked of who asks for a consent: how it was said, and on which day, come with the answer. */
const asking = ({ today }: PlanStage): Adds => ({
  add: 'sharing.ask',
  done: 'sharing.ask-done',
  told: 'sharing.told-asked',
  asks: [
    'recipient',
    'role',
    'dataGroups',
    'purpose',
    'basisNotConsent',
    'legalBasis',
    'explainedIn',
    'interpreterUsed',
    'validUntil',
  ],
  begin: { date: today },
});

/** Who sees what: what the newcomer decides, what the law lets share, and the rights to look, to correct and to object. */
export function sharingView(stage: PlanStage): unknown {
  const scene = sceneOf(stage, 'consents');
  if (!scene) return nothing;
  return html`${textBlock(pageSaid(scene, 'consent.why', 'description'))} ${register(stage, scene)}
  ${part(
    scene,
    'law',
    pageSaid(scene, 'consent.law', 'title'),
    html`${textBlock(pageSaid(scene, 'consent.law', 'description'))}${transfers(scene, false)}`,
  )}
  ${part(scene, 'asked', word(scene, 'sharing.asked'), transfers(scene, true))}
  ${part(
    scene,
    'rights',
    pageSaid(scene, 'consent.rights', 'title'),
    html`${textBlock(pageSaid(scene, 'consent.rights', 'description'))}${pageText(scene, 'consent.withdraw')}`,
  )}`;
}

function register(stage: PlanStage, scene: Scene): unknown {
  const list = listAt(scene.form, '/register/consents');
  if (!list) return nothing;
  const rows = rowsOf(list);
  // Each keeps its place whatever is answered, so that what was pressed can be taken back where it was pressed.
  const cards = each(
    rows,
    (row) =>
      html`<li>
        <wegwijs-plan-consent .field=${row} .scene=${scene} .stage=${stage}></wegwijs-plan-consent>
      </li>`,
  );
  return part(
    scene,
    'register',
    said(scene, list.node, 'title'),
    html`${
      rows.length === 0
        ? html`<p>${runs(word(scene, 'sharing.none'))}</p>`
        : html`<ul class="plan-list">
            ${cards}
          </ul>`
    }
    ${
      stage.role === 'caseManager'
        ? html`<wegwijs-plan-add .field=${list} .scene=${scene} .stage=${stage} .adds=${asking(stage)}></wegwijs-plan-add>`
        : nothing
    }`,
  );
}
