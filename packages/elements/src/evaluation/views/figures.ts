import { html, nothing } from 'lit';
import { own, type Json } from '@wegwijs/definition';
import { aggregate, figuresIn, type Cell, type DatedFigure } from '@wegwijs/definition/evaluation';
import type { Rendered } from '../../observed.ts';
import { planText } from '../../plan/plan-text.ts';
import { inEach, nameSaid } from '../../plan/sharing/telling.ts';
import { oneLine, prose, runs } from '../../runs.ts';
import { word, type Said, type Scene } from '../../scene.ts';
import { nlEvaluation } from '../../words/nl-evaluation.ts';
import type { WordKey } from '../../words/nl.ts';
import { entrySaid } from '../saying.ts';
import type { ChecklistStage } from '../stage.ts';
import { areaSaid } from './scores.ts';
import { asOf, tilesView } from './tiles.ts';

/** By what figures can be grouped. */
export const groupings = ['route', 'targetGroup', 'gender', 'monthsSincePlan'] as const;

const parts: ReadonlySet<unknown> = new Set(['share', 'ratio', 'distribution']);

/** The figures that a server tells, or over the dossiers that were handed in, per group. Small cells are withheld. */
export function figuresView(stage: ChecklistStage): Rendered {
  const { scene, catalogue, figures: set, dossiers, today, by } = stage;
  if (!set && !dossiers) return html`<p>${runs(word(scene, 'evaluation.empty'))}</p>`;
  const all: readonly DatedFigure[] = set
    ? figuresIn(set, catalogue, by)
    : aggregate(dossiers ?? [], { catalogue, today, by }).map((one) => ({ ...one, on: today }));
  const offered = set ? groupings.filter((name) => figuresIn(set, catalogue, name).length > 0) : groupings;
  const fixed = (figure: DatedFigure) => own(figure.indicator.words, 'by') !== undefined;
  const groups = [...new Set(all.filter((one) => !fixed(one)).flatMap((one) => [...one.groups.keys()]))].sort();
  return html`<div class="notice info">${planText(scene, 'aggregate.small')}</div>
    ${tilesView(stage, all, set?.on ?? today, (figure) => cell(stage, figure, figure.total))}
    <div class="field">
      <label for="group-by">${runs(word(scene, 'evaluation.by'))}</label>
      <select id="group-by" @change=${(event: Event) => stage.group((event.target as HTMLSelectElement).value || undefined)}>
        <option value="" ?selected=${by === undefined}>${oneLine(word(scene, 'evaluation.by-none'))}</option>
        ${offered.map((name) => html`<option value=${name} ?selected=${by === name}>${oneLine(word(scene, `evaluation.by-${name}`))}</option>`)}
      </select>
    </div>
    <div class="table-scroll" tabindex="0" role="region" aria-labelledby="figures-caption">
      <table class="figures">
        <caption id="figures-caption">
          ${runs(word(scene, 'evaluation.figures'))}
        </caption>
        <thead>
          <tr>
            <th scope="col">${runs(word(scene, 'evaluation.figure'))}</th>
            <th scope="col">${runs(word(scene, 'evaluation.everyone'))}</th>
            ${groups.map((group) => html`<th scope="col">${runs(groupSaid(stage, group))}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${all.map((figure) => (fixed(figure) ? apart(stage, figure, groups.length) : row(stage, figure, groups)))}
        </tbody>
      </table>
    </div>`;
}

function row(stage: ChecklistStage, figure: DatedFigure, groups: readonly string[]): Rendered {
  return html`<tr>
    ${nameOf(stage, figure)}
    <td>${cell(stage, figure, figure.total)}</td>
    ${groups.map((group) => html`<td>${figure.groups.has(group) ? cell(stage, figure, figure.groups.get(group)) : '–'}</td>`)}
  </tr>`;
}

/** A figure that has groups of its own: they stand below each other. */
function apart(stage: ChecklistStage, figure: DatedFigure, width: number): Rendered {
  return html`<tr>
    ${nameOf(stage, figure)}
    <td colspan=${width + 1}>
      <ul class="plain-list">
        ${figure.total && own(figure.indicator.words, 'measure') !== 'distribution' ? html`<li>${runs(word(stage.scene, 'evaluation.everyone'))}: ${cell(stage, figure, figure.total)}</li>` : nothing}
        ${[...figure.groups].map(([group, one]) => html`<li>${runs(groupSaid(stage, group))}: ${cell(stage, figure, one)}</li>`)}
        ${figure.groups.size === 0 ? html`<li>${figure.withheld ? cell(stage, figure, undefined) : '–'}</li>` : nothing}
      </ul>
    </td>
  </tr>`;
}

function nameOf({ scene, figures }: ChecklistStage, { indicator, on }: DatedFigure): Rendered {
  return html`<th scope="row">
    ${runs(entrySaid(scene, indicator))}
    <div class="note">${prose(entrySaid(scene, indicator, 'description'))}</div>
    ${figures && on !== figures.on ? html`<div class="note">${asOf(scene, on)}</div>` : nothing}
  </th>`;
}

function cell({ scene }: ChecklistStage, { indicator: { words } }: DatedFigure, shown: Cell | undefined): Rendered {
  if (!shown) return html`<span class="withheld">${runs(word(scene, 'evaluation.withheld'))}</span>`;
  const unit = own(words, 'unit');
  const n = Math.round(shown.value * 10) / 10;
  const said =
    unit === 'days'
      ? word(scene, 'evaluation.days', { n })
      : unit === 'points'
        ? word(scene, 'evaluation.points', { n })
        : numberSaid(scene, shown.value, own(words, 'measure'));
  // Of how many people it is, unless that is what it says.
  if (own(words, 'measure') === 'count' && own(words, 'of') === undefined) return runs(said);
  return html`${runs(said)} <span class="note">${runs(word(scene, 'evaluation.of-people', { n: shown.people }))}</span>`;
}

/** A number in each language; once where both write it the same, but for marks of direction. */
function numberSaid(scene: Scene, value: number, measure: Json | undefined): Said {
  const said = inEach(scene, ({ language }) => ({ text: written(value, language, measure), language }));
  const [first, second] = [said.first, said.second].map((one) => one?.text.replace(/\p{Cf}/gu, ''));
  return first === second ? { ...said, second: undefined } : said;
}

function written(value: number, language: string, measure: Json | undefined): string {
  const style = parts.has(measure) ? ({ style: 'percent', maximumFractionDigits: 0 } as const) : { maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language, style).format(value);
}

/** What a group is called: by a word, as a life area, or as it is. */
function groupSaid(stage: ChecklistStage, group: string): Said {
  const key = `evaluation.group-${group}`;
  if (Object.hasOwn(nlEvaluation, key)) return word(stage.scene, key as WordKey);
  const area = areaSaid(stage, group);
  return area.first ? area : nameSaid(group);
}
