import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { Field, Rows } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { plainWord, said, word, type Said } from '../scene.ts';
import { each } from './each.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { answerFrame, groupFrame } from './frame.ts';
import { labelOf } from './label.ts';

/** What was taken out last, and the way back. */
interface Removed {
  readonly at: number;
  readonly label: Said;
  readonly undo: () => void;
}

/** A list of groups or of single answers: added, removed, moved. What was removed can be put back on the spot. */
export class RowsField extends FieldElement<Rows> {
  /** What was removed last. */
  @state() private removed: Removed | undefined;

  protected override template(): Rendered {
    const { field, scene, removed } = this;
    if (!field.editable) return answerFrame(scene, field);
    const items: (Field | Removed)[] = [...field.rows.value];
    if (removed) items.splice(removed.at, 0, removed);
    return groupFrame(
      scene,
      field,
      html`<ol class="rows ${field.kind}">
          ${each(items, (item) => ('undo' in item ? this.#notice(item) : this.#row(item)))}
        </ol>
        ${
          field.full
            ? html`<p class="note">${runs(word(scene, 'rows.full', { n: field.rows.value.length }))}</p>`
            : this.#button('add', word(scene, 'rows.add', { title: this.#itemTitle() }), () => void this.#add(), 'secondary')
        }`,
    );
  }

  protected override forget(): void {
    this.removed = undefined;
  }

  #row(row: Field): Rendered {
    const { field, scene } = this;
    const rows = field.rows.value;
    const at = rows.indexOf(row);
    const title = labelOf(scene, row);
    return html`<li class="row" part="row" data-row=${row.name}>
      ${fieldTemplate(row, scene)}
      <div class="row-actions">
        ${at > 0 ? this.#button('up', word(scene, 'rows.up', { title }), () => void this.#move(row, -1)) : nothing}
        ${at < rows.length - 1 ? this.#button('down', word(scene, 'rows.down', { title }), () => void this.#move(row, 1)) : nothing}
        ${this.#button('remove', word(scene, 'rows.remove', { title }), () => void this.#remove(row))}
      </div>
    </li>`;
  }

  #notice({ label }: Removed): Rendered {
    const { scene } = this;
    return html`<li class="removed">
      <p>${runs(word(scene, 'rows.removed', { title: label }))}</p>
      ${this.#button('undo', word(scene, 'rows.undo'), () => void this.#undo())}
    </li>`;
  }

  #button(act: string, words: Said, onClick: () => void, look: 'quiet' | 'secondary' = 'quiet'): Rendered {
    return html`<button type="button" class=${look} part="${look}-button" data-act=${act} @click=${onClick}>
      ${runs(words)}
    </button>`;
  }

  #itemTitle(): Said {
    const { field, scene } = this;
    const item = field.node.item(Infinity);
    const title = item ? said(scene, item, 'title') : undefined;
    return title?.first || title?.second ? title : word(scene, 'rows.item');
  }

  async #add(): Promise<void> {
    const row = this.field.add();
    this.removed = undefined;
    this.scene.announce(plainWord(this.scene, 'rows.added', { title: labelOf(this.scene, row) }));
    await this.#focus(row);
  }

  async #undo(): Promise<void> {
    const before = this.field.rows.value;
    this.removed?.undo();
    this.removed = undefined;
    const back = this.field.rows.value.find((row) => !before.includes(row));
    this.scene.announce(plainWord(this.scene, 'rows.restored'));
    if (back) await this.#focus(back);
  }

  async #remove(row: Field): Promise<void> {
    const { field, scene } = this;
    const at = field.rows.value.indexOf(row);
    const label = labelOf(scene, row);
    this.removed = { at, label, undo: field.remove(row) };
    scene.announce(plainWord(scene, 'rows.removed', { title: label }));
    await this.updateComplete;
    this.querySelector<HTMLElement>(':scope > fieldset > .control > .rows > .removed button')?.focus();
  }

  async #move(row: Field, by: number): Promise<void> {
    const { field, scene } = this;
    field.move(row, by);
    this.removed = undefined;
    const rows = field.rows.value;
    scene.announce(plainWord(scene, 'rows.moved', { title: this.#itemTitle(), n: rows.indexOf(row) + 1, total: rows.length }));
    await this.updateComplete;
    const actions = this.#li(row)?.querySelector(':scope > .row-actions');
    const same = actions?.querySelector<HTMLElement>(`[data-act="${by < 0 ? 'up' : 'down'}"]`);
    (same ?? actions?.querySelector<HTMLElement>('button'))?.focus();
  }

  async #focus(row: Field): Promise<void> {
    await this.updateComplete;
    const element = this.#li(row)?.firstElementChild;
    if (element instanceof FieldElement) element.focus();
  }

  #li(row: Field): Element | null {
    return this.querySelector(`[data-row="${row.name}"]`);
  }
}
