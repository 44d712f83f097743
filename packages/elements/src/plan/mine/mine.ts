import { html, nothing } from 'lit';
import { each } from '../../fields/each.ts';
import { secondary } from '../../pages/actions.ts';
import { runs } from '../../runs.ts';
import { said, word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import type { Adds } from '../sharing/add-entry.ts';
import { listAt, rowsOf } from '../sharing/list.ts';
import { part } from '../sharing/telling.ts';
import { textBlock } from '../plan-text.ts';
import { decided } from './decided.ts';
import { ownTasks } from './own-tasks.ts';
import { thisWeek } from './this-week.ts';
import { told } from './told.ts';
import { whoHelps } from './who-helps.ts';

/** "Mijn plan": this week, what I do, what I want, who helps, what was decided, and what I have to say about it. */
export function mineView(stage: PlanStage): unknown {
  const { scene, today } = stage;
  const wish: Adds = { add: 'mine.wish-add', told: 'mine.kept', asks: ['text'], begin: { origin: 'own', on: today } };
  const comment: Adds = { add: 'mine.comment-add', told: 'mine.kept', asks: ['text'], begin: { on: today } };
  return html`${part(scene, 'week', word(scene, 'mine.week'), thisWeek(stage))} ${section(stage, 'tasks', ownTasks(stage))}
    ${section(stage, 'goals', goals(stage))} ${section(stage, 'people', whoHelps(stage))} ${decided(stage)}
    ${section(stage, 'wishes', entries(stage, '/wishes/items', wish))}
    ${section(stage, 'comments', entries(stage, '/comments/items', comment))} ${messages(stage)}
    <div class="actions">${secondary(word(scene, 'paper.print'), () => stage.print())}</div>`;
}

/** A part that is called what the plan calls it. */
function section({ scene }: PlanStage, name: string, content: unknown): unknown {
  const field = scene.form.field(`/${name}`);
  return field ? part(scene, name, said(scene, field.node, 'title'), content) : nothing;
}

function goals(stage: PlanStage): unknown {
  const { scene } = stage;
  const rows = rowsOf(listAt(scene.form, '/goals/items'));
  if (rows.length === 0) return html`<p>${runs(word(scene, 'mine.goals-none'))}</p>`;
  return html`<ul class="plan-list">
    ${each(
      rows,
      (row) =>
        html`<li>
          <wegwijs-plan-goal .field=${row} .scene=${scene} .stage=${stage}></wegwijs-plan-goal>
        </li>`,
    )}
  </ul>`;
}

function entries(stage: PlanStage, pointer: string, adds: Adds): unknown {
  const { scene } = stage;
  const list = listAt(scene.form, pointer);
  if (!list) return nothing;
  return html`${textBlock(said(scene, list.parent?.node ?? list.node, 'description'))}${told(stage, rowsOf(list))}
    <wegwijs-plan-add .field=${list} .scene=${scene} .stage=${stage} .adds=${adds}></wegwijs-plan-add>`;
}

/** What who helps wrote about the plan: the newcomer always sees it. */
function messages(stage: PlanStage): unknown {
  const rows = rowsOf(listAt(stage.scene.form, '/signals/items'));
  return rows.length === 0 ? nothing : section(stage, 'signals', told(stage, rows));
}
