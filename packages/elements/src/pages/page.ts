import { html, nothing } from 'lit';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { amendBar, versions } from './amend.ts';
import { checkPage } from './check.ts';
import { donePage } from './done.ts';
import { notices } from './notices.ts';
import { overviewPage } from './overview.ts';
import { startPage } from './start.ts';
import { stepPage } from './step.ts';

/** The page where a person is. */
export function pageOf(stage: Stage): Rendered {
  return html`${notices(stage)} ${amendBar(stage)} ${body(stage)} ${versions(stage)}`;
}

function body(stage: Stage): Rendered {
  const { journey, display } = stage;
  const page = journey.page.value;
  if (journey.steps.value.length === 0) return html`<p class="notice info">${runs(word(stage.scene, 'nothing.here'))}</p>`;
  if (page === 'start') return startPage(stage);
  if (page === 'check') return checkPage(stage);
  if (page === 'done') return donePage(stage);
  if (display === 'overview') return overviewPage(stage);
  const step = journey.step;
  return step ? stepPage(stage, step) : nothing;
}
