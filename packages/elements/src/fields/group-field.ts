import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { waits, type Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { FieldElement } from './field-element.ts';
import { groupFrame } from './frame.ts';
import { groupBody } from './group-body.ts';
import { labelOf } from './label.ts';

/** An object: a fieldset with the fields inside it. An empty one opens on demand where showing it all would never end. */
export class GroupField extends FieldElement<Group> {
  /** Whether it waited, and was opened. */
  @state() private opened = false;
  #waits: boolean | undefined;

  protected override template(): Rendered {
    const { field, scene } = this;
    const open = this.opened || field.present.value || !(this.#waits ??= waits(field));
    return groupFrame(scene, field, open ? groupBody(scene, field) : this.#opener());
  }

  protected override forget(): void {
    this.opened = false;
    this.#waits = undefined;
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
