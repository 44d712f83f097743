import { html, nothing } from 'lit';
import { mayCorrect } from '@wegwijs/definition/dossier';
import type { Journey } from '@wegwijs/form';
import { onceOpened } from '../fields/extras/once-opened.ts';
import type { Rendered } from '../observed.ts';
import { secondary } from '../pages/actions.ts';
import { heading } from '../pages/heading.ts';
import { runs } from '../runs.ts';
import { said, word, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';
import { decisionView } from './decision/decision-view.ts';
import type { Editing } from './editor-page.ts';
import { factsOffered } from './facts-offered.ts';
import type { PlanDocument } from './plan-document.ts';
import type { PlanStage } from './plan-stage.ts';
import { planText } from './plan-text.ts';
import { revisionBar } from './revisions.ts';
import { sectionList } from './section-list.ts';
import { libraryView } from './views/library.ts';
import { smartView } from './views/smart.ts';
import { sumsView } from './views/sums.ts';
import { wishesView } from './views/wishes.ts';

/** The decision or the living plan, to be edited. */
export function edited(editing: Editing, scene: Scene, document: PlanDocument, journey: Journey): unknown {
  const { around, deciding, readonly } = editing;
  // Who is mandated decides; the living plan is kept by who guides (domain 1.2).
  const { role } = around;
  const decides = editing.view === 'decision' ? mayCorrect(scene.definition, role) : role === 'caseManager';
  const mayDecide = !readonly && decides;
  const { offered, known } = factsOffered(editing, scene, document, mayDecide);
  if (editing.view === 'decision') {
    const read = document.past(scene, scene.form.value ?? {});
    return decisionView(scene, offered, deciding, mayDecide, read, known, journey);
  }
  const stage = editing.stage();
  return html`<div class="head">
      ${heading(scene.level, 'title', runs(said(scene, scene.definition.root, 'title')), 'page-title')}
    </div>
    ${planText(scene, 'start.why')} ${revisionBar(scene, () => editing.go('plan')) ?? nothing} ${offered}
    ${stage ? sumsView(stage) : nothing} ${mayDecide && stage ? aids(scene, stage, editing) : nothing}
    ${sectionList(folding(scene), journey, known)}
    ${stage ? html`<div class="actions">${secondary(word(scene, 'paper.print'), () => stage.print())}</div>` : nothing}`;
}

/** What helps to fill the plan, closed until it is wanted. */
function aids(scene: Scene, stage: PlanStage, editing: Editing): unknown {
  const aid = (title: WordKey, content: (stage: PlanStage) => unknown) =>
    html`<details class="aid" @toggle=${() => editing.update()}>
      <summary>${runs(word(scene, title))}</summary>
      ${onceOpened(() => content(stage) as Rendered)}
    </details>`;
  return html`<div class="aids">
    ${aid('wishes.title', wishesView)} ${aid('library.title', libraryView)} ${aid('smart.title', smartView)}
  </div>`;
}

/** A plan is long: its rows are closed until they are opened. The same scene gives the same, so that no field renders for nothing. */
function folding(scene: Scene): Scene {
  let folded = folds.get(scene);
  if (!folded) folds.set(scene, (folded = { ...scene, folds: true }));
  return folded;
}
const folds = new WeakMap<Scene, Scene>();
