import { html, nothing } from 'lit';
import { equal } from '@wegwijs/definition';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { clear } from './clear.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, groupFrame } from './frame.ts';
import { radio, ticked } from './options.ts';
import { stepsOf, type ScaleStep } from './scale.ts';

/** A scale: radio buttons in a row, with words at both ends. */
export class ScaleField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const steps = stepsOf(scene, field);
    return groupFrame(
      scene,
      field,
      html`<div class="scale" @change=${ticked((i) => field.set(steps[i]?.value))}>
          ${steps.map((step, i) => this.#radio(step, i))}
        </div>
        ${clear(scene, field)}`,
      { role: 'radiogroup' },
    );
  }

  #radio({ value, said, end }: ScaleStep, i: number): Rendered {
    const { field } = this;
    const words = end ? html`<span class="visually-hidden">, </span><span class="end">${runs(end)}</span>` : nothing;
    return radio(field.name, {
      id: `${field.name}-${i}`,
      checked: equal(field.value.value, value),
      label: html`<span class="step">${runs(said)}</span>${words}`,
    });
  }
}
