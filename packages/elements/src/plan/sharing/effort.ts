import { html, nothing } from 'lit';
import { each } from '../../fields/each.ts';
import type { Group } from '@wegwijs/form';
import { runs } from '../../runs.ts';
import { said, word, type Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import type { Adds } from './add-entry.ts';
import { listAt, rowsOf, textIn } from './list.ts';
import { sceneOf } from './scene-of.ts';
import { side } from './side.ts';
import { pageText, part } from './telling.ts';

/**
 * What happened, in order, with the newcomer's side of it. A list and nothing more: no step follows from another by itself, and no
 * count of anything is shown (domain: 2.4).
 */
export function effortView(stage: PlanStage): unknown {
  const scene = sceneOf(stage, 'effortLog');
  if (!scene) return nothing;
  return html`${about(stage, scene)} ${history(stage, scene)} ${ownSide(stage, scene)}`;
}

/** The newcomer reads that it may be read and answered; who writes in it, in which tone and with which steps. */
function about({ role }: PlanStage, scene: Scene): unknown {
  const group = scene.form.field('/facts/targetGroup');
  const asylum = group?.met && group.value.value === 'asylum-status-holder';
  const texts = role === 'participant' ? ['effort.participant'] : ['effort.tone', 'effort.steps'];
  const all = [...texts, 'effort.noAutomatic', ...(asylum ? ['effort.asylum'] : [])];
  return html`<div class="plan-texts">${all.map((name) => pageText(scene, name))}</div>`;
}

function history(stage: PlanStage, scene: Scene): unknown {
  const list = listAt(scene.form, '/log/steps');
  const steps = rowsOf(list).toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const adding: Adds = { add: 'effort.add', told: 'effort.told', begin: { date: stage.today } };
  const field = list ?? scene.form.field('/log/steps');
  if (!field) return nothing;
  const title = said(scene, field.node, 'title');
  return part(
    scene,
    'history',
    title,
    html`${
      steps.length === 0
        ? html`<p>${runs(word(scene, 'effort.none'))}</p>`
        : html`<ol class="plan-list">
            ${each(
              steps,
              (row) =>
                html`<li>
                  <wegwijs-plan-step .field=${row} .scene=${scene} .stage=${stage}></wegwijs-plan-step>
                </li>`,
            )}
          </ol>`
    }
    ${list ? html`<wegwijs-plan-add .field=${list} .scene=${scene} .stage=${stage} .adds=${adding}></wegwijs-plan-add>` : nothing}`,
  );
}

/**
 * What the newcomer says while there is no step, and of one that is not there any more: it is never lost from sight. Once there are
 * steps, each is answered where it stands.
 */
function ownSide(stage: PlanStage, scene: Scene): unknown {
  const list = listAt(scene.form, '/side/notes');
  if (!list) return nothing;
  const steps = rowsOf(listAt(scene.form, '/log/steps'));
  const ids = new Set(steps.map((row) => textIn(row, 'id') ?? row.key));
  const loose = rowsOf(list).filter((note) => !ids.has(textIn(note, 'about') ?? ''));
  if (steps.length > 0 && loose.length === 0) return nothing;
  const add = stage.role === 'participant' ? 'effort.tell' : 'effort.tell-for';
  const adds: Adds = { add, asks: ['text'], begin: { date: stage.today } };
  return part(
    scene,
    'side',
    said(scene, list.node, 'title'),
    html`${loose.map((note) => side(scene, note))}
    ${
      steps.length === 0
        ? html`<wegwijs-plan-add .field=${list} .scene=${scene} .stage=${stage} .adds=${adds}></wegwijs-plan-add>`
        : nothing
    }`,
  );
}

/** A step without a day stands at the end. */
function day(row: Group): string {
  return textIn(row, 'date') ?? '9999';
}
