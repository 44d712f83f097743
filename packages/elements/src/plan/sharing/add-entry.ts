import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JsonObject } from '@wegwijs/definition';
import type { Field, Group, Rows } from '@wegwijs/form';
import { each } from '../../fields/each.ts';
import { FieldElement } from '../../fields/field-element.ts';
import { fieldTemplate } from '../../fields/field.ts';
import { fieldsOf } from '../../fields/fields-of.ts';
import type { Rendered } from '../../observed.ts';
import { prose } from '../../runs.ts';
import { heard, word, type Said, type Scene } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';
import { added, enter } from './begun.ts';
import { button } from './button.ts';
import { choosable } from './choosable.ts';
import { StageElement } from './stage-element.ts';

/** What is added to a list, and how. */
export interface Adds {
  /** The word on the button that begins. */
  readonly add: WordKey;
  /** The word on the button that hands it in; and what is told then. */
  readonly done?: WordKey;
  readonly told?: WordKey;
  /** The fields that are asked, by key; without them all that the role may answer. */
  readonly asks?: readonly string[];
  /** What it begins with. */
  readonly begin?: JsonObject;
  /** The id of what says what it is about, where several lists stand on a page. */
  readonly about?: string;
  /** Said above the fields. */
  readonly note?: Said;
}

/**
 * Adds a row to a list. It is written apart and joins the document when it is handed in: until then nobody else sees half a
 * wish, half a warning, or a signal that the newcomer does not know of.
 */
export class AddEntry extends StageElement<Rows> {
  @property({ attribute: false }) adds!: Adds;
  /** The button that had the focus stays a moment longer: of what has it next a screen reader may say nothing once it is gone. */
  @state() private opening = false;

  protected override template(): Rendered {
    const { field, stage } = this;
    if (stage.readonly || !field.addable || field.full) return nothing;
    const row = stage.begun.row(field, this.#key);
    return html`${row ? this.#entry(row) : nothing}${!row || this.opening ? this.#button() : nothing}`;
  }

  #button(): Rendered {
    const { add, about } = this.adds;
    return button('add', word(this.scene, add), () => void this.#begin(), about === undefined ? {} : { about });
  }

  #entry(row: Group): Rendered {
    const { scene, adds } = this;
    const apart = { ...scene, form: row.form };
    return html`<div class="plan-entry">
      ${adds.note ? html`<div class="note">${prose(adds.note)}</div>` : nothing}
      ${each(this.#asked(row), (one) => this.#template(one, apart))}
      <div class="actions">
        ${button('done', word(scene, adds.done ?? 'sharing.entry-done'), () => void this.#done(row), { look: 'primary' })}
        ${button('drop', word(scene, 'sharing.entry-drop'), () => void this.#drop(), { look: 'quiet' })}
      </div>
    </div>`;
  }

  #template(one: Field, scene: Scene): Rendered {
    return one.node.id === 'consent.dataGroups'
      ? html`<wegwijs-plan-data-groups .field=${one} .scene=${scene}></wegwijs-plan-data-groups>`
      : fieldTemplate(one, scene);
  }

  get #key(): string {
    const about = this.adds.begin?.['about'];
    const { form, pointer } = this.field;
    return [form.role, form.definition.name.id, pointer, about].join(' ');
  }

  #asked(row: Group): readonly Field[] {
    const { asks } = this.adds;
    const fields = asks ? asks.flatMap((key) => row.child(key) ?? []) : fieldsOf(row);
    return fields.filter((one) => one.right === 'edit' && (!refersToRows(one) || choosable(this.stage, one).length > 0));
  }

  async #begin(): Promise<void> {
    this.stage.begun.begin(this.field, this.#key, this.adds.begin ?? {});
    this.opening = true;
    await this.updateComplete;
    this.#focus();
    requestAnimationFrame(() => requestAnimationFrame(() => (this.opening = false)));
  }

  /** What lacks or is wrong is said, and nothing is lost; what is complete joins the document. */
  async #done(row: Group): Promise<void> {
    const { field, scene, adds } = this;
    const fields = this.#asked(row).filter((one) => one.visible.value);
    const wrong = fields.find((one) => one.problems.value.length > 0);
    if (wrong) {
      fields.forEach((one) => one.reveal());
      await this.updateComplete;
      return this.#focus(wrong);
    }
    const kept = added(field);
    enter(kept, row.value.value);
    // What is known about an answer, such as its language, goes with it.
    for (const one of fields) {
      const [known, answer] = [row.form.about.of(one), kept.child(one.key)];
      if (known && answer) field.form.about.note(answer, known);
    }
    if (adds.told) scene.announce(heard(scene, adds.told));
    await this.#drop();
  }

  /** Goes to a field, or to the first. */
  #focus(field?: Field): void {
    const inside = [...this.querySelectorAll('*')].filter((one) => one instanceof FieldElement);
    inside.find((one) => field === undefined || one.field === field)?.focus();
  }

  async #drop(): Promise<void> {
    this.stage.begun.drop(this.#key);
    this.requestUpdate();
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-act="add"]')?.focus();
  }
}

/** What refers to rows of which none is seen has nothing to choose from. */
function refersToRows({ node }: Field): boolean {
  return node.text('x-refers')?.startsWith('catalogue:') === false;
}
