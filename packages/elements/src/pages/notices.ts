import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import type { Notice, Stage } from '../island/stage.ts';
import { secondary } from './actions.ts';

/** What there is to tell, above the page. */
export function notices({ scene, notices: all }: Pick<Stage, 'scene' | 'notices'>): Rendered {
  return html`${repeat(
    all,
    ({ word: key }) => key,
    ({ word: key, holes, tone, action }: Notice) =>
      html`<div class="notice ${tone}" part="notice">
        <p>${runs(word(scene, key, holes))}</p>
        ${action ? secondary(word(scene, action.word), action.run) : ''}
      </div>`,
  )}`;
}
