import { html, nothing } from 'lit';
import { own } from '@wegwijs/definition';
import type { DatedFigure } from '@wegwijs/definition/evaluation';
import type { Rendered } from '../../observed.ts';
import { daySaid } from '../../plan/sharing/telling.ts';
import { prose, runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';
import { entrySaid } from '../saying.ts';
import type { ChecklistStage } from '../stage.ts';

/** The figures that a layer made tiles, of everyone, in the order of their letters. What they say stands in the table too. */
export function tilesView(
  { scene }: ChecklistStage,
  all: readonly DatedFigure[],
  day: string,
  cell: (figure: DatedFigure) => Rendered,
): Rendered {
  const tiles = all
    .flatMap((figure) => {
      const letter = own(figure.indicator.words, 'tile');
      return typeof letter === 'string' ? [{ figure, letter }] : [];
    })
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
  if (tiles.length === 0) return nothing;
  return html`<p class="note">${asOf(scene, day)}</p>
    <ul class="plain-list cards tiles">
      ${tiles.map(
        ({ figure }) =>
          html`<li class="card">
            <p class="plan-card-title">${runs(entrySaid(scene, figure.indicator))}</p>
            <p class="tile">${cell(figure)}</p>
            <div class="note">${prose(entrySaid(scene, figure.indicator, 'description'))}</div>
            ${figure.on === day ? nothing : html`<p class="note">${asOf(scene, figure.on)}</p>`}
          </li>`,
      )}
    </ul>`;
}

/** Of which day figures tell. */
export function asOf(scene: Scene, day: string): Rendered {
  return runs(word(scene, 'evaluation.tiles', { date: daySaid(scene, day) }));
}
