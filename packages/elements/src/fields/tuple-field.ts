import { html } from 'lit';
import type { Tuple } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { groupFrame } from './frame.ts';

/** A list with a fixed place for each answer. */
export class TupleField extends FieldElement<Tuple> {
  protected override template(): Rendered {
    const { field, scene } = this;
    return groupFrame(scene, field, html`${field.places.map((place) => fieldTemplate(place, scene))}`);
  }
}
