import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { keepLanguage } from './extras/own-words.ts';
import { FieldElement } from './field-element.ts';
import { describedBy, frame, invalid, required } from './frame.ts';

/** Longer text. The box grows with it. Near its limit it says how much room is left. */
export class LongTextField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    const most = field.editable ? field.node.limit('maxLength', 'least') : undefined;
    return frame(
      scene,
      field,
      html`<textarea
          part="textarea"
          id=${field.name}
          rows="3"
          dir="auto"
          ?readonly=${!field.editable}
          aria-required=${required(field)}
          aria-invalid=${invalid(field)}
          aria-describedby=${describedBy(scene, field)}
          .value=${live(field.text)}
          @input=${this.#onInput}
          @blur=${this.#onLeave}
        ></textarea>
        ${most === undefined ? nothing : html`<p class="count" role="status">${this.#room(most)}</p>`}`,
    );
  }

  #room(most: number): Rendered {
    const left = most - lengthOf(this.field.text);
    if (left > most * 0.2) return nothing;
    return runs(word(this.scene, left < 0 ? 'text.over' : 'text.left', { n: Math.abs(left) }));
  }

  readonly #onInput = (event: Event) => {
    this.field.type((event.target as HTMLTextAreaElement).value);
  };

  readonly #onLeave = () => {
    this.field.leave();
    keepLanguage(this.scene, this.field);
  };
}

/** The length as JSON Schema counts it: in code points. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
