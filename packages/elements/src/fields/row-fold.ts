import { html, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
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
class RowFold extends AsyncDirective {
  #template: () => Rendered = () => nothing;
  #open = false;
  #seen: Observation<Rendered> | undefined;

  /**
   * @param actions what can be done with the row once it is open.
   * @param open whether it is so from the start.
   */
  override render(row: Group, scene: Scene, actions: (row: Field) => Rendered, open: boolean): Rendered {
    this.#open ||= open;
    this.#template = () => (row.met ? this.#fold(row, scene, actions) : nothing);
    return this.#look();
  }

  protected override disconnected(): void {
    this.#seen?.stop();
    this.#seen = undefined;
  }

  protected override reconnected(): void {
    this.setValue(this.#look());
  }

  /** Renders, and follows all that was read. */
  #look(): Rendered {
    this.#seen?.stop();
    const again = () => {
      this.disconnected();
      // With all else that follows from the same change.
      queueMicrotask(() => {
        if (this.isConnected && !this.#seen) this.setValue(this.#look());
      });
    };
    this.#seen = observe(this.#template, again);
    return this.#seen.value;
  }

  #fold(row: Group, scene: Scene, actions: (row: Field) => Rendered): Rendered {
    const { name, answers } = rowSummary(scene, row);
    return html`<li class="row" part="row" data-row=${row.name}>
      <details class="fold" .open=${this.#open} @toggle=${this.#toggle}>
        <summary>
          <span class="fold-title" dir=${name ? 'auto' : nothing}>${name?.text ?? runs(labelOf(scene, row))}</span>
          ${answers.map(({ text, language }) => html`<span class="fold-answer" lang=${language} dir="auto">${text}</span>`)}
        </summary>
        ${this.#open ? html`${fieldTemplate(row, scene)} ${actions(row)}` : nothing}
      </details>
    </li>`;
  }

  readonly #toggle = ({ target, currentTarget }: Event): void => {
    if (this.#open || target !== currentTarget || !(target as HTMLDetailsElement).open) return;
    this.#open = true;
    this.setValue(this.#look());
  };
}

/** See {@link RowFold}. */
export const rowFold = directive(RowFold);

/** Opens a fold now. The browser tells of it later. */
export function unfold(fold: HTMLDetailsElement): void {
  fold.open = true;
  fold.dispatchEvent(new Event('toggle'));
}
