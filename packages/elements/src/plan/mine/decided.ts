import { html, nothing } from 'lit';
import { deadlines, isObject, own, type Deadline, type JsonObject } from '@wegwijs/definition';
import { sealedIn } from '@wegwijs/definition/dossier';
import type { Rendered } from '../../observed.ts';
import { link } from '../../pages/actions.ts';
import { runs } from '../../runs.ts';
import { saidOf, word, type Scene } from '../../scene.ts';
import type { PlanStage } from '../plan-stage.ts';
import { sceneOf } from '../sharing/scene-of.ts';
import { answerList, daySaid, line, pageSaid, pageText, part } from '../sharing/telling.ts';
import { textBlock } from '../plan-text.ts';

/** What of a decision says what a person does, for how long. */
const facts = [
  '/pip/date', '/route/type', '/route/provider', '/route/hoursPerWeek', '/route/courseHoursTotal', '/route/participationHoursTotal',
  '/pvt/intensity', '/map/intensity',
]; // prettier-ignore

/** What was decided, by when things are done, and how to object. */
export function decided(stage: PlanStage): Rendered {
  const scene = sceneOf(stage, 'pipDecision');
  const title = word(stage.scene, 'mine.decided');
  const known = facts
    .flatMap((pointer) => scene?.form.field(pointer) ?? [])
    .filter((one) => one.met && one.value.value !== undefined);
  if (!scene || known.length === 0) return part(stage.scene, 'decided', title, html`<p>${runs(word(stage.scene, 'mine.decided-none'))}</p>`); // prettier-ignore
  const days = daysOf(scene);
  const objection = days.find(({ name }) => name === 'objectionUntil');
  const sealed = sealedIn(scene.definition, scene.form.value ?? {});
  return html`${part(
    scene,
    'decided',
    title,
    html`${sealed ? nothing : html`<div class="notice warning">${pageText(scene, 'letter.concept')}</div>`}
    ${answerList(scene, known, html`${days.filter((one) => one !== objection).map((one) => dayLine(stage, scene, one))}`)}
    ${link(runs(word(scene, 'mine.decision-all')), () => stage.go('decision'), 'quiet')}`,
  )}
  ${
    sealed
      ? part(
          scene,
          'objection',
          pageSaid(scene, 'letter.objection', 'title'),
          html`${textBlock(pageSaid(scene, 'letter.objection', 'description'))}
          ${objection ? html`<dl class="plan-answers">${dayLine(stage, scene, objection)}</dl>` : nothing}`,
        )
      : nothing
  }`;
}

/** The days that bind the person and run. */
function daysOf({ definition, form }: Scene): readonly Deadline[] {
  const reader = { ...form.reader(form.root), input: () => undefined };
  return deadlines(definition.word('x-deadlines'), reader).filter(({ date, binds }) => date !== undefined && binds === 'person');
}

function dayLine({ today }: PlanStage, scene: Scene, { id, name, date = '' }: Deadline): Rendered {
  const rules = scene.definition.word('x-deadlines');
  const rule = isObject(rules) ? (own(rules, name) as JsonObject) : {};
  const past = name !== 'termStart' && date < today;
  return line(
    runs(saidOf(scene, id, 'title', own(rule, 'title'))),
    html`${runs(daySaid(scene, date))} ${past ? html`<span class="note">${runs(word(scene, 'mine.past'))}</span>` : nothing}`,
  );
}
