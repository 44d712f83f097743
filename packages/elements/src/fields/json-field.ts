import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import { warning } from '@wegwijs/definition';
import type { Form, Leaf } from '@wegwijs/form';
import { tell } from '../island/events.ts';
import type { Rendered } from '../observed.ts';
import { word } from '../scene.ts';
import { FieldElement } from './field-element.ts';
import { describedBy, frame, invalid, required } from './frame.ts';

/** The places in its schema of which the page of a form was told. */
const told = new WeakMap<Form, Set<string>>();

/** What no other control can show: the value as JSON text. The page is told of each such place once, unless it was asked for. */
export class JsonField extends FieldElement<Leaf> {
  protected override firstUpdated(): void {
    const { node, form } = this.field;
    if (node.text('x-control') === 'json') return;
    const place = (node.parts[0]?.location ?? '').replace(/^~+/, '');
    const places = told.get(form) ?? new Set();
    if (places.has(place)) return;
    told.set(form, places.add(place));
    tell(this, 'wegwijs-finding', { findings: [warning('schema.as-json', place)] });
  }

  protected override template(): Rendered {
    const { field, scene } = this;
    const options = { hint: word(scene, 'json.hint') };
    return frame(
      scene,
      field,
      html`<textarea
        part="textarea"
        class="json"
        id=${field.name}
        rows="5"
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        ?readonly=${!field.editable}
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field, options)}
        .value=${live(field.text)}
        @input=${this.#onInput}
        @blur=${this.#onLeave}
      ></textarea>`,
      options,
    );
  }

  readonly #onInput = (event: Event) => {
    this.field.type((event.target as HTMLTextAreaElement).value);
  };

  readonly #onLeave = () => {
    this.field.leave();
  };
}
