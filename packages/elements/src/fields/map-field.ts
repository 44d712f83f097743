import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Entry, Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { plainWord, word, type Said } from '../scene.ts';
import { each } from './each.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { answerFrame, groupFrame } from './frame.ts';

/** A map: answers under names that a person chooses. */
export class MapField extends FieldElement<Group> {
  /** Shows the entries alone, below the declared fields of the same object. */
  @property({ type: Boolean }) bare = false;

  /** The way to put back what was removed last. */
  @state() private undo: (() => void) | undefined;
  /** Entries whose name was left: what is wrong with it may be said. */
  @state() private left: ReadonlySet<Entry> = new Set();

  protected override template(): Rendered {
    const { field, scene } = this;
    const entries = field.entries.value;
    if (!field.editable)
      return this.bare ? html`${entries.map(({ field: one }) => fieldTemplate(one, scene))}` : answerFrame(scene, field);
    const list = html`<ol class="rows map">
        ${each(entries, (entry) => this.#entry(entry))}
      </ol>
      ${
        this.undo
          ? html`<p class="removed">
              ${runs(word(scene, 'map.removed'))} ${this.#button('undo', word(scene, 'rows.undo'), () => void this.#putBack())}
            </p>`
          : nothing
      }
      ${this.#button('add', word(scene, 'map.add'), () => void this.#add(), 'secondary')}`;
    return this.bare ? html`<div class="control">${list}</div>` : groupFrame(scene, field, list);
  }

  protected override forget(): void {
    this.undo = undefined;
    this.left = new Set();
  }

  #entry(entry: Entry): Rendered {
    const { scene } = this;
    const id = `${entry.field.name}-name`;
    const problem = this.#problem(entry);
    return html`<li class="row" part="row">
      <div class="field" part="field" data-invalid=${problem ? 'true' : nothing}>
        <label class="label" part="label" for=${id}>${runs(word(scene, 'map.name'))}</label>
        ${
          problem
            ? html`<ul class="messages" part="error" id="${id}-error">
                <li class="message"><span>${runs(problem)}</span></li>
              </ul>`
            : nothing
        }
        <input
          part="input"
          id=${id}
          type="text"
          dir="auto"
          autocomplete="off"
          aria-required="true"
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? `${id}-error` : nothing}
          .value=${live(entry.name.value)}
          @input=${(event: Event) => this.field.rename(entry, (event.target as HTMLInputElement).value)}
          @blur=${() => (this.left = new Set([...this.left, entry]))}
        />
      </div>
      ${fieldTemplate(entry.field, scene)}
      <div class="row-actions">
        ${this.#button('remove', word(scene, 'map.remove', { name: entry.name.value }), () => void this.#remove(entry))}
      </div>
    </li>`;
  }

  /** An entry without a name, or with that of another, is kept here but cannot be part of the document. */
  #problem(entry: Entry): Said | undefined {
    if (!this.left.has(entry)) return undefined;
    const { field, scene } = this;
    const name = entry.name.value;
    if (name === '') return word(scene, 'problem.empty-name');
    const double = field.node.declares(name) || field.entries.value.some((other) => other !== entry && other.name.value === name);
    return double ? word(scene, 'problem.duplicate-name') : undefined;
  }

  #button(act: string, words: Said, onClick: () => void, look: 'quiet' | 'secondary' = 'quiet'): Rendered {
    return html`<button type="button" class=${look} part="${look}-button" data-act=${act} @click=${onClick}>
      ${runs(words)}
    </button>`;
  }

  async #add(): Promise<void> {
    const entry = this.field.addEntry();
    this.undo = undefined;
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[id="${entry.field.name}-name"]`)?.focus();
  }

  async #putBack(): Promise<void> {
    this.undo?.();
    this.undo = undefined;
    this.scene.announce(plainWord(this.scene, 'rows.restored'));
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-act="add"]')?.focus();
  }

  async #remove(entry: Entry): Promise<void> {
    this.undo = this.field.removeEntry(entry);
    this.scene.announce(plainWord(this.scene, 'map.removed'));
    await this.updateComplete;
    this.querySelector<HTMLElement>('[data-act="undo"]')?.focus();
  }
}
