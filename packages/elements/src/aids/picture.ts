import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { own } from '@wegwijs/definition';
import { hostOf } from '../fields/field-element.ts';
import type { Scene } from '../scene.ts';
import { addressIn } from './address.ts';
import { drawings } from './drawings.ts';

/**
 * Puts a picture at what has one (`x-picture`): a section its own, each step of a scale a face. A gemeente gives its own by an
 * address, or in a slot `picture-<x-id>` of the widget. Pictures say nothing that words do not say (WCAG 1.1.1).
 */
export function showPicture(part: Element, scene: Scene): void {
  if (part.querySelector(':scope > .picture, :scope > .option > .picture')) return;
  if (part.matches('.scale')) return faces(part);
  const id = part.getAttribute('data-id') ?? '';
  const path = scene.definition.path(id) ?? [];
  const name = scene.form.field(path.map((key) => `/${key}`).join(''))?.node.text('x-picture');
  if (name === undefined) return;
  const place = placeOf();
  render(html`<slot name="picture-${id}">${picture(scene, name)}</slot>`, place);
  part.prepend(place);
}

/** One of our drawings by its name, or what stands at an address. */
function picture(scene: Scene, name: string): TemplateResult | typeof nothing {
  const lines = own(drawings, name);
  if (typeof lines === 'string') return html`<svg viewBox="0 0 24 24">${svg`<path d=${lines}></path>`}</svg>`;
  const address = addressIn(scene, name);
  return address === undefined ? nothing : html`<img src=${address} alt="" />`;
}

/** A face for each step of a scale that has words at its ends, from sad to glad. */
function faces(scale: Element): void {
  const field = hostOf(scale)?.field;
  if (field?.node.text('x-picture') !== 'faces') return;
  const steps = [...scale.querySelectorAll(':scope > .option')];
  steps.forEach((step, i) => {
    const place = placeOf();
    render(face(steps.length < 2 ? 0 : (i / (steps.length - 1)) * 2 - 1), place);
    step.prepend(place);
  });
}

/** @param mood from -1, sad, to 1, glad. */
function face(mood: number): TemplateResult {
  const mouth = `M7.5 15.5q4.5 ${String(mood * 5)} 9 0`;
  return html`<svg viewBox="0 0 24 24">
    ${svg`<path d="M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18 M8.5 9v1.5 M15.5 9v1.5"></path><path d=${mouth}></path>`}
  </svg>`;
}

function placeOf(): HTMLElement {
  const place = document.createElement('span');
  place.className = 'picture';
  place.ariaHidden = 'true';
  return place;
}
