import { html, nothing } from 'lit';
import type { Group } from '@wegwijs/form';
import { disclosure } from '../../fields/extras/quiet.ts';
import { fieldTemplate } from '../../fields/field.ts';
import type { Rendered } from '../../observed.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import { answered, listAt, rowsOf, textIn } from '../sharing/list.ts';
import { StageElement } from '../sharing/stage-element.ts';
import { answerSaid, daySaid, listSaid } from '../sharing/telling.ts';
import { helperOf } from './helpers.ts';

/** A goal in the newcomer's own words: how it goes, by when, and who helps. */
export class GoalCard extends StageElement<Group> {
  protected override template(): Rendered {
    const { field: row, scene, stage } = this;
    const text = answered(row, 'text') ?? answered(row, 'specific');
    const [status, by] = [answered(row, 'status'), textIn(row, 'timeBound')];
    const support = row.child('support');
    const helpers = rowsOf(support && listAt(scene.form, support.pointer)).flatMap(
      (one) => helperOf(stage, one, 'personId', 'role') ?? [],
    );
    const tell = row.child('status');
    return html`<article class="plan-card goal" data-status=${textIn(row, 'status') ?? nothing}>
      <div class="plan-card-title" id="${row.name}-label">
        ${text ? readOutTemplate(scene, text) : runs(word(scene, 'read.none'))}
      </div>
      ${status ? html`<p class="plan-state">${runs(answerSaid(scene, status))}</p>` : nothing}
      ${by === undefined ? nothing : html`<p class="note">${runs(word(scene, 'tasks.due', { date: daySaid(scene, by) }))}</p>`}
      ${
        helpers.length === 0
          ? nothing
          : html`<p class="note">${runs(word(scene, 'mine.helped', { names: listSaid(scene, helpers) }))}</p>`
      }
      ${
        this.may(tell)
          ? disclosure(row, 'tell', word(scene, 'mine.goal-tell'), () => html`${fieldTemplate(tell, scene)}`)
          : nothing
      }
    </article>`;
  }
}
