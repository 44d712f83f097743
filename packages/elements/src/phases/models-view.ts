import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { nameIn } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** Which models somebody follows, for the regievoerder to choose. What is always used cannot be left out. */
export function modelsView({ scene, way, editable, follow }: TrackStage): unknown {
  const used = new Set(way.models);
  const all = way.guide.models.filter((model) => used.has(model) || (model.use !== 'off' && model.phases.length > 0));
  if (!editable || all.every(({ use }) => use === 'always')) return nothing;
  const chosen = (id: string, on: boolean) =>
    all.flatMap((model) => ((model.id === id ? on : used.has(model)) ? [model.id] : []));
  return html`<details class="acts models">
    <summary>${runs(word(scene, 'phases.models'))}</summary>
    <p class="note">${runs(word(scene, 'phases.models-why'))}</p>
    <ul class="plain-list">
      ${all.map(
        (model, i) =>
          html`<li class="option">
            <input
              type="checkbox"
              id="use-${i}"
              .checked=${live(used.has(model))}
              ?disabled=${model.use === 'always'}
              @change=${(event: Event) => follow(chosen(model.id, (event.target as HTMLInputElement).checked))}
            />
            <label for="use-${i}">${runs(nameIn(scene, model))}</label>
          </li>`,
      )}
    </ul>
  </details>`;
}
