import { html, nothing, svg } from 'lit';
import { areasOf, type AreaStanding, type Phase, type PhaseModel } from '@wegwijs/definition/phases';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { areaIn } from './entry-words.ts';
import { small } from './road.ts';
import { nameIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/**
 * A model by leefgebied: a sign and a word for each phase. What was not said of one alone is left empty. Of what lies within another
 * phase only that is shown of which something was said.
 */
export function areasView({ scene, way }: TrackStage, model: PhaseModel, id: string): unknown {
  const areas = areasOf(model, way.standing);
  if (areas.length === 0) return nothing;
  const said = ({ id: phase }: Phase) => areas.some(({ states }) => states.get(phase) !== 'ahead');
  const phases = model.phases.filter((phase) => phase.within === undefined || said(phase));
  return html`<div class="table-scroll" role="region" tabindex="0" aria-labelledby=${id}>
    <table class="areas">
      <caption id=${id}>
        ${runs(word(scene, 'phases.areas', { model: nameIn(scene, model) }))}
      </caption>
      <thead>
        <tr>
          <th scope="col">${runs(word(scene, 'phases.area'))}</th>
          ${phases.map((phase) => html`<th scope="col">${runs(nameIn(scene, phase))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${areas.map(
          (area) =>
            html`<tr>
              <th scope="row">
                ${runs(area.lifeArea === undefined ? word(scene, 'phases.area-all') : areaIn(scene, area.lifeArea))}
              </th>
              ${phases.map((phase) => html`<td>${cell(scene, area, phase)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(scene: TrackStage['scene'], { states }: AreaStanding, { id }: Phase): unknown {
  const state = states.get(id) ?? 'ahead';
  if (state === 'ahead') return nothing;
  return html`<svg class="road" width="20" height="20" aria-hidden="true" focusable="false">
      ${svg`<g transform="translate(10 10)">${small(state)}</g>`}</svg
    >${runs(word(scene, `phases.${state}`))}`;
}
