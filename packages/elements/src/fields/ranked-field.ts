import { html, nothing } from 'lit';
import { equal, type Json } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { heard, word, type Said } from '../scene.ts';
import { ChoicesField } from './choices-field.ts';
import { each } from './each.ts';
import { optionsOf, stray } from './options.ts';

/** Several answers in an order: what is ticked stands in a numbered list, in which each can be moved. */
export class RankedField extends ChoicesField {
  /** The order is the person's. */
  protected override arrange(values: readonly Json[]): readonly Json[] {
    return values;
  }

  protected override more(): Rendered {
    const { field, scene, value } = this;
    if (value.length < 2) return nothing;
    const id = `${field.name}-order`;
    return html`<p class="label" id=${id}>${runs(word(scene, 'ranked.order'))}</p>
      <ol class="ranked" aria-labelledby=${id}>
        ${each(value, (one, i) => this.#place(one, i))}
      </ol>`;
  }

  #place(value: Json, i: number): Rendered {
    const { scene } = this;
    const said = this.#said(value);
    const button = (by: number) => {
      const key = by < 0 ? 'ranked.up' : 'ranked.down';
      return html`<button
        type="button"
        class="quiet"
        part="quiet-button"
        data-move=${by < 0 ? 'up' : 'down'}
        @click=${() => this.#move(value, by)}
      >
        ${runs(word(scene, key, { answer: said }))}
      </button>`;
    };
    return html`<li data-place=${i}>
      <span class="answer">${runs(said)}</span>
      ${i > 0 ? button(-1) : nothing} ${i < this.value.length - 1 ? button(1) : nothing}
    </li>`;
  }

  #move(value: Json, by: number): void {
    const { scene } = this;
    const rest = this.value.filter((one) => !equal(one, value));
    const to = Math.max(0, Math.min(rest.length, this.#at(value) + by));
    this.enter([...rest.slice(0, to), value, ...rest.slice(to)]);
    scene.announce(heard(scene, 'ranked.moved', { answer: this.#said(value), n: to + 1, total: rest.length + 1 }));
    void this.#follow(to, by);
  }

  #at(value: Json): number {
    return this.value.findIndex((one) => equal(one, value));
  }

  /** The focus goes along with what was moved; at an end to the button that is left. */
  async #follow(to: number, by: number): Promise<void> {
    await this.updateComplete;
    const place = this.querySelector(`.ranked [data-place="${to}"]`);
    const button = place?.querySelector<HTMLElement>(`[data-move="${by < 0 ? 'up' : 'down'}"]`) ?? place?.querySelector('button');
    button?.focus();
  }

  #said(value: Json): Said {
    const { options } = optionsOf(this.scene, this.field);
    return (options.find((option) => equal(option.value, value)) ?? stray(this.scene, value)).said;
  }
}
