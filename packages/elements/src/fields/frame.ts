import { html, nothing } from 'lit';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { prose, runs } from '../runs.ts';
import { said, type Said, type Scene } from '../scene.ts';
import { extras } from './extras.ts';
import { sourceOf } from './extras/source.ts';
import { readOutFieldTemplate } from './field.ts';
import { labelOf } from './label.ts';
import { mark } from './mark.ts';
import { messages } from './messages.ts';

/** What a frame shows besides its control. */
export interface FrameOptions {
  /** A hint of the kit's own, after the description. */
  readonly hint?: Said;
  /** What a group of controls is: of radios one is chosen. */
  readonly role?: 'radiogroup';
}

/** The ids by which a control names what describes it, in reading order: description, hint, errors, source (FRM-4). */
export function describedBy(scene: Scene, field: Field, { hint }: FrameOptions = {}): string | typeof nothing {
  const { name } = field;
  const ids = [
    explained(scene, field) ? `${name}-description` : '',
    hint ? `${name}-hint` : '',
    field.shown.value.length > 0 ? `${name}-error` : '',
    sourceOf(field) ? `${name}-source` : '',
  ];
  return ids.filter(Boolean).join(' ') || nothing;
}

/** `true` once something is wrong and shown (FRM-4). */
export function invalid({ shown }: Field): 'true' | typeof nothing {
  return shown.value.length > 0 ? 'true' : nothing;
}

/** `true` while a value is needed to complete. */
export function required(field: Field): 'true' | typeof nothing {
  return field.editable && field.required ? 'true' : nothing;
}

/** Label, description, error, control, in that order (FRM-1, FRM-3, FRM-4), for one native control with the id `<name>`. */
export function frame(scene: Scene, field: Field, control: Rendered, options: FrameOptions = {}): Rendered {
  const { name } = field;
  return html`<div class="field" part="field" data-invalid=${invalid(field)}>
    <label part="label" class=${labelClass(field)} id="${name}-label" for=${name}
      >${runs(labelOf(scene, field))}${mark(scene, field)}</label
    >
    ${description(scene, field)}${hint(field, options)}${messages(scene, field)}
    <div class="control">${control}</div>
    ${extras(scene, field)}
  </div>`;
}

/** The same for one checkbox, whose label stands beside it. */
export function confirmFrame(scene: Scene, field: Field, control: Rendered): Rendered {
  const { name } = field;
  return html`<div class="field" part="field" data-invalid=${invalid(field)}>
    ${description(scene, field)}${messages(scene, field)}
    <div class="control option">
      ${control}
      <label part="label" id="${name}-label" for=${name}>${runs(labelOf(scene, field))}${mark(scene, field)}</label>
    </div>
    ${extras(scene, field)}
  </div>`;
}

/** The same for a group of controls: legend, description, error, controls. The group has the id `<name>`. */
export function groupFrame(scene: Scene, field: Field, controls: Rendered, options: FrameOptions = {}): Rendered {
  const { name } = field;
  const radios = options.role === 'radiogroup';
  return html`<fieldset
    class="field group"
    part="group"
    id=${name}
    tabindex="-1"
    role=${options.role ?? nothing}
    aria-required=${radios ? required(field) : nothing}
    aria-invalid=${radios ? invalid(field) : nothing}
    aria-describedby=${describedBy(scene, field, options)}
    data-invalid=${invalid(field)}
  >
    <legend part="label" class=${labelClass(field)} id="${name}-label">
      ${runs(labelOf(scene, field))}${mark(scene, field)}
    </legend>
    ${description(scene, field)}${hint(field, options)}${messages(scene, field)}
    <div class="control" @focusout=${leaving(field)}>${controls}</div>
    ${extras(scene, field)}
  </fieldset>`;
}

/** The same for an answer that can only be read: text, which can be selected and reached (A11Y-11). */
export function answerFrame(scene: Scene, field: Field): Rendered {
  const { name } = field;
  return html`<div
    class="field read-only"
    part="field"
    id=${name}
    role="group"
    tabindex="-1"
    aria-labelledby="${name}-label"
    aria-describedby=${describedBy(scene, field)}
  >
    <div part="label" class=${labelClass(field)} id="${name}-label">${runs(labelOf(scene, field))}${mark(scene, field)}</div>
    ${description(scene, field)}${messages(scene, field)}
    <div class="readonly-value">${readOutFieldTemplate(field, scene)}</div>
    ${extras(scene, field)}
  </div>`;
}

/** The person leaves a field when the focus goes to what lies outside it. */
export function leaving(field: Field): (event: FocusEvent) => void {
  return ({ currentTarget, relatedTarget }) => {
    if (!(relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget))) field.leave();
  };
}

/** A chosen shape is called what its question is called: that is not shown twice. */
function labelClass({ parent }: Field): string {
  return parent?.kind === 'alternatives' ? 'label visually-hidden' : 'label';
}

function explained(scene: Scene, { node }: Field): boolean {
  const { first, second } = said(scene, node, 'description');
  return (first ?? second) !== undefined;
}

function description(scene: Scene, { name, node }: Field): Rendered {
  const text = said(scene, node, 'description');
  if (!text.first && !text.second) return nothing;
  return html`<div class="description" part="description" id="${name}-description">${prose(text)}</div>`;
}

function hint({ name }: Field, { hint: text }: FrameOptions): Rendered {
  return text ? html`<div class="hint" part="description" id="${name}-hint">${runs(text)}</div>` : nothing;
}
