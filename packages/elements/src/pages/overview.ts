import { html, nothing } from 'lit';
import { completionOf, mayComplete } from '@wegwijs/form';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { link, primary, secondary } from './actions.ts';
import { asked } from './asked.ts';
import { sendButtons } from './check.ts';
import { heading } from './heading.ts';
import { sectionTemplate, titled, titleOf } from './step.ts';
import { summary } from './summary.ts';
import { openForTalk } from './talk.ts';

/** All questions on one page, for a conversation at a desk. */
export function overviewPage(stage: Stage): Rendered {
  const { scene, journey, form } = stage;
  const steps = journey.steps.value;
  const mayCheck = form.definition.own && mayComplete(form);
  return html`<div class="head">${heading(scene.level, 'title', runs(titled(scene, scene.definition.root)), 'page-title')}</div>
    ${
      steps.length > 1
        ? html`<nav class="overview" aria-labelledby="overview-sections">
            ${heading(scene.level + 1, 'section-title', runs(word(scene, 'overview.sections')), 'overview-sections')}
            <ul>
              ${steps.map((step) => html`<li>${link(runs(titleOf(stage, step)), () => scene.focus(step.sections[0]?.members[0]?.pointer ?? ''))}</li>`)}
            </ul>
          </nav>`
        : nothing
    }
    ${summary(stage, () => completionOf(form).wrong, false)}
    ${asked(
      stage,
      html`${steps.map((step) => step.sections.map((section) => sectionTemplate(stage, undefined, section)))}
      ${openForTalk(stage)}
      ${
        mayCheck
          ? html`<div class="actions">
              ${primary(word(scene, 'step.check'))} ${secondary(word(scene, 'step.save'), () => stage.save())}
            </div>`
          : sendButtons(stage)
      }`,
    )}`;
}
