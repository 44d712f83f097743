import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { repeats, type Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { FieldElement } from './field-element.ts';
import { groupFrame } from './frame.ts';
import { groupBody } from './group-body.ts';
import { labelOf } from './label.ts';

/** An object: a fieldset with the fields inside it. One that holds others like itself opens on demand. */
export class GroupField extends FieldElement<Group> {
  /** Whether an empty one that repeats itself was opened. */
  @state() private opened = false;

  protected override template(): Rendered {
    const { field, scene } = this;
    const open = this.opened || !repeats(field) || field.present.value;
    return groupFrame(scene, field, open ? groupBody(scene, field) : this.#opener());
  }

  protected override forget(): void {
    this.opened = false;
  }

  #opener(): Rendered {
    const { field, scene } = this;
    return html`<button type="button" class="secondary" part="secondary-button" @click=${this.#open}>
      ${runs(word(scene, 'rows.add', { title: labelOf(scene, field) }))}
    </button>`;
  }

  readonly #open = async () => {
    this.opened = true;
    await this.updateComplete;
    this.focus();
  };
}
