import { html, nothing } from 'lit';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { nlPhases } from '../words/nl-phases.ts';
import type { WordKey } from '../words/nl.ts';
import { holesOf } from './holes.ts';
import type { TrackStage } from './track-stage.ts';

/** What is not as it should be with the models or with what was written down, for who can put it right. */
export function findings({ scene, way, editable }: TrackStage): unknown {
  const all = [...way.guide.findings, ...way.standing.findings];
  if (!editable || all.length === 0) return nothing;
  return html`<details class="notice warning track-findings" part="notice">
    <summary>${runs(word(scene, 'phases.findings', { n: all.length }))}</summary>
    <ul>
      ${all.map(({ code, path, params }) => {
        const key = Object.hasOwn(nlPhases, code) ? (code as WordKey) : 'phases.refused';
        return html`<li>${runs(word(scene, key, holesOf(scene, way.guide, { ...params, what: path.split('/')[2] ?? '' })))}</li>`;
      })}
    </ul>
  </details>`;
}
