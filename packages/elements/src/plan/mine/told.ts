import { html, nothing } from 'lit';
import type { Group } from '@wegwijs/form';
import { each } from '../../fields/each.ts';
import type { Rendered } from '../../observed.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { answered } from '../sharing/list.ts';
import { answerList, answerSaid } from '../sharing/telling.ts';
import { helperOf } from './helpers.ts';

/** What people wrote (wishes, comments, signals), the newest first, each with what came of it. */
export function told(stage: PlanStage, rows: readonly Group[]): Rendered {
  if (rows.length === 0) return nothing;
  return html`<ul class="plan-list">
    ${each(rows.toReversed(), (row) => html`<li class="plan-card">${one(stage, row)}</li>`)}
  </ul>`;
}

function one(stage: PlanStage, row: Group): Rendered {
  const { scene } = stage;
  const [text, on, kind] = ['text', 'on', 'kind'].map((key) => answered(row, key));
  const from = row.child('by') ? helperOf(stage, row, 'byId', 'by') : undefined;
  const answer = answered(row, 'answer');
  return html`${text ? html`<div class="plan-card-title">${readOutTemplate(scene, text)}</div>` : nothing}
    <p class="note plan-meta">
      ${[kind && answerSaid(scene, kind), from, on && answerSaid(scene, on)].map((said) =>
        said ? html`<span>${runs(said)}</span>` : nothing,
      )}
    </p>
    ${
      answer
        ? answerList(scene, [answer, answered(row, 'reason')])
        : html`<p class="note">${runs(word(scene, 'mine.no-answer'))}</p>`
    }`;
}
