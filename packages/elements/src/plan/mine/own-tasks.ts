import { html, nothing } from 'lit';
import type { Group } from '@wegwijs/form';
import { each } from '../../fields/each.ts';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { listAt, rowsOf, textIn } from '../sharing/list.ts';
import { myself } from './helpers.ts';

/**
 * The tasks of who looks, the first to be done on top; a guide's are also those that are practised together. What was done on an
 * earlier day waits below. One that is marked today keeps its place, so that it can be taken back where it stands.
 */
export function ownTasks(stage: PlanStage): Rendered {
  const { scene, today } = stage;
  const own = rowsOf(listAt(scene.form, '/tasks/items')).filter((row) => isOwn(stage, row));
  const earlier = own.filter((row) => (textIn(row, 'doneOn') ?? today) < today);
  const now = own.filter((row) => !earlier.includes(row)).sort((a, b) => (due(a) < due(b) ? -1 : due(a) > due(b) ? 1 : 0));
  return html`${now.length === 0 ? html`<p>${runs(word(scene, 'tasks.none'))}</p>` : cards(stage, now)}
  ${
    earlier.length === 0
      ? nothing
      : html`<details class="plan-earlier">
          <summary class="quiet">${runs(word(scene, 'tasks.earlier', { n: earlier.length }))}</summary>
          ${cards(stage, earlier)}
        </details>`
  }`;
}

/** The default owner is the newcomer. Where a plan names two of one role, each sees what names neither. */
function isOwn(stage: PlanStage, row: Group): boolean {
  if (stage.role === 'participant') return (textIn(row, 'owner') ?? 'participant') === 'participant';
  const me = myself(stage);
  const names = (role: string, person: string) => {
    const named = textIn(row, person);
    return textIn(row, role) === stage.role && (!me || named === undefined || named === (textIn(me, 'id') ?? me.key));
  };
  return names('owner', 'ownerId') || names('support', 'supportId');
}

function cards(stage: PlanStage, rows: readonly Group[]): Rendered {
  return html`<ul class="plan-list">
    ${each(
      rows,
      (row) =>
        html`<li>
          <wegwijs-plan-task .field=${row} .scene=${stage.scene} .stage=${stage}></wegwijs-plan-task>
        </li>`,
    )}
  </ul>`;
}

/** Without a day it comes last. */
function due(row: Group): string {
  return textIn(row, 'dueOn') ?? '9999';
}
