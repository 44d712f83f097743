import { html, nothing, type TemplateResult } from 'lit';
import { pointer } from '@wegwijs/definition';
import { voiceOf } from '../island/voices.ts';
import { heading } from '../pages/heading.ts';
import { button } from '../plan/sharing/button.ts';
import { daySaid } from '../plan/sharing/telling.ts';
import type { Rendered } from '../observed.ts';
import { run, runs } from '../runs.ts';
import { word, type Said } from '../scene.ts';
import { nlEvaluation } from '../words/nl-evaluation.ts';
import type { WordKey } from '../words/nl.ts';
import type { ChecklistView } from './checklist-properties.ts';
import { entrySaid, itemSaid } from './saying.ts';
import type { ChecklistStage } from './stage.ts';
import { viewBar } from './views.ts';
import { figuresView } from './views/figures.ts';
import { momentsView } from './views/moments.ts';
import { questionsView } from './views/questions.ts';
import { scoresView } from './views/scores.ts';
import { talkView } from './views/talk.ts';

const parts = { moments: momentsView, questions: questionsView, talk: talkView, scores: scoresView, figures: figuresView };

/** All of the checklist: the way to its parts, and the part that is shown. */
export function checklistPage(
  stage: ChecklistStage | undefined,
  view: ChecklistView,
  views: readonly ChecklistView[],
  coming: boolean,
  aloud: Rendered,
): TemplateResult {
  const voice = stage?.scene.voice ?? voiceOf(undefined, 'nl', undefined);
  return html`<div class="island evaluation" part="island" lang=${voice.language} dir=${voice.dir}>
    ${
      stage
        ? html`${viewBar(stage.scene, views, view, (to) => stage.go(to))}
            <form novalidate class="journey" @submit=${(event: Event) => event.preventDefault()}>
              <div class="head">
                ${heading(stage.scene.level, 'title', runs(word(stage.scene, `evaluation.view-${view}`)), 'page-title')}
                ${about(stage, view)}
              </div>
              ${wrong(stage)} ${parts[view](stage)}
              ${view === 'talk' && stage.shown ? button('print', word(stage.scene, 'evaluation.print'), stage.print) : nothing}
            </form>`
        : html`<p role="status">${run(voice.speech.say(coming ? 'evaluation.loading' : 'evaluation.empty'))}</p>`
    }
    ${aloud}
  </div>`;
}

/**
 * What is not right in the evaluations and in what is asked, for who leads the talk. Findings that have no words here are shown where they
 * are, or are for who keeps the catalogues.
 */
function wrong({ scene, catalogue, findings, leads }: ChecklistStage): unknown {
  if (!leads) return nothing;
  const told = findings.flatMap(({ code, path, params: { date } }): Said[] => {
    const item = catalogue.items.find(({ id }) => path === pointer('items', id));
    const said = item && code === 'evaluation.moment-unknown' ? 'item-moment' : code.replace('evaluation.', '');
    const key = `evaluation.finding.${said}`;
    if (!Object.hasOwn(nlEvaluation, key)) return [];
    const what = item ? itemSaid(scene, item) : '';
    return [word(scene, key as WordKey, { what, date: typeof date === 'string' ? daySaid(scene, date) : '' })];
  });
  return told.map((one) => html`<p class="notice warning">${runs(one)}</p>`);
}

/** Which talk it is. */
export function about({ scene, shown, catalogue }: ChecklistStage, view: ChecklistView): unknown {
  const moment = catalogue.moments.find(({ id }) => id === shown?.moment);
  if (!shown || !moment || (view !== 'questions' && view !== 'talk')) return nothing;
  const on = shown.heldOn ?? shown.plannedOn;
  const label = entrySaid(scene, moment);
  return html`<p class="about">
    ${runs(on === undefined ? label : word(scene, 'evaluation.evidence', { label, answer: daySaid(scene, on) }))}
  </p>`;
}
