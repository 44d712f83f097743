import { html } from 'lit';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { said } from '../scene.ts';
import { answers } from './answers.ts';
import { heading } from './heading.ts';

/** All answers to read, for paper and for a tab that may not write. */
export function printed(stage: Stage): Rendered {
  return html`<div class="answers-only">
    ${heading(stage.scene.level, 'title', runs(said(stage.scene, stage.scene.definition.root, 'title')))} ${answers(stage, false)}
  </div>`;
}
