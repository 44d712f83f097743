import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { innerAnswers } from '../read-out/answer-text.ts';
import { runs } from '../runs.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { labelOf } from './label.ts';

/** How many answers tell what a row is about. */
const few = 4;

/**
 * A row that says what it is about, its name and its first answers, and shows all of it once it is opened. An element of its own, so
 * that to open one, or a key in it, updates no other row.
 */
export class RowFold extends FieldElement<Group> {
  @property({ type: Boolean }) open = false;

  protected override template(): Rendered {
    const { field, scene } = this;
    const said = innerAnswers(scene, field).slice(0, few);
    const toggle = ({ target, currentTarget }: Event) => {
      if (target === currentTarget) this.open ||= (target as HTMLDetailsElement).open;
    };
    return html`<details class="fold" .open=${this.open} @toggle=${toggle}>
      <summary>
        <span class="fold-title">${runs(labelOf(scene, field))}</span>
        ${said.map(({ text }) => html`<span class="fold-answer" lang=${text.language} dir="auto">${text.text}</span>`)}
      </summary>
      ${this.open ? fieldTemplate(field, scene) : nothing}
    </details>`;
  }
}
