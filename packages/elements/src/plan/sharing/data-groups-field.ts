import { html, nothing } from 'lit';
import { isArray, isObject, own, type JsonObject } from '@wegwijs/definition';
import { ChoicesField } from '../../fields/choices-field.ts';
import type { Option } from '../../fields/options.ts';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { saidOf, word, type Said } from '../../scene.ts';

/** Which data a consent is about: too many for one list. The first group is open, the others once they are wanted. */
export class DataGroupsField extends ChoicesField {
  protected override inOrder(options: readonly Option[]): readonly Option[] {
    const place = (option: Option) => {
      const at = this.#placeOf(option);
      const heading = this.#headings[at];
      return at * options.length + (heading ? held(heading).indexOf(option.value) : 0);
    };
    return options.toSorted((a, b) => place(a) - place(b));
  }

  protected override lay(options: readonly Option[], box: (option: Option, i: number) => Rendered): unknown {
    const boxes = options.map((option, i) => ({ place: this.#placeOf(option), option, box: box(option, i) }));
    const titles: readonly Said[] = [
      ...this.#headings.map((one) => saidOf(this.scene, String(own(one, 'x-id')), 'title', own(one, 'title'))),
      word(this.scene, 'groups.rest'),
    ];
    return titles.map((title, place) => {
      const here = boxes.filter((one) => one.place === place);
      if (here.length === 0) return nothing;
      const n = here.filter(({ option }) => this.value.includes(option.value)).length;
      return html`<details class="data-group" ?open=${place === 0}>
        <summary>
          ${runs(title)} ${n === 0 ? nothing : html`<span class="note">${runs(word(this.scene, 'groups.chosen', { n }))}</span>`}
        </summary>
        ${here.map((one) => one.box)}
      </details>`;
    });
  }

  /** The headings of the definition (`x-headings`), in their order. */
  get #headings(): readonly JsonObject[] {
    const all = this.scene.definition.word('x-headings');
    const order = (one: JsonObject) => Number(own(one, 'x-order') ?? 0);
    return Object.values(isObject(all) ? all : {})
      .filter(isObject)
      .sort((a, b) => order(a) - order(b));
  }

  /** The last heading that names a group: what the law keeps apart comes last, and no layer takes it away. What is in none stands last. */
  #placeOf({ value }: Option): number {
    const found = this.#headings.findLastIndex((one) => held(one).includes(value));
    return found === -1 ? this.#headings.length : found;
  }
}

function held(heading: JsonObject) {
  const holds = own(heading, 'holds');
  return isArray(holds) ? holds : [];
}
