import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Group } from '@wegwijs/form';
import { fieldsOf } from '../../fields/fields-of.ts';
import { groupBody } from '../../fields/group-body.ts';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word } from '../../scene.ts';
import type { Adds } from './add-entry.ts';
import { button } from './button.ts';
import { answered, listAt, rowsOf, textIn } from './list.ts';
import { side } from './side.ts';
import { StageElement } from './stage-element.ts';
import { answerList, answerSaid } from './telling.ts';

/** One thing that happened, with the newcomer's side below it. */
export class StepCard extends StageElement<Group> {
  /** Whether what was written down is being corrected. */
  @state() private open = false;

  protected override template(): Rendered {
    const { field: row, scene } = this;
    const [kind, date] = [answered(row, 'kind'), answered(row, 'date')];
    const rest = fieldsOf(row).filter(({ key }) => key !== 'kind' && key !== 'date');
    return html`<article class="plan-card plan-step" data-kind=${textIn(row, 'kind') ?? nothing}>
      ${
        this.open
          ? html`<div class="plan-entry">${groupBody(scene, row)}</div>`
          : html`<p class="plan-card-title" id="${row.name}-label">
                ${kind ? runs(answerSaid(scene, kind)) : runs(word(scene, 'rows.item'))}
              </p>
              ${date ? html`<p class="note">${runs(answerSaid(scene, date))}</p>` : nothing}
              ${answerList(
                scene,
                rest.filter((one) => one.met),
              )}`
      }
      ${this.#toggle()} ${this.#side()}
    </article>`;
  }

  protected override forget(): void {
    this.open = false;
  }

  #toggle(): Rendered {
    const { field: row, scene } = this;
    if (!this.may(row.child('date'))) return nothing;
    const words = word(scene, this.open ? 'sharing.entry-done' : 'sharing.entry-change');
    return button('change', words, () => (this.open = !this.open), {
      look: 'quiet',
      ...(this.open ? {} : { about: `${row.name}-label` }),
    });
  }

  #side(): Rendered {
    const { field: row, scene, stage } = this;
    const list = listAt(scene.form, '/side/notes');
    if (!list) return nothing;
    const about = textIn(row, 'id') ?? row.key;
    const add = stage.role === 'participant' ? 'effort.tell' : 'effort.tell-for';
    const adds: Adds = { add, asks: ['text'], begin: { about, date: stage.today }, about: `${row.name}-label` };
    return html`${rowsOf(list)
        .filter((note) => textIn(note, 'about') === about)
        .map((note) => side(scene, note))}
      <wegwijs-plan-add .field=${list} .scene=${scene} .stage=${stage} .adds=${adds}></wegwijs-plan-add>`;
  }
}
