import { html, nothing, type TemplateResult } from 'lit';
import type { Journey } from '@wegwijs/form';
import { findingsList } from '../dossier/findings-list.ts';
import type { FindingSaid } from '../dossier/findings-of.ts';
import type { Drafting } from '../island/drafting.ts';
import { voiceOf } from '../island/voices.ts';
import type { Rendered } from '../observed.ts';
import type { Notice } from '../island/stage.ts';
import { heading } from '../pages/heading.ts';
import { notices } from '../pages/notices.ts';
import { run, runs } from '../runs.ts';
import { heard, word, type Scene } from '../scene.ts';
import { carriedNotice } from './carried-notice.ts';
import { edited } from './edited-view.ts';
import { factsOffered } from './facts-offered.ts';
import type { Deciding } from './deciding.ts';
import { mineView } from './mine/mine.ts';
import { tasksView } from './mine/tasks.ts';
import { effortView } from './sharing/effort.ts';
import { sharingView } from './sharing/sharing.ts';
import { timelineView } from './views/timeline.ts';
import { weekView } from './views/week.ts';
import { historyView, type Past } from './history-view.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanStage, PlanView } from './plan-stage.ts';
import { otherSections } from './section-list.ts';
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
  /** What the pictures render with; undefined without a living plan. */
  stage(): PlanStage | undefined;
  go(view: PlanView, pointer?: string): void;
  /** Renders once more. */
  update(): void;
  /** What keeps on this device what is half written. */
  readonly drafting: Drafting;
  /** How a version of the decision was put right. */
  readonly corrections: Past['corrections'];
  /** What is not as it should be, for who looks. */
  findings(scene: Scene): readonly FindingSaid[];
}

/**
 * All of the editor: the way to its parts, and the part that is shown.
 * @param paper what stands in its place while the page is printed.
 */
export function editorPage(editing: Editing, aloud: Rendered, paper: Rendered | undefined): TemplateResult {
  const { opening } = editing.drafting;
  const scene = editing.views.length > 0 && !opening ? editing.scene(kindOf(editing.view)) : undefined;
  const voice = scene?.voice ?? voiceOf(undefined, 'nl', undefined);
  const coming = opening || editing.around.coming || [...editing.documents.values()].some(({ phase }) => phase === 'loading');
  return html`<div class="island plan" part="island" lang=${voice.language} dir=${voice.dir}>
    ${
      scene
        ? html`${notices({ scene, notices: kept(editing.drafting, scene) })} ${findingsList(scene, editing.findings(scene))}
            ${viewBar(scene, editing.views, editing.view, (view) => editing.go(view))}
            <form novalidate class="journey" @submit=${(event: Event) => event.preventDefault()}>${view(editing, scene)}</form>
            ${paper === undefined ? nothing : html`<div class="print-only">${paper}</div>`}`
        : html`<p role="status">${run(voice.speech.say(coming ? 'editor.loading' : 'editor.empty'))}</p>`
    }
    ${aloud}
  </div>`;
}

/** What there is to tell of keeping on this device. */
function kept(drafting: Drafting, scene: Scene): readonly Notice[] {
  const wipe = async () => {
    if (await drafting.wipe()) scene.announce(heard(scene, 'draft.wiped'));
  };
  return drafting.device?.notices(scene, () => void wipe()) ?? [];
}

function view(editing: Editing, scene: Scene): unknown {
  const document = editing.documents.get(kindOf(editing.view));
  return document?.journey
    ? html`${carriedNotice(scene, document.carried)} ${shown(editing, scene, document, document.journey)}`
    : nothing;
}

function shown(editing: Editing, scene: Scene, document: PlanDocument, journey: Journey): unknown {
  if (editing.view === 'plan' || editing.view === 'decision') return edited(editing, scene, document, journey);
  if (editing.view === 'history')
    return historyView(scene, document.versions, {
      corrections: editing.corrections,
      read: (past) => document.past(scene, past),
    });
  const { role } = editing.around;
  const stage = editing.stage();
  if (!stage) return nothing;
  const title = word(scene, editing.view === 'mine' && role !== 'participant' ? 'view.tasks' : `view.${editing.view}`);
  const head = html`<div class="head">${heading(scene.level, 'title', runs(title), 'page-title')}</div>`;
  if (editing.view === 'mine') return html`${head} ${role === 'participant' ? mineView(stage) : tasksView(stage)}`;
  const content = others[editing.view](stage);
  return editing.view === 'effort' || editing.view === 'sharing'
    ? html`${head} ${withRest(editing, scene, document, journey, content)}`
    : html`${head} ${content}`;
}

/** Such a view with what it has no place of its own for: the facts that it stands on, and what a layer added. */
function withRest(editing: Editing, scene: Scene, document: PlanDocument, journey: Journey, content: unknown): unknown {
  const { offered, known } = factsOffered(editing, scene, document, editing.around.role === 'caseManager');
  const there = new Set([...known, 'log.steps', 'side.notes', 'register.consents']);
  return html`${offered} ${content} ${otherSections(scene, journey, there)}`;
}

/** The views that render with a stage alone. */
const others = { week: weekView, timeline: timelineView, sharing: sharingView, effort: effortView };
