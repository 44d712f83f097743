import { html, nothing } from 'lit';
import { Directive, directive, type ChildPart } from 'lit/directive.js';
import { setChildPartValue } from 'lit/directive-helpers.js';
import { observe, type Field, type Group, type Observation } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import type { Scene } from '../scene.ts';
import { fieldTemplate } from './field.ts';
import { labelOf } from './label.ts';
import { rowSummary } from './row-summary.ts';

/**
 * A row that says what it is about, its name and its first answers, and shows all of it once it is opened. Each updates alone, so that
 * to open one, or a key in it, updates no other row. It is no element: a plan has more of these than of all its fields.
 */
export class RowFold extends Directive {
  #part: ChildPart | undefined;
  #template: () => Rendered = () => nothing;
  #opened = false;
  /** Whether it is to be shown again. */
  #due = false;
  #seen: Observation<Rendered> | undefined;

  /**
   * @param actions what can be done with the row once it is open.
   * @param folds where this one is found again, by the name of its row.
   */
  render(row: Group, scene: Scene, actions: (row: Field) => Rendered, folds: Map<string, RowFold>): Rendered {
    this.#template = () => (row.met ? this.#fold(row, scene, actions) : nothing);
    folds.set(row.name, this);
    return this.#look();
  }

  override update(part: ChildPart, given: Parameters<RowFold['render']>): Rendered {
    this.#part = part;
    return this.render(...given);
  }

  /** Shows what stands in the row, from now on also while it is closed. */
  open(): void {
    if (this.#opened) return;
    this.#opened = true;
    this.#show();
  }

  /** Stops following the row. */
  stop(): void {
    this.#due = false;
    this.#seen?.stop();
    this.#seen = undefined;
  }

  /** Renders, and follows all that was read. */
  #look(): Rendered {
    this.stop();
    const again = () => {
      this.stop();
      this.#due = true;
      // With all else that follows from the same change: the list may show something else in its place by then.
      queueMicrotask(() => this.#due && this.#show());
    };
    this.#seen = observe(this.#template, again);
    return this.#seen.value;
  }

  #show(): void {
    if (this.#part?.parentNode.isConnected) setChildPartValue(this.#part, this.#look(), this);
  }

  #fold(row: Group, scene: Scene, actions: (row: Field) => Rendered): Rendered {
    const { name, answers } = rowSummary(scene, row);
    const other = (language: string) => (language === scene.voice.language ? nothing : language);
    return html`<li class="row" part="row" data-row=${row.name}>
      <details class="fold">
        <summary>
          <span class="fold-title" dir=${name ? 'auto' : nothing}>${name?.text ?? runs(labelOf(scene, row))}</span>
          ${answers.map((answer) =>
            answer.second
              ? html`<span class="fold-answer">${runs({ first: answer, second: answer.second })}</span>`
              : html`<span class="fold-answer" lang=${other(answer.language)} dir="auto">${answer.text}</span>`,
          )}
        </summary>
        ${this.#opened ? html`${fieldTemplate(row, scene)} ${actions(row)}` : nothing}
      </details>
    </li>`;
  }
}

/** See {@link RowFold}. */
export const rowFold = directive(RowFold);
