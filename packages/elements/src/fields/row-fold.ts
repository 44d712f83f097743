import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Field, Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { FieldElement } from './field-element.ts';
import { runs } from '../runs.ts';
import { fieldTemplate } from './field.ts';
import { labelOf } from './label.ts';
import { rowSummary } from './row-summary.ts';

/**
 * A row that says what it is about, its name and its first answers, and shows all of it once it is opened. An element of its own, so
 * that to open one, or a key in it, updates no other row.
 */
export class RowFold extends FieldElement<Group> {
  @property({ type: Boolean }) open = false;

  /** What can be done with the row once it is open: the same function for all rows of a list. */
  @property({ attribute: false }) actions: (row: Field) => Rendered = () => nothing;

  protected override template(): Rendered {
    const { field, scene } = this;
    const toggle = ({ target, currentTarget }: Event) => {
      if (target === currentTarget) this.open ||= (target as HTMLDetailsElement).open;
    };
    const { name, answers } = rowSummary(scene, field);
    return html`<details class="fold" .open=${this.open} @toggle=${toggle}>
      <summary>
        <span class="fold-title" dir=${name ? 'auto' : nothing}>${name?.text ?? runs(labelOf(scene, field))}</span>
        ${answers.map(({ text, language }) => html`<span class="fold-answer" lang=${language} dir="auto">${text}</span>`)}
      </summary>
      ${this.open ? html`${fieldTemplate(field, scene)} ${this.actions(field)}` : nothing}
    </details>`;
  }
}
