import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, confirmFrame, describedBy, invalid, required } from './frame.ts';

/** One checkbox that says yes to what its label says. */
export class ConfirmField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    return confirmFrame(
      scene,
      field,
      html`<input
        part="checkbox"
        type="checkbox"
        id=${field.name}
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field)}
        .checked=${live(field.value.value === true)}
        @change=${this.#onChange}
        @blur=${this.#onLeave}
      />`,
    );
  }

  readonly #onChange = (event: Event) => {
    this.field.set((event.target as HTMLInputElement).checked);
  };

  readonly #onLeave = () => {
    this.field.leave();
  };
}
