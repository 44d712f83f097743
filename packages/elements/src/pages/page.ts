import { html, nothing } from 'lit';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { notices } from './notices.ts';
import { startPage } from './start.ts';
import { stepPage } from './step.ts';

/** The pages that nobody sees first. */
export type Late = typeof import('./late.ts');

/** The page where a person is. @param absent what stands there while a page is not here. */
export function pageOf(stage: Stage, late: Late | undefined, absent: () => Rendered): Rendered {
  return html`${notices(stage)} ${late?.amendBar(stage)} ${body(stage, late, absent)} ${late?.versions(stage)}`;
}

function body(stage: Stage, late: Late | undefined, absent: () => Rendered): Rendered {
  const { journey, display, scene } = stage;
  const page = journey.page.value;
  if (journey.steps.value.length === 0) return html`<p class="notice info">${runs(word(scene, 'nothing.here'))}</p>`;
  if (page === 'start') return startPage(stage);
  const step = journey.step;
  if (step && display === 'steps') return stepPage(stage, step, late?.leftOut(stage) ?? nothing);
  if (!late) return absent();
  if (page === 'check') return late.checkPage(stage);
  if (page === 'done') return late.donePage(stage);
  return display === 'overview' ? late.overviewPage(stage) : nothing;
}
