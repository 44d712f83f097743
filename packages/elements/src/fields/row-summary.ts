import { html } from 'lit';
import type { Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { innerAnswers } from '../read-out/answer-text.ts';
import { runs } from '../runs.ts';
import { FieldElement } from './field-element.ts';
import { labelOf } from './label.ts';

/** How many answers tell what a row is about. */
const few = 4;

/** What a closed row is about: its name and its first answers. An element of its own, so that a key updates no other row. */
export class RowSummary extends FieldElement<Group> {
  protected override template(): Rendered {
    const { field, scene } = this;
    const said = innerAnswers(scene, field).slice(0, few);
    return html`<span class="fold-title">${runs(labelOf(scene, field))}</span>
      ${said.map(({ text }) => html`<span class="fold-answer" lang=${text.language} dir="auto">${text.text}</span>`)}`;
  }
}
