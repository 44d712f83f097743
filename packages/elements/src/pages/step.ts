import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Node } from '@wegwijs/definition';
import { mayNameMore, type Page, type SectionView, type StepView } from '@wegwijs/form';
import { entriesTemplate, fieldTemplate } from '../fields/field.ts';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { prose, runs } from '../runs.ts';
import { said, word, type Said, type Scene } from '../scene.ts';
import { link, primary, secondary } from './actions.ts';
import { asked } from './asked.ts';
import { heading } from './heading.ts';
import { opening } from './opening.ts';
import { summary } from './summary.ts';

/** One topic: where we are, what is asked, and on to the next. @param left what is said of the step before. */
export function stepPage(stage: Stage, step: StepView, left: Rendered): Rendered {
  const { scene, journey } = stage;
  const several = journey.steps.value.length > 1;
  return html`${above(stage)}
    <div class="head">
      ${several ? place(stage) : nothing}
      ${heading(scene.level, 'title', runs(titleOf(stage, step)), 'page-title', several ? 'step-of' : undefined)}
    </div>
    ${left} ${summary(stage, () => journey.problems(step), true)}
    ${asked(
      stage,
      html`<div class="step">${step.sections.map((section) => sectionTemplate(stage, step, section))}</div>
        <div class="actions">
          ${primary(onward(stage))}
          ${several || scene.definition.own ? secondary(word(scene, 'step.save'), () => stage.save()) : nothing}
        </div>`,
    )}`;
}

/** Where we are, in words; the bar says the same to the eye alone. */
function place({ scene, journey }: Stage): Rendered {
  const total = journey.steps.value.length;
  return html`<p class="step-of" id="step-of">${runs(word(scene, 'step.of', { n: journey.number, total }))}</p>
    <progress class="progress" aria-hidden="true" max=${total} .value=${journey.number}></progress>`;
}

/** The name of a step: of its first section, or of the whole form. */
export function titleOf({ scene }: Pick<Stage, 'scene'>, step: StepView): Said {
  return titled(scene, step.sections[0]?.field.node ?? scene.definition.root);
}

/** What a heading says. A schema may have no title, a heading is never empty. */
export function titled(scene: Scene, node: Node): Said {
  const title = said(scene, node, 'title');
  return title.first ? title : word(scene, 'form.untitled');
}

/** One section with its questions. */
export function sectionTemplate(
  stage: Stage,
  step: StepView | undefined,
  section: SectionView,
  level = stage.scene.level + 1,
): Rendered {
  const { scene } = stage;
  const { field } = section;
  const first = step?.sections[0] === section;
  const shown = opening(stage, section, level);
  return html`<section class="section" part="section" data-id=${section.id}>
    ${first || field.parent === undefined ? nothing : heading(level, 'section-title', runs(said(scene, field.node, 'title')))}
    <slot class="intro" name="intro-${section.id}">${prose(said(scene, field.node, 'description'))}</slot>
    ${shown.before}
    ${
      shown.questions
        ? repeat(
            section.members,
            (member) => member.name,
            (member) => fieldTemplate(member, scene),
          )
        : nothing
    }
    ${shown.questions && mayNameMore(field) ? entriesTemplate(field, scene) : nothing}
  </section>`;
}

/** The way back, above the form (FRM-14). */
function above(stage: Stage): Rendered {
  const { scene, journey } = stage;
  const before = journey.before;
  if (stage.fromCheck) return link(runs(word(scene, 'step.toCheck')), () => stage.go('check'), 'back');
  if (before === undefined) return nothing;
  const step = journey.steps.value.find(({ id }) => before === `step:${id}`);
  const label = step ? word(scene, 'step.back', { title: titleOf(stage, step) }) : word(scene, 'step.backToStart');
  return link(runs(label), () => stage.go(before), 'back');
}

/** The button says what happens (FRM-13). */
function onward(stage: Stage): Said {
  const { scene, journey } = stage;
  if (stage.fromCheck) return word(scene, 'step.toCheck');
  const next: Page = journey.next;
  const step = journey.steps.value.find(({ id }) => next === `step:${id}`);
  return step ? word(scene, 'step.next', { n: journey.number + 1, title: titleOf(stage, step) }) : word(scene, 'step.check');
}
