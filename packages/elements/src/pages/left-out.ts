import { html, nothing } from 'lit';
import { labelOf } from '../fields/label.ts';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { link } from './actions.ts';

/** What is still open in the step before: said once, without blocking the way. */
export function leftOut({ scene, leftOut: left, form }: Stage): Rendered {
  if (!left || left.pointers.length === 0) return nothing;
  return html`<div class="notice info left-out">
    <p>${runs(word(scene, 'step.leftOut', { title: left.title }))}</p>
    <ul>
      ${left.pointers.map((pointer) => {
        const field = form.field(pointer);
        return field ? html`<li>${link(runs(labelOf(scene, field)), () => scene.focus(pointer))}</li>` : nothing;
      })}
    </ul>
  </div>`;
}
