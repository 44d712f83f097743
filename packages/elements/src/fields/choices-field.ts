import { html, nothing } from 'lit';
import { equal, isArray, type Json } from '@wegwijs/definition';
import type { Leaf } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, groupFrame, invalid } from './frame.ts';
import { among, checkbox, optionsOf, stray, ticked, type Option } from './options.ts';
import { ownAnswers } from './own-answers.ts';

/** Several answers: checkboxes, and where the definition allows it answers of one's own. */
export class ChoicesField extends FieldElement<Leaf> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const { options, own } = optionsOf(scene, field);
    const others = this.value.filter((value) => !among(options, value));
    const all = this.inOrder(own ? options : [...options, ...others.map((value) => stray(scene, value))]);
    const change = { add: this.pick, remove: this.drop };
    const onTick = (i: number, checked: boolean) => {
      const option = all[i];
      if (option) (checked ? this.pick : this.drop)(option.value);
    };
    return groupFrame(
      scene,
      field,
      html`<div class="choices" @change=${ticked(onTick)}>${this.lay(all, (option, i) => this.#checkbox(option, i))}</div>
        ${own ? ownAnswers(scene, field, options, others, change) : nothing} ${this.more()}`,
    );
  }

  /** What is chosen now. */
  protected get value(): readonly Json[] {
    const value = this.field.value.value;
    return isArray(value) ? value : [];
  }

  /** The options in the order in which they stand. */
  protected inOrder(options: readonly Option[]): readonly Option[] {
    return options;
  }

  /** How they stand. */
  protected lay(options: readonly Option[], box: (option: Option, i: number) => Rendered): unknown {
    return options.map(box);
  }

  /** What stands below the checkboxes. */
  protected more(): Rendered {
    return nothing;
  }

  /** Where a value that is picked comes to stand: the options in their order, then what is not among them. */
  protected arrange(values: readonly Json[], options: readonly Option[]): readonly Json[] {
    const listed = options.map(({ value }) => value).filter((value) => values.some((one) => equal(one, value)));
    return [...listed, ...values.filter((value) => !among(options, value))];
  }

  /** Adds a value. */
  protected readonly pick = (value: Json): void => {
    if (!this.value.some((one) => equal(one, value))) this.enter([...this.value, value]);
  };

  /** Takes a value away. */
  protected readonly drop = (value: Json): void => {
    this.enter(this.value.filter((one) => !equal(one, value)));
  };

  /** Enters the values; none is no answer. */
  protected enter(values: readonly Json[]): void {
    const { options } = optionsOf(this.scene, this.field);
    this.field.set(values.length === 0 ? undefined : this.arrange(values, options));
  }

  #checkbox({ value, said }: Option, i: number): Rendered {
    const { field } = this;
    const checked = this.value.some((one) => equal(one, value));
    return checkbox(invalid(field), { id: `${field.name}-${i}`, checked, label: runs(said) });
  }
}
