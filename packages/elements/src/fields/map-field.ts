import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Entry, Group } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { heard, word, type Said } from '../scene.ts';
import { each } from './each.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { answerFrame, groupFrame } from './frame.ts';
import { removedNotice, type Removed } from './removed.ts';

/** A map: answers under names that a person chooses. */
export class MapField extends FieldElement<Group> {
  /** Shows the entries alone, below the declared fields of the same object. */
  @property({ type: Boolean }) bare = false;

  /** What was taken out while this is shown. */
  readonly #removed = new Map<Entry, Removed>();
  /** Entries whose name was left: what is wrong with it may be said. */
  @state() private left: ReadonlySet<Entry> = new Set();

  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable)
      return this.bare
        ? html`${field.entries.value.map(({ field: one }) => fieldTemplate(one, scene))}`
        : answerFrame(scene, field);
    const standing = new Set(field.entries.value);
    const all = (field.map?.places.all.value ?? []).filter((entry) => standing.has(entry) || this.#removed.has(entry));
    const list = html`<ol class="rows map">
        ${each(all, (entry) => (standing.has(entry) ? this.#entry(entry) : this.#notice(entry)))}
      </ol>
      ${this.#button('add', word(scene, 'map.add'), () => void this.#add(), 'secondary')}`;
    return this.bare ? html`<div class="control">${list}</div>` : groupFrame(scene, field, list);
  }

  protected override forget(): void {
    this.#removed.clear();
    this.left = new Set();
  }

  #entry(entry: Entry): Rendered {
    const { scene } = this;
    const id = `${entry.field.name}-name`;
    const problem = this.#problem(entry);
    // Said of the whole map it is not said here once more.
    const said = this.field.shown.value.some(({ code }) => code.endsWith('-name'));
    return html`<li class="row" part="row">
      <div class="field" part="field" data-invalid=${problem ? 'true' : nothing}>
        <label class="label" part="label" for=${id}>${runs(word(scene, 'map.name'))}</label>
        ${
          problem && !said
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
          aria-describedby=${problem ? `${said ? this.field.name : id}-error` : nothing}
          .value=${live(entry.name.value)}
          @input=${(event: Event) => this.field.map?.rename(entry, (event.target as HTMLInputElement).value)}
          @blur=${() => (this.left = new Set([...this.left, entry]))}
        />
      </div>
      ${fieldTemplate(entry.field, scene)}
      <div class="row-actions">
        ${this.#button('remove', word(scene, 'map.remove', { name: entry.name.value }), () => void this.#remove(entry))}
      </div>
    </li>`;
  }

  #notice(entry: Entry): Rendered {
    const removed = this.#removed.get(entry);
    return removed ? removedNotice(this.scene, entry.field, removed, () => void this.#undo(entry, removed)) : nothing;
  }

  /** An entry without a name, or with that of another, is kept here but cannot be part of the document. */
  #problem(entry: Entry): Said | undefined {
    if (!this.left.has(entry) || this.field.map?.counts(entry)) return undefined;
    return word(this.scene, entry.name.value === '' ? 'problem.empty-name' : 'problem.duplicate-name');
  }

  #button(act: string, words: Said, onClick: () => void, look: 'quiet' | 'secondary' = 'quiet'): Rendered {
    return html`<button type="button" class=${look} part="${look}-button" data-act=${act} @click=${onClick}>
      ${runs(words)}
    </button>`;
  }

  async #add(): Promise<void> {
    const entry = this.field.map?.add();
    if (entry) await this.#focus(`${entry.field.name}-name`);
  }

  async #undo(entry: Entry, { undo }: Removed): Promise<void> {
    undo();
    this.#removed.delete(entry);
    this.requestUpdate();
    this.scene.announce(heard(this.scene, 'rows.restored'));
    await this.#focus(`${entry.field.name}-name`);
  }

  async #remove(entry: Entry): Promise<void> {
    const { map } = this.field;
    if (!map) return;
    const text = entry.name.value;
    const { language } = this.scene.voice;
    const title = () => (text === '' ? word(this.scene, 'map.value') : { first: { text, language }, second: undefined });
    this.#removed.set(entry, { title, undo: map.remove(entry) });
    this.scene.announce(heard(this.scene, 'rows.removed', { title: title() }));
    await this.#focus(`${entry.field.name}-undo-removed`);
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
