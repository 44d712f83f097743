import { html, svg } from 'lit';
import { choices } from '@wegwijs/definition';
import { scores, type Series } from '@wegwijs/definition/evaluation';
import { heading } from '../../pages/heading.ts';
import type { Rendered } from '../../observed.ts';
import { daySaid, listSaid, nameSaid } from '../../plan/sharing/telling.ts';
import { runs } from '../../runs.ts';
import { heard, saidChoice, word, type Said } from '../../scene.ts';
import { sees } from '../sees.ts';
import { answererSaid } from '../saying.ts';
import type { ChecklistStage } from '../stage.ts';
import { chart, markOf, marks } from './chart.ts';

/** How each life area goes through time: small charts, and the same as a table. */
export function scoresView(stage: ChecklistStage): Rendered {
  const { scene, catalogue, evaluations, form } = stage;
  const all = scores(catalogue.items, evaluations).flatMap((one): Series[] => {
    const points = one.points.filter(({ answerer }) => sees(form, answerer));
    return points.length === 0 ? [] : [{ ...one, points }];
  });
  if (all.length === 0) return html`<p>${runs(word(scene, 'evaluation.no-scores'))}</p>`;
  const days = [...new Set(all.flatMap(({ points }) => points.map(({ on }) => on)))].sort();
  const span: [string, string] = [days[0] ?? '', days.at(-1) ?? ''];
  const who = [...new Set(all.flatMap(({ points }) => points.map(({ answerer }) => answerer)))];
  return html`<p class="note">${runs(word(scene, 'evaluation.scores-note'))}</p>
    <ul class="legend plain-list">
      ${who.map((one) => {
        const mark = marks[markOf(one)];
        return html`<li>
          <svg class="score-key" width="40" height="16" aria-hidden="true" focusable="false">
            ${svg`<g class=${markOf(one)}><line class="trend" stroke-dasharray=${mark.dash} x1="0" x2="40" y1="8" y2="8"></line><svg x="20" y="8" overflow="visible"><path d=${mark.path}></path></svg></g>`}
          </svg>
          ${runs(answererSaid(scene, one))}
        </li>`;
      })}
    </ul>
    <div class="score-charts">
      ${all.map(
        (series) =>
          html`<div class="score-area">
            ${heading(scene.level + 1, 'card-title', runs(areaSaid(stage, series.lifeArea)))}
            ${chart(series, span, scene.voice.dir, heard(scene, 'evaluation.chart', { area: areaSaid(stage, series.lifeArea), first: daySaid(scene, span[0]), last: daySaid(scene, span[1]) }).text, rowOf(series))}
          </div>`,
      )}
    </div>
    ${table(stage, all, days)}`;
}

/** Where the table says what the chart of a life area shows. */
const rowOf = ({ lifeArea }: Series) => `scores-${lifeArea}`;

function table(stage: ChecklistStage, all: readonly Series[], days: readonly string[]): Rendered {
  const { scene } = stage;
  const cell = ({ points }: Series, day: string) =>
    points
      .filter(({ on }) => on === day)
      .map(({ answerer, score }) => html`<div>${score} <span class="who">${runs(answererSaid(scene, answerer))}</span></div>`);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-labelledby="scores-caption">
    <table class="scores-table">
      <caption id="scores-caption">
        ${runs(word(scene, 'evaluation.scores-table'))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${runs(word(scene, 'evaluation.area'))}</th>
          ${days.map((day) => html`<th scope="col">${runs(daySaid(scene, day))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${all.map(
          (series) =>
            html`<tr id=${rowOf(series)}>
              <th scope="row">${runs(areaSaid(stage, series.lifeArea))}</th>
              ${days.map((day) => html`<td>${cell(series, day)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A life area, as the findings call it. */
export function areaSaid({ scene }: Pick<ChecklistStage, 'scene'>, area: string): Said {
  const node = scene.definition.root.property('findings')?.property('items')?.item(0)?.property('lifeArea');
  const title = node && choices(node)?.options.find(({ value }) => value === area)?.title;
  return node ? saidChoice(scene, node, area, title ?? area) : listSaid(scene, [nameSaid(area)]);
}
