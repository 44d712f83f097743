import { html } from 'lit';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { clear } from './clear.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, groupFrame } from './frame.ts';
import { radio, ticked } from './options.ts';

/** Yes or no: two radio buttons, never one checkbox. */
export class YesNoField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const one = (value: boolean) =>
      radio(field.name, {
        id: `${field.name}-${value ? 'yes' : 'no'}`,
        checked: field.value.value === value,
        label: runs(word(scene, value ? 'yes' : 'no')),
      });
    return groupFrame(
      scene,
      field,
      html`<div class="choices" @change=${ticked((i) => field.set(i === 0))}>${one(true)}${one(false)}</div>
        ${clear(scene, field)}`,
      { role: 'radiogroup' },
    );
  }
}
