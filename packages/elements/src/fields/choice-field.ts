import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { equal } from '@wegwijs/definition';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { oneLine, runs } from '../runs.ts';
import { word } from '../scene.ts';
import { clear } from './clear.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, describedBy, frame, groupFrame, invalid, required } from './frame.ts';
import { among, optionsOf, radio, stray, ticked, type Option } from './options.ts';

/** More options than this stand in a list that opens (FRM-21); fewer where room is scarce. */
const [manyOptions, manyInLittleRoom] = [12, 4];

/** One of several answers: radio buttons, or a native select when there are many. */
export class ChoiceField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const { options, own } = optionsOf(scene, field);
    const value = field.value.value;
    const odd = value !== undefined && !among(options, value);
    const all = odd && !own ? [...options, stray(scene, value)] : options;
    if (options.length > (scene.folds ? manyInLittleRoom : manyOptions) && !own) return this.#select(all);
    const ticks = all.map((option, i) => this.#radio(option, i));
    const ownAnswer = own ? this.#own(odd && typeof value === 'string' ? value : '') : nothing;
    return groupFrame(
      scene,
      field,
      html`<div class="choices" @change=${ticked((i) => field.set(all[i]?.value))}>${ticks}</div>
        ${ownAnswer}${clear(scene, field)}`,
      { role: 'radiogroup' },
    );
  }

  #radio({ value, said }: Option, i: number): Rendered {
    const { field } = this;
    return radio(field.name, { id: `${field.name}-${i}`, checked: equal(field.value.value, value), label: runs(said) });
  }

  #own(text: string): Rendered {
    const id = `${this.field.name}-own`;
    return html`<div class="own-answer">
      <label class="label" for=${id}>${runs(word(this.scene, 'choice.own'))}</label>
      <input part="input" id=${id} type="text" dir="auto" .value=${live(text)} @input=${this.#onOwn} />
    </div>`;
  }

  #select(options: readonly Option[]): Rendered {
    const { field, scene } = this;
    const value = field.value.value;
    return frame(
      scene,
      field,
      html`<select
        part="select"
        id=${field.name}
        aria-required=${required(field)}
        aria-invalid=${invalid(field)}
        aria-describedby=${describedBy(scene, field)}
        @change=${(event: Event) => field.set(options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value)}
        @blur=${() => field.leave()}
      >
        <option .selected=${live(value === undefined)}>${oneLine(word(scene, 'choice.pick'))}</option>
        ${options.map((option) => this.#option(option))}
      </select>`,
    );
  }

  #option({ value, said }: Option): Rendered {
    return html`<option
      lang=${(said.first ?? said.second)?.language ?? nothing}
      .selected=${live(equal(this.field.value.value, value))}
    >
      ${oneLine(said)}
    </option>`;
  }

  readonly #onOwn = (event: Event) => {
    const text = (event.target as HTMLInputElement).value;
    this.field.set(text.trim() === '' ? undefined : text);
  };
}
