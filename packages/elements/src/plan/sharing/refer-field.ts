import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Leaf } from '@wegwijs/form';
import { answerFrame, describedBy, frame, invalid, required } from '../../fields/frame.ts';
import type { Rendered } from '../../observed.ts';
import { plainWord } from '../../scene.ts';
import { choosable } from './choosable.ts';
import { StageElement } from './stage-element.ts';

/** A field that refers to something: chosen by name. What it refers to and is not there any more stays, and is shown as it is. */
export class ReferField extends StageElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene, stage } = this;
    if (!this.may(field)) return answerFrame(scene, field);
    const value = field.value.value;
    const known = choosable(stage, field);
    const gone = typeof value === 'string' && !known.some(({ id }) => id === value) ? [{ id: value, title: value }] : [];
    return frame(
      scene,
      field,
      html`<select
        part="select"
        id=${field.name}
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field)}
        @change=${this.#onChange}
        @blur=${() => field.leave()}
      >
        <option value="" .selected=${live(value === undefined)}>${plainWord(scene, 'choice.pick')}</option>
        ${[...gone, ...known].map(({ id, title }) => html`<option value=${id} .selected=${live(id === value)}>${title}</option>`)}
      </select>`,
    );
  }

  readonly #onChange = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    this.field.set(value === '' ? undefined : value);
  };
}
