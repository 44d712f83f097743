import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { FieldElement } from './field-element.ts';
import { describedBy, frame, invalid } from './frame.ts';
import { hintsOf } from './hints.ts';

/** One line of text: names, numbers, codes, addresses. What differs between them is in `hints.ts`. */
export class TextField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    const { type, inputmode, autocomplete, dir, spellcheck } = hintsOf(field);
    return frame(
      scene,
      field,
      html`<input
        part="input"
        id=${field.name}
        class=${field.kind}
        type=${type}
        inputmode=${inputmode ?? nothing}
        autocomplete=${autocomplete ?? nothing}
        spellcheck=${spellcheck ?? nothing}
        dir=${dir}
        ?readonly=${!field.editable}
        aria-required=${field.required ? 'true' : nothing}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(field)}
        .value=${live(field.text)}
        @input=${this.#onInput}
        @blur=${this.#onLeave}
      />`,
    );
  }

  readonly #onInput = (event: Event) => {
    this.field.type((event.target as HTMLInputElement).value);
  };

  readonly #onLeave = () => {
    this.field.leave();
  };
}
