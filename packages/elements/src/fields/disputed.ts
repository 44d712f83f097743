import { html, nothing } from 'lit';
import { isObject, own, type Json } from '@wegwijs/definition';
import { Leaf, type Field } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { disputeWord } from '../read-out/dispute-word.ts';
import { runs } from '../runs.ts';
import { word } from '../scene.ts';
import { FieldElement, hostOf } from './field-element.ts';
import { plainText } from './plain-text.ts';
import { quiet } from './extras/quiet.ts';

/** What somebody says that a fact should be. The regievoerder settles it, the newcomer may take it back; neither value is lost. */
export class Disputed extends FieldElement {
  protected override template(): Rendered {
    const { field, scene } = this;
    const { form, name } = field;
    const disputed = form.about.of(field)?.['disputed'];
    if (!isObject(disputed)) return nothing;
    const value = own(disputed, 'value') ?? null;
    const settle = () => {
      form.about.dispute(field, undefined);
      void this.#goOn(name);
    };
    const accept = () => {
      // From then on it is a value that was entered here.
      field.set(value);
      settle();
    };
    const enterHere = () => {
      form.about.note(field, { source: 'self', by: form.role ?? 'caseManager', on: form.today });
      void this.#goOn();
    };
    const manager = form.role === 'caseManager' && field.right === 'edit';
    return html`<div class="disputed">
      <p>${runs(word(scene, disputeWord(field)))} <q class="other" dir="auto">${plainText(value)}</q></p>
      ${manager && readable(field, value) ? quiet(field, word(scene, 'dispute.accept'), accept) : nothing}
      ${manager && field.prefilled ? quiet(field, word(scene, 'dispute.enter'), enterHere) : nothing}
      ${manager ? quiet(field, word(scene, 'dispute.keep'), settle) : nothing}
      ${form.role === 'participant' ? quiet(field, word(scene, 'dispute.withdraw'), settle, `${name}-withdraw`) : nothing}
    </div>`;
  }

  /** Moves the focus to the field around it, once that shows what came of it. */
  async #goOn(id?: string): Promise<void> {
    const around = hostOf(this.parentElement);
    await around?.updateComplete;
    ((id === undefined ? null : around?.querySelector<HTMLElement>(`[id="${id}"]`)) ?? around)?.focus();
  }
}

/** Whether the other value, written in a person's own words, can stand as the value of the field. */
function readable(field: Field, value: Json): boolean {
  return field instanceof Leaf && field.node.roots.every(({ location }) => field.form.validator(location).check(value));
}
