import { html, nothing } from 'lit';
import { isArray } from '@wegwijs/definition';
import type { Field, Group } from '@wegwijs/form';
import { disclosure } from '../../fields/extras/quiet.ts';
import { focusAfter } from '../../fields/field-element.ts';
import { fieldTemplate } from '../../fields/field.ts';
import type { Rendered } from '../../observed.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import { heard, word } from '../../scene.ts';
import { button } from '../sharing/button.ts';
import { answered, listAt, textIn } from '../sharing/list.ts';
import { StageElement } from '../sharing/stage-element.ts';
import { daySaid } from '../sharing/telling.ts';
import { helperOf, rowWith } from './helpers.ts';

/** What is told once a task is done: can it be done alone now, what was learned, how did the practice go. */
const reflecting = ['canAlone', 'ownReflection', 'reflection'];

/** A task: what to do, with whom, for which goal. One tap marks it done; the same place takes that back. */
export class TaskCard extends StageElement<Group> {
  protected override template(): Rendered {
    const { field: row, scene, stage } = this;
    const [title, how, due] = [answered(row, 'title'), answered(row, 'how'), textIn(row, 'dueOn')];
    const done = textIn(row, 'doneOn');
    const late = done === undefined && due !== undefined && due < stage.today;
    return html`<article class="plan-card task" ?data-done=${done !== undefined}>
      <p class="plan-card-title" id="${row.name}-label">${title ? readOutTemplate(scene, title) : nothing}</p>
      ${how ? html`<p>${readOutTemplate(scene, how)}</p>` : nothing} ${this.#together()} ${this.#goals()}
      ${
        due !== undefined && done === undefined
          ? html`<p class="note">
              ${runs(word(scene, 'tasks.due', { date: daySaid(scene, due) }))}
              ${late ? html`<br />${runs(word(scene, 'tasks.late'))}` : nothing}
            </p>`
          : nothing
      }
      ${done === undefined ? this.#open() : this.#done(done)}
    </article>`;
  }

  /** The newcomer does it; whoever helps practises along (domain: 10, S3). */
  #together(): Rendered {
    const { field: row, scene, stage } = this;
    if (answered(row, 'together')?.value.value !== true) return nothing;
    const name = stage.role === 'participant' ? helperOf(stage, row, 'supportId', 'support') : undefined;
    const words =
      stage.role !== 'participant'
        ? word(scene, 'tasks.practise')
        : name
          ? word(scene, 'tasks.together', { name })
          : word(scene, 'tasks.together-open');
    return html`<p class="plan-together">${runs(words)}</p>`;
  }

  /** The goal behind it, or that it is not shared with who looks. */
  #goals(): Rendered {
    const { field: row, scene } = this;
    const ids = answered(row, 'goalIds')?.value.value;
    if (!isArray(ids) || ids.length === 0) return nothing;
    if (!listAt(scene.form, '/goals/items')) return html`<p class="note">${runs(word(scene, 'tasks.goal-hidden'))}</p>`;
    const goals = ids.flatMap((id) => answered(rowWith(scene, '/goals/items', String(id)), 'text') ?? []);
    if (goals.length === 0) return nothing;
    return html`<p class="note">${runs(word(scene, 'tasks.goal'))}</p>
      ${goals.map((goal) => html`<p class="plan-goal">${readOutTemplate(scene, goal)}</p>`)}`;
  }

  #open(): Rendered {
    const { field: row, scene } = this;
    if (!this.may(row.child('doneOn'))) return nothing;
    const about = `${row.name}-label`;
    return html`<div class="actions">
      ${button('done', word(scene, 'tasks.done'), (event) => this.#mark(event, true), { id: `${row.name}-done`, about })}
    </div>`;
  }

  #done(on: string): Rendered {
    const { field: row, scene, stage } = this;
    const asked = reflecting.flatMap((key): Field[] => {
      const one = row.child(key);
      return this.may(one) ? [one] : [];
    });
    const told = reflecting.flatMap((key) => answered(row, key) ?? []).filter((one) => !asked.includes(one));
    const questions = () => html`${asked.map((one) => fieldTemplate(one, scene))}`;
    return html`<p class="plan-done">${runs(word(scene, 'tasks.done-on', { date: daySaid(scene, on) }))}</p>
      ${
        this.may(row.child('doneOn'))
          ? button('undo', word(scene, 'tasks.undo'), (event) => this.#mark(event, false), {
              look: 'quiet',
              id: `${row.name}-undo`,
              about: `${row.name}-label`,
            })
          : nothing
      }
      ${told.map((one) => html`<p>${readOutTemplate(scene, one)}</p>`)}
      ${
        asked.length === 0
          ? nothing
          : on === stage.today && stage.role !== 'participant'
            ? html`<div class="plan-entry">${questions()}</div>`
            : disclosure(row, 'reflect', word(scene, 'tasks.reflect'), questions)
      }`;
  }

  #mark(event: Event, done: boolean): void {
    const { field: row, scene, stage } = this;
    row.child('doneOn')?.set(done ? stage.today : undefined);
    const title = textIn(row, 'title') ?? '';
    scene.announce(heard(scene, done ? 'tasks.told-done' : 'tasks.told-open', { title }));
    void focusAfter(event, `${row.name}-${done ? 'undo' : 'done'}`);
  }
}
