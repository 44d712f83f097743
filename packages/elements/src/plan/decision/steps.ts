import { html, nothing } from 'lit';
import type { Json } from '@wegwijs/definition';
import { stateOf, stepsOf, type Step } from '@wegwijs/definition/dossier';
import { completionOf, find, Leaf } from '@wegwijs/form';
import { labelOf } from '../../fields/label.ts';
import type { Rendered } from '../../observed.ts';
import { link, secondary } from '../../pages/actions.ts';
import { leafText } from '../../read-out/leaf-text.ts';
import { runs } from '../../runs.ts';
import { both, word, type Said, type Scene } from '../../scene.ts';

/** What can be asked of the state bar. */
export interface StateActions {
  /** The step that is asked about; undefined while none is. */
  readonly asked: string | undefined;
  /** Asks about a step, before it is taken; undefined takes the question back. */
  ask(to: string | undefined): void;
  take(to: string): void;
}

/** In which state a document is, and where it can go from here; what cannot be done yet says what it waits for. */
export function stateBar(
  scene: Scene,
  document: Json | undefined,
  statusId: string,
  actions: StateActions | undefined,
): Rendered {
  const { definition, form, voice, second } = scene;
  const status = find(form, statusId);
  if (!(status instanceof Leaf)) return nothing;
  const name = (state: string) => both(leafText(voice, status, state), second && leafText(second, status, state));
  const now = stateOf(definition, document) ?? '';
  // That a newer decision replaces this one follows from establishing that.
  const steps = actions ? stepsOf(definition, document, { today: form.today }).filter(({ to }) => to !== 'revised') : [];
  return html`<div class="notice info state" part="state">
    <p>${runs(labelOf(scene, status))}</p>
    <p class="label">${runs(name(now))}</p>
    ${actions?.asked === undefined ? steps.map((step) => stepItem(scene, step, name, actions)) : question(scene, actions, actions.asked, name)}
  </div>`;
}

function stepItem(scene: Scene, step: Step, name: (state: string) => Said, actions: StateActions | undefined): Rendered {
  const to = name(step.to);
  if (step.allowed) return secondary(word(scene, 'life.step', { state: to }), () => actions?.ask(step.to));
  return html`<details class="blocked">
    <summary>${runs(word(scene, 'life.notYet', { state: to }))}</summary>
    <ul>
      ${step.findings.map((found) => html`<li>${waiting(scene, found)}</li>`)}
    </ul>
  </details>`;
}

/** What a step waits for, with the way to each place; for what is missing the article that asks it. */
function waiting(scene: Scene, { code, params }: Step['findings'][number]): Rendered {
  const { form } = scene;
  const named = Array.isArray(params['fields']) ? params['fields'].flatMap((id) => find(form, String(id)) ?? []) : [];
  const lacks = code === 'step.incomplete' ? completionOf(form) : undefined;
  const wrong = lacks?.wrong.flatMap(({ pointer }) => form.field(pointer) ?? []) ?? [];
  const open = [
    ...[...named, ...wrong].map((field) => ({ field, basis: undefined })),
    ...(lacks?.missing.map(({ field, basis }) => ({ field, basis })) ?? []),
  ];
  return html`${runs(word(scene, lacks ? 'life.incomplete' : 'life.waits'))}
    <ul>
      ${open.map(
        ({ field, basis }) =>
          html`<li>
            ${link(runs(labelOf(scene, field)), () => scene.focus(field.pointer))}
            ${basis === undefined ? nothing : html`<span class="source" lang="nl">${basis}</span>`}
          </li>`,
      )}
    </ul>`;
}

/** A step that closes something is asked about once more. */
function question(scene: Scene, actions: StateActions, to: string, name: (state: string) => Said): Rendered {
  return html`<div class="ask" role="group" aria-labelledby="ask-step">
    <p id="ask-step" tabindex="-1">${runs(word(scene, 'life.ask', { state: name(to) }))}</p>
    <div class="actions">
      ${secondary(word(scene, 'life.yes', { state: name(to) }), () => actions.take(to))}
      ${secondary(word(scene, 'life.no'), () => actions.ask(undefined))}
    </div>
  </div>`;
}
