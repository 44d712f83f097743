import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { unfollowed, type Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { oneLine } from '../runs.ts';
import { word } from '../scene.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, describedBy, frame, invalid, required } from './frame.ts';

/**
 * A field that refers to something: chosen by name. What it refers to and is not there any more stays, and is shown as it is. The
 * names are those of when it is met: a key in one of them costs no other field.
 */
export class ReferField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const value = field.value.value;
    const known = unfollowed(() => scene.refers?.(field) ?? []);
    const gone = typeof value === 'string' && !known.some(({ id }) => id === value) ? [{ id: value, title: value }] : [];
    // Where a gemeente keeps no list the name is written.
    if (known.length + gone.length === 0) return frame(scene, field, this.#written());
    return frame(
      scene,
      field,
      html`<select
        part="select"
        id=${field.name}
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field)}
        @focus=${() => this.requestUpdate()}
        @change=${this.#onChange}
        @blur=${() => field.leave()}
      >
        <option value="" .selected=${live(value === undefined)}>${oneLine(word(scene, 'choice.pick'))}</option>
        ${[...gone, ...known].map(({ id, title }) => html`<option value=${id} .selected=${live(id === value)}>${title}</option>`)}
      </select>`,
    );
  }

  #written(): Rendered {
    const { field, scene } = this;
    return html`<input
      part="input"
      id=${field.name}
      type="text"
      dir="auto"
      aria-required=${required(field)}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(scene, field)}
      @change=${(event: Event) => field.type((event.target as HTMLInputElement).value)}
      @blur=${() => field.leave()}
    />`;
  }

  readonly #onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    this.field.set(value === '' ? undefined : value);
  };
}
