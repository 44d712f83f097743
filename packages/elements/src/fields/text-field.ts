import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { keepLanguage } from './extras/own-words.ts';
import { FieldElement } from './field-element.ts';
import { describedBy, frame, invalid, required } from './frame.ts';
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
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field)}
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
    keepLanguage(this.scene, this.field);
  };
}
