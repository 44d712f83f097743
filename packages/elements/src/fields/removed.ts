import { html } from 'lit';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Said, type Scene } from '../scene.ts';

/** What was taken out of a list or a map and not put back, with the way to do that. */
export interface Removed {
  /** Makes its name; in the languages that are shown when it is asked. */
  readonly title: () => Said;
  readonly undo: () => void;
}

/** Stands where something was taken out, for as long as the page is shown. The button says what it puts back. */
export function removedNotice(scene: Scene, { name }: Field, { title }: Removed, undo: () => void): Rendered {
  return html`<li class="removed">
    <p id="${name}-removed">${runs(word(scene, 'rows.removed', { title: title() }))}</p>
    <button
      type="button"
      class="quiet"
      part="quiet-button"
      data-act="undo"
      id="${name}-undo-removed"
      aria-describedby="${name}-removed"
      @click=${undo}
    >
      ${runs(word(scene, 'rows.undo'))}
    </button>
  </li>`;
}
