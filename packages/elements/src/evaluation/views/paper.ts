import { html, nothing } from 'lit';
import type { Field } from '@wegwijs/form';
import { optionsOf } from '../../fields/options.ts';
import { stepsOf } from '../../fields/scale.ts';
import type { Rendered } from '../../observed.ts';
import { heading } from '../../pages/heading.ts';
import { letterScene } from '../../plan/letter-scene.ts';
import { runs } from '../../runs.ts';
import { said, word, type Scene } from '../../scene.ts';
import { answererSaid } from '../saying.ts';
import { about } from '../page.ts';
import type { Questions } from '../questions.ts';
import type { ChecklistStage } from '../stage.ts';
import { scoresView } from './scores.ts';
import { talkView } from './talk.ts';

/** The page to bring to a talk: what is still to be answered with room to write, what was said, and what changes. */
export function paper(of: ChecklistStage): Rendered {
  const scene = letterScene({ ...of.scene, level: 1 });
  const other = (kind: string) => {
    const there = of.other(kind);
    return there && { ...there, scene: letterScene(there.scene) };
  };
  const stage = { ...of, scene, other, readonly: true };
  return html`<article class="evaluation paper">
    ${heading(1, 'title', runs(word(scene, 'evaluation.view-talk')))} ${about(stage, 'talk')}
    ${[...of.noting, ...of.questions].map((one) => toAnswer(stage, one))} ${talkView(stage)}
    ${heading(2, 'section-title', runs(word(scene, 'evaluation.view-scores')))} ${scoresView(stage)}
  </article>`;
}

/** Questions without an answer, each with its choices or a line. */
function toAnswer({ scene }: ChecklistStage, questions: Questions): Rendered {
  const own = questions.scene(scene);
  const open = questions.fields.filter(({ visible, value }) => visible.value && value.value === undefined);
  if (open.length === 0) return nothing;
  return html`${heading(2, 'section-title', runs(answererSaid(scene, questions.answerer)))}
    <dl>
      ${open.map(
        (field) =>
          html`<div class="said">
            <dt>${runs(said(own, field.node, 'title'))}</dt>
            <dd>${room(own, field)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** Room for an answer: a box for each choice, else a line. */
function room(scene: Scene, field: Field): Rendered {
  const scale = field.node.word('x-control') === 'scale' ? stepsOf(scene, field) : [];
  const boxes = scale.length > 0 ? scale : optionsOf(scene, field).options.map((one) => ({ ...one, end: undefined }));
  if (boxes.length === 0) return html`<p class="line"></p>`;
  return html`<ul class="boxes">
    ${boxes.map(({ said, end }) => html`<li>${runs(said)} ${end ? html`<span class="note">${runs(end)}</span>` : nothing}</li>`)}
  </ul>`;
}
