import { html, nothing } from 'lit';
import { inside, type Field, type SectionView } from '@wegwijs/form';
import { isFact } from '@wegwijs/definition';
import type { Stage } from '../island/stage.ts';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { secondary } from './actions.ts';
import { heading } from './heading.ts';

/** What stands above the questions of a sensitive section, and whether the questions are shown. */
export interface Opening {
  readonly before: Rendered;
  readonly questions: boolean;
}

/** A newcomer chooses to do a sensitive section alone or in the talk. What was answered before is never hidden. */
export function opening(stage: Stage, section: SectionView, level: number): Opening {
  const { scene, form } = stage;
  if (form.role !== 'participant' || section.field.node.word('x-opening') !== 'alone-or-talk')
    return { before: nothing, questions: true };
  const questions = questionsOf(section.members);
  const left = questions.filter((field) => form.about.left(field) === 'in-talk');
  if (questions.length > 0 && left.length === questions.length) {
    return {
      before: html`<div class="panel opening">
        <p>${runs(word(scene, 'opening.talkSet'))}</p>
        ${secondary(word(scene, 'opening.undo'), () => questions.forEach((field) => form.about.leaveOpen(field, undefined)))}
      </div>`,
      questions: false,
    };
  }
  const answered = questions.some((field) => field.value.value !== undefined);
  if (answered || left.length > 0) return { before: nothing, questions: true };
  return {
    before: html`<div class="panel opening">
      ${heading(level, 'opening-title', runs(word(scene, 'opening.title')))}
      <div class="actions">
        ${secondary(word(scene, 'opening.alone'), () => scene.focus(questions[0]?.pointer ?? ''))}
        ${secondary(word(scene, 'opening.talk'), () => questions.forEach((field) => form.about.leaveOpen(field, 'in-talk')))}
      </div>
    </div>`,
    questions: true,
  };
}

/** The questions of a section that the looking role may answer: not the facts, and in a group what lies inside it. */
export function questionsOf(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) =>
    field.kind === 'group' ? questionsOf(inside(field)) : field.editable && !isFact(field.node) ? [field] : [],
  );
}
