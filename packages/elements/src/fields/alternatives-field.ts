import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Alternatives } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { oneLine, runs } from '../runs.ts';
import { word, type Said } from '../scene.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { answerFrame, groupFrame } from './frame.ts';
import { radio, ticked } from './options.ts';
import { shapeNames } from './shapes.ts';

/** More shapes than this stand in a list that opens. */
const manyShapes = 7;

/** An answer that may have one of several shapes: the choice of which, and then that one. */
export class AlternativesField extends FieldElement<Alternatives> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const names = shapeNames(scene, field);
    const chosen = field.chosen.value;
    const odd = chosen === undefined && field.value.value !== undefined ? JSON.stringify(field.value.value) : undefined;
    const inner = chosen === undefined ? nothing : fieldTemplate(field.option(chosen), scene);
    return groupFrame(
      scene,
      field,
      html`<div class="choices shapes" @change=${ticked((i) => i >= 0 && field.choose(i))}>
          ${names.length > manyShapes ? this.#select(names) : names.map((name, i) => this.#radio(name, i))}
        </div>
        ${odd === undefined ? nothing : html`<p class="note">${runs(word(scene, 'shape.odd'))} <code dir="ltr">${odd}</code></p>`}
        <div class="shape">${inner}</div>`,
    );
  }

  #radio(name: Said, i: number): Rendered {
    const { field } = this;
    return radio(field.name, { id: `${field.name}-${i}`, checked: field.chosen.value === i, label: runs(name) });
  }

  #select(names: readonly Said[]): Rendered {
    const { field, scene } = this;
    const chosen = field.chosen.value;
    const onChange = (event: Event) => {
      const at = (event.target as HTMLSelectElement).selectedIndex - 1;
      if (at >= 0) field.choose(at);
    };
    return html`<select part="select" id="${field.name}-shape" aria-labelledby="${field.name}-label" @change=${onChange}>
      <option .selected=${live(chosen === undefined)}>${oneLine(word(scene, 'choice.pick'))}</option>
      ${names.map((name, i) => html`<option .selected=${live(chosen === i)}>${oneLine(name)}</option>`)}
    </select>`;
  }
}
