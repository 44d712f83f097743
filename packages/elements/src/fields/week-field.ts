import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { FieldElement } from './field-element.ts';
import { answerFrame, groupFrame, invalid } from './frame.ts';
import { groupBody } from './group-body.ts';
import { messages } from './messages.ts';
import { weekOf, type Week } from './week.ts';

/** A week: a table of days by parts of the day, with a checkbox in each cell. On a narrow screen it becomes a list. */
export class WeekField extends FieldElement<Group> {
  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    const week = weekOf(scene, field);
    return groupFrame(scene, field, week ? this.#table(week) : groupBody(scene, field));
  }

  #table({ parts, days }: Week): Rendered {
    const { name } = this.field;
    return html`<table class="week" aria-labelledby="${name}-label">
      <thead>
        <tr>
          <td></td>
          ${parts.map((part, i) => html`<th scope="col" id="${name}-part-${i}">${runs(part)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${days.map((day) => this.#day(day, parts))}
      </tbody>
    </table>`;
  }

  #day({ field, label, boxes }: Week['days'][number], parts: Week['parts']): Rendered {
    const { name } = field;
    const cell = ({ checked, set }: (typeof boxes)[number], i: number) => {
      const id = `${name}-${i}`;
      return html`<td class="option">
        <input
          part="checkbox"
          type="checkbox"
          id=${id}
          aria-labelledby="${name}-label ${id}-label"
          aria-invalid=${invalid(field)}
          .checked=${live(checked)}
          @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
        />
        <label for=${id} id="${id}-label"
          ><span class="part-of-day">${runs(parts[i] ?? { first: undefined, second: undefined })}</span></label
        >
      </td>`;
    };
    return html`<tr>
      <th scope="row" id="${name}-label">${runs(label)}${messages(this.scene, field)}</th>
      ${boxes.map(cell)}
    </tr>`;
  }
}
