import { html, nothing } from 'lit';
import { lifeOf, sealedIn, type State } from '@wegwijs/definition/dossier';
import { Journey, type Form } from '@wegwijs/form';
import type { Stage } from '../../island/stage.ts';
import type { Rendered } from '../../observed.ts';
import { answers } from '../../pages/answers.ts';
import { secondary } from '../../pages/actions.ts';
import { heading } from '../../pages/heading.ts';
import { runs } from '../../runs.ts';
import { said, word, type Scene } from '../../scene.ts';
import { planText } from '../plan-text.ts';
import { fieldsWith, questions, sectionList } from '../section-list.ts';
import { sealedBar, type SealedActions } from './sealed-bar.ts';
import { stateBar, type StateActions } from './steps.ts';
import { terms } from './terms.ts';

/** What can be done with the decision. Without it, it can only be read. */
export interface DecisionActions extends StateActions, SealedActions {
  print(): void;
  /** The form in which a typing error is put right; undefined while none is. */
  readonly correcting: Form | undefined;
  keepCorrection(): void;
  dropCorrection(): void;
}

/**
 * The decision of the PIP: where it stands, its terms, what the intake offers, and its parts. Sealed, it is read.
 * @param offered what other documents say.
 * @param read the decision in a form that nobody can enter anything into.
 * @param known the ids of what another document says.
 */
export function decisionView(
  scene: Scene,
  offered: Rendered,
  actions: DecisionActions,
  mayDecide: boolean,
  read: Pick<Stage, 'scene' | 'journey'>,
  known: ReadonlySet<string>,
  journey: Journey,
): Rendered {
  const { form, definition } = scene;
  const life = lifeOf(definition);
  const sealed = sealedIn(definition, form.value);
  const state = life && life.states.get(String(stateIn(scene, life.field)));
  return html`<div class="head">${heading(scene.level, 'title', runs(said(scene, definition.root, 'title')), 'page-title')}</div>
    ${life ? stateBar(scene, form.value, life.field, mayDecide ? actions : undefined) : nothing}
    ${sealed && life && mayDecide && !actions.correcting ? sealedBar(scene, life.names.reason, actions) : nothing}
    ${planText(scene, 'start.why')} ${terms(scene)} ${sealed ? nothing : offered}
    ${actions.correcting ? correction(scene, actions, actions.correcting) : sealed ? settled(scene, state, mayDecide, read, journey) : sectionList(scene, journey, known)}
    <div class="actions">${secondary(word(scene, 'letter.print'), () => actions.print())}</div>`;
}

function stateIn({ form }: Scene, id: string): unknown {
  const path = form.definition.path(id);
  return path && form.field(`/${path.join('/')}`)?.value.value;
}

/** What is settled is read first; below it what comes later, such as a result, can still be entered. */
function settled(
  scene: Scene,
  state: State | undefined,
  mayDecide: boolean,
  read: Pick<Stage, 'scene' | 'journey'>,
  journey: Journey,
): Rendered {
  const later = mayDecide && state ? fieldsWith(journey, state.open) : [];
  return html`${answers(read, false)}
  ${
    later.length === 0
      ? nothing
      : html`<section class="section" part="section">
          ${heading(scene.level + 1, 'section-title', runs(word(scene, 'sealed.later')))} ${questions(scene, later)}
        </section>`
  }`;
}

/** A typing error is put right in a form of its own: nothing is changed until it is kept, with the reason. */
function correction(scene: Scene, actions: DecisionActions, form: Form): Rendered {
  return html`<div class="notice warning" part="notice"><p>${runs(word(scene, 'sealed.correcting'))}</p></div>
    ${sectionList({ ...scene, form }, new Journey(form, { start: false }))}
    <div class="actions">
      ${secondary(word(scene, 'sealed.keep'), () => actions.keepCorrection())}
      ${secondary(word(scene, 'sealed.drop'), () => actions.dropCorrection())}
    </div>`;
}
