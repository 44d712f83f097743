import { html, nothing } from 'lit';
import { memberOf, type Deadline } from '@wegwijs/definition';
import { timeline, type Item, type Timeline, type TimelineList } from '@wegwijs/definition/plan';
import { heading } from '../../pages/heading.ts';
import { oneLine, runs } from '../../runs.ts';
import { heard, saidOf, word, type Said } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { memberNode, saidOption } from './choices.ts';
import { daySaid } from '../sharing/telling.ts';
import { nameOf, namesById, nameSaid, nameShown } from './names.ts';
import { legend, picture } from './picture.ts';
import { PlanElement } from './plan-element.ts';
import { seenRows } from './sight.ts';
import { tell } from './tell.ts';
import { deadlinesOf, planTerm } from './term.ts';

/** What each list is called in the table. */
const kinds = {
  goals: 'timeline.goal',
  activities: 'timeline.activity',
  partner: 'timeline.partner',
  talks: 'timeline.talk',
  deadlines: 'timeline.deadline',
} as const satisfies { [list in TimelineList]: string };

/** The whole term: as a picture, and the same as a table. */
export function timelineView(stage: PlanStage): unknown {
  return html`<wegwijs-plan-timeline class="plan-view" .stage=${stage}></wegwijs-plan-timeline>`;
}

/** Draws the term anew when a date in it changes. */
export class PlanTimeline extends PlanElement {
  protected override template(): unknown {
    const { scene, forms, today } = this.stage;
    const decision = forms.get('pipDecision');
    const rows = (id: string) => seenRows(scene.form, id);
    const [goals, activities, partner] = [rows('goals.items'), rows('activities.items'), rows('partner.activities')];
    const talks = seenRows(decision, 'progress.planned');
    const deadlines = deadlinesOf(decision).filter(({ date }) => date !== undefined);
    const time = timeline({ term: planTerm(this.stage), goals, activities, partner, talks, deadlines, today });
    const [start, end] = [daySaid(scene, time.start), daySaid(scene, time.end)];
    const anything = time.bars.length + time.points.length > 0;
    return html`<section class="timeline">
      ${tell(scene, time.findings, namesById([...goals, ...activities, ...partner]))}
      ${
        anything
          ? html`${picture(scene, time, heard(scene, 'timeline.picture', { start, end }).text, (item) => this.#plainName(item))}
            ${legend(scene, time)} ${this.#table(time, word(scene, 'timeline.picture', { start, end }))}`
          : html`<p>${runs(word(scene, 'timeline.empty'))}</p>`
      }
      ${
        time.undated.length === 0
          ? nothing
          : html`${heading(scene.level + 1, 'fact-title', runs(word(scene, 'timeline.undated')))}
              <ul>
                ${time.undated.map((one) => html`<li>${this.#what(one)}</li>`)}
              </ul>`
      }
    </section>`;
  }

  #table(time: Timeline, name: Said): unknown {
    const { scene } = this.stage;
    const all = [...time.bars, ...time.points].sort((a, b) => a.from - b.from);
    return html`<p class="note" id="timeline-same">${runs(word(scene, 'timeline.same'))}</p>
      <details class="term-table">
        <summary>${runs(word(scene, 'timeline.table'))}</summary>
        <table id="timeline-table">
          <caption class="visually-hidden">
            ${runs(name)}
          </caption>
          <thead>
            <tr>
              <th scope="col">${runs(word(scene, 'timeline.when'))}</th>
              <th scope="col">${runs(word(scene, 'timeline.what'))}</th>
            </tr>
          </thead>
          <tbody>
            ${all.map(
              (item) =>
                html`<tr>
                  <td>${this.#when(item)}</td>
                  <td>${this.#what(item)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </details>`;
  }

  #when({ start, end }: Item): unknown {
    const { scene } = this.stage;
    const [from, to] = [start, end].map((day) => (day === undefined ? undefined : daySaid(scene, day)));
    if (from && to) return runs(start === end ? from : word(scene, 'sums.between', { from, to }));
    return from ? runs(word(scene, 'sums.from', { from })) : to ? runs(word(scene, 'sums.until', { to })) : nothing;
  }

  #what({ list, row }: { list: TimelineList; row: object }): unknown {
    const { scene } = this.stage;
    const source = list === 'deadlines' ? (row as Deadline).source : undefined;
    const name = list === 'deadlines' || list === 'talks' ? runs(this.#saidName(list, row)) : nameShown(scene, row);
    return html`<span class="note">${runs(word(scene, kinds[list]))}</span><br />${name}
      ${source === undefined ? nothing : html`<p class="note">${runs(word(scene, 'sums.source', { source }))}</p>`}`;
  }

  #plainName({ list, row }: Item): string {
    return nameOf(row) ?? oneLine(this.#saidName(list, row));
  }

  /** A deadline is called as its definition calls it, a talk by what it is about. */
  #saidName(list: TimelineList, row: object): Said {
    const { scene, forms } = this.stage;
    const decision = forms.get('pipDecision');
    if (list === 'deadlines' && decision) {
      const { id, name } = row as Deadline;
      const rules = decision.definition.word('x-deadlines');
      const rule = memberOf(rules, name);
      return saidOf(scene, id, 'title', memberOf(rule, 'title'));
    }
    if (list === 'talks' && decision) {
      const node = memberNode(decision, 'progress.planned', 'purpose');
      return saidOption(scene, node, (row as { readonly purpose?: unknown }).purpose) ?? word(scene, 'timeline.talk');
    }
    return nameSaid(scene, row);
  }
}
