import { html, nothing } from 'lit';
import { runs } from '../runs.ts';
import type { Said } from '../scene.ts';

/**
 * A list behind what it is called.
 * @param at of which phase or talk: that tells folds with the same words apart for who hears them.
 */
export function fold(said: Said, items: readonly unknown[], at?: Said, kind = ''): unknown {
  if (items.length === 0) return nothing;
  return html`<details class="acts ${kind}">
    <summary>${runs(said)}${at ? html`<span class="visually-hidden">: ${runs(at)}</span>` : nothing}</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </details>`;
}
