import { html, nothing } from 'lit';
import type { Field, Tuple } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { heard, word } from '../scene.ts';
import { each } from './each.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { groupFrame } from './frame.ts';
import { labelOf, plainLabel } from './label.ts';
import { removedNotice, type Removed } from './removed.ts';

/** A list with a fixed place for each answer. What was handed in past these can be changed and taken out. */
export class TupleField extends FieldElement<Tuple> {
  /** What was taken out while this is shown. */
  readonly #removed = new Map<Field, Removed>();

  protected override template(): Rendered {
    const { field, scene } = this;
    const standing = new Set(field.items);
    const rest = field.rest.value.filter((item) => standing.has(item) || this.#removed.has(item));
    return groupFrame(
      scene,
      field,
      html`${field.places.map((place) => fieldTemplate(place, scene))}
      ${
        rest.length === 0
          ? nothing
          : html`<ol class="rows tuple">
              ${each(rest, (item) => (standing.has(item) ? this.#item(item) : this.#notice(item)))}
            </ol>`
      }`,
    );
  }

  protected override forget(): void {
    this.#removed.clear();
  }

  #item(item: Field): Rendered {
    const { scene } = this;
    return html`<li class="row" part="row">
      ${fieldTemplate(item, scene)}
      ${
        item.editable
          ? html`<div class="row-actions">
              <button type="button" class="quiet" part="quiet-button" data-act="remove" @click=${() => void this.#remove(item)}>
                ${runs(word(scene, 'map.remove', { name: labelOf(scene, item) }))}
              </button>
            </div>`
          : nothing
      }
    </li>`;
  }

  #notice(item: Field): Rendered {
    const removed = this.#removed.get(item);
    return removed ? removedNotice(this.scene, item, removed, () => void this.#undo(item, removed)) : nothing;
  }

  async #remove(item: Field): Promise<void> {
    const { scene, field } = this;
    const label = labelOf(scene, item);
    const text = plainLabel(scene, item);
    this.#removed.set(item, { title: () => label, undo: field.remove(item) });
    field.leave();
    scene.announce(heard(scene, 'rows.removed', { title: text }));
    await this.#focus(`${item.name}-undo-removed`);
  }

  async #undo(item: Field, { undo }: Removed): Promise<void> {
    undo();
    this.#removed.delete(item);
    this.requestUpdate();
    this.scene.announce(heard(this.scene, 'rows.restored'));
    await this.#focus(item.name);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
