import { html } from 'lit';
import { isArray, type Json } from '@wegwijs/definition';
import { unfollowed, type Rows } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Choosable } from '../scene.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, groupFrame, invalid } from './frame.ts';
import { checkbox, ticked } from './options.ts';

/** More than this are closed until they are opened. */
const many = 6;

/** A field that refers to several things: ticked by name, with what was said of one that names one. */
export class RefersField extends FieldElement<Rows> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const value = field.value.value;
    const chosen = isArray(value) ? value.map(String) : [];
    const known = unfollowed(() => scene.refers?.(field) ?? []);
    const gone = chosen.filter((id) => !known.some((one) => one.id === id)).map((id) => ({ id, title: id }));
    const all = [...known, ...gone];
    const boxes = html`<div class="choices" @change=${ticked((i, on) => this.#tick(all[i], on, chosen))}>
      ${all.map(({ id, title }, i) => this.#box(`${field.name}-${String(i)}`, title, chosen.includes(id)))}
    </div>`;
    const count = { n: chosen.length, total: all.length };
    return groupFrame(
      scene,
      field,
      all.length === 0
        ? html`<p class="note">${runs(word(scene, 'refers.none'))}</p>`
        : all.length <= many
          ? boxes
          : html`<details @toggle=${() => this.requestUpdate()}>
              <summary>${runs(word(scene, 'refers.chosen', count))}</summary>
              ${boxes}
            </details>`,
    );
  }

  #box(id: string, title: string, checked: boolean): Rendered {
    return checkbox(invalid(this.field), { id, checked, label: html`<bdi>${title}</bdi>` });
  }

  #tick(one: Choosable | undefined, on: boolean, chosen: readonly string[]): void {
    if (!one) return;
    const next: readonly Json[] = on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id);
    this.field.set(next.length === 0 ? undefined : next);
  }
}
