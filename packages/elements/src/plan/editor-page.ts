import { html, nothing, type TemplateResult } from 'lit';
import type { Json } from '@wegwijs/definition';
import { Journey } from '@wegwijs/form';
import { voiceOf } from '../island/voices.ts';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { said, type Scene } from '../scene.ts';
import { factsIn, takeOver } from './taking-over.ts';
import { facts } from './decision/facts.ts';
import { decisionView } from './decision/decision-view.ts';
import type { Deciding } from './deciding.ts';
import { historyView } from './history-view.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanStage, PlanView } from './plan-stage.ts';
import { planText } from './plan-text.ts';
import { revisionBar } from './revisions.ts';
import { sectionList } from './section-list.ts';
import type { Surroundings } from './surroundings.ts';
import { kindOf, viewBar } from './views.ts';

/** What the editor shows now, and what can be done in it. */
export interface Editing {
  readonly view: PlanView;
  readonly views: readonly PlanView[];
  readonly documents: ReadonlyMap<string, PlanDocument>;
  readonly deciding: Deciding;
  readonly around: Surroundings;
  readonly readonly: boolean;
  scene(kind: string): Scene | undefined;
  stage(scene: Scene): PlanStage;
  go(view: PlanView, pointer?: string): void;
}

/** All of the editor: the way to its parts, and the part that is shown. */
export function editorPage(editing: Editing, told: string): TemplateResult {
  const scene = editing.views.length > 0 ? editing.scene(kindOf(editing.view)) : undefined;
  const voice = scene?.voice ?? voiceOf(undefined, 'nl', undefined);
  const coming = [...editing.documents.values()].some(({ phase }) => phase === 'loading');
  return html`<div class="island plan" part="island" lang=${voice.language} dir=${voice.dir}>
    ${
      scene
        ? html`${viewBar(scene, editing.views, editing.view, (view) => editing.go(view))}
            <form novalidate class="journey" @submit=${(event: Event) => event.preventDefault()}>${view(editing, scene)}</form>`
        : html`<p role="status">${voice.speech.say(coming ? 'editor.loading' : 'editor.empty').text}</p>`
    }
    <div class="visually-hidden" role="status">${told}</div>
  </div>`;
}

function view(editing: Editing, scene: Scene): unknown {
  const { around, deciding, documents, readonly } = editing;
  const mayDecide = !readonly && (around.role === 'caseManager' || around.role === 'decisionMaker');
  const document = documents.get(kindOf(editing.view));
  if (!document) return nothing;
  const past = (of: Json) => document.past(scene, of);
  if (editing.view === 'history') return historyView(scene, document.versions, past);
  const all = mayDecide ? factsIn(document, documents, around) : [];
  const offered = facts(scene, all, (some) => some.forEach((fact) => takeOver(document, fact, around)));
  // What another document says is confirmed and not typed again; advice, such as that on the route, stays a question of its own.
  const known = new Set(all.flatMap(({ id, state }) => (state !== 'missing' && id.startsWith('facts.') ? [id] : [])));
  if (editing.view === 'decision') return decisionView(scene, offered, deciding, mayDecide, past(scene.form.value ?? {}), known);
  return html`<div class="head">
      ${heading(scene.level, 'title', runs(said(scene, scene.definition.root, 'title')), 'page-title')}
    </div>
    ${planText(scene, 'start.why')} ${revisionBar(scene) ?? nothing} ${offered}
    ${sectionList({ ...scene, folds: true }, new Journey(scene.form, { start: false }), known)}`;
}
