import { html, nothing } from 'lit';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import type { Adds } from '../sharing/add-entry.ts';
import { answered, listAt, rowsOf, textIn } from '../sharing/list.ts';
import { answerSaid, nameSaid, pageSaid, part } from '../sharing/telling.ts';
import { myself, people } from './helpers.ts';
import { ownTasks } from './own-tasks.ts';
import { told } from './told.ts';

/** What a volunteer or another helper works with: the own tasks with the goal behind each, and what was signalled with what came of it. */
export function tasksView(stage: PlanStage): unknown {
  return html`${named(stage)}
    <section class="plan-part" data-part="tasks">${ownTasks(stage)}</section>
    ${signals(stage)}`;
}

/** That the helper stands in the plan by name, as the newcomer sees it. */
function named(stage: PlanStage): unknown {
  const { scene, role } = stage;
  const mine = people(stage).filter((row) => textIn(row, 'role') === role);
  if (mine.length === 0) return html`<p class="intro">${runs(word(scene, 'tasks.unnamed'))}</p>`;
  return mine.map((row) => {
    const does = answered(row, 'role');
    const holes = { name: nameSaid(textIn(row, 'name') ?? ''), role: does ? answerSaid(scene, does) : role };
    return html`<p class="intro">${runs(word(scene, 'tasks.named', holes))}</p>`;
  });
}

/**
 * A signal is written apart, so that it may lie as a draft; it joins the plan only once it says that the newcomer knows of it, or
 * why safety is at stake (`signals.clearance` and `signals.safetyReason` are required).
 */
function signals(stage: PlanStage): unknown {
  const { scene, role, today } = stage;
  const list = listAt(scene.form, '/signals/items');
  if (!list) return nothing;
  const me = myself(stage);
  const adds: Adds = {
    add: 'tasks.signal-add',
    done: 'tasks.signal-send',
    told: 'tasks.signal-sent',
    asks: ['kind', 'text', 'goalId', 'clearance', 'safetyReason'],
    begin: { by: role, on: today, ...(me ? { byId: textIn(me, 'id') ?? me.key } : {}) },
    note: pageSaid(scene, 'signals.before', 'description'),
  };
  const own = rowsOf(list).filter((row) => textIn(row, 'by') === role);
  return part(
    scene,
    'signals',
    word(scene, 'tasks.signals'),
    html`${told(stage, own)} <wegwijs-plan-add .field=${list} .scene=${scene} .stage=${stage} .adds=${adds}></wegwijs-plan-add>`,
  );
}
