import { html, nothing } from 'lit';
import { Group, type Field, type Rows } from '@wegwijs/form';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { heard, said, word, type Said } from '../scene.ts';
import { each } from './each.ts';
import { FieldElement } from './field-element.ts';
import { fieldTemplate } from './field.ts';
import { answerFrame, groupFrame } from './frame.ts';
import { labelOf } from './label.ts';
import { removedNotice, type Removed } from './removed.ts';
import { rowFold, type RowFold } from './row-fold.ts';

/** A list that was handed in with more groups than this shows each by what it is about, until it is opened. */
const many = 30;

/** A list of groups or of single answers: added, removed, moved. What was removed can be put back on the spot. */
export class RowsField extends FieldElement<Rows> {
  /** What was taken out while this is shown. */
  readonly #removed = new Map<Field, Removed>();
  /** Whether rows are closed until they are opened: settled when the list is first shown, so that none closes while one is added. */
  #folds: boolean | undefined;
  /** The rows that are closed until they are opened, by name. */
  readonly #closed = new Map<string, RowFold>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const fold of this.#closed.values()) fold.stop();
    this.#closed.clear();
  }

  protected override template(): Rendered {
    const { field, scene } = this;
    if (!field.editable) return answerFrame(scene, field);
    this.#folds ??= scene.folds === true || field.rows.value.length > many;
    const standing = new Set(field.seen);
    const rows = field.all.value.filter((row) => standing.has(row) || this.#removed.has(row));
    return groupFrame(
      scene,
      field,
      html`<ol class="rows ${field.kind}" @toggle=${this.#toggled}>
          ${each(rows, (row) => (standing.has(row) ? this.#row(row) : this.#notice(row)))}
        </ol>
        ${
          !field.addable || scene.fills?.(field)
            ? nothing
            : field.full
              ? html`<p class="note">${runs(word(scene, 'rows.full', { n: field.rows.value.length }))}</p>`
              : this.#button('add', word(scene, 'rows.add', { title: this.#itemTitle() }), () => void this.#add(), 'secondary')
        }`,
    );
  }

  protected override forget(): void {
    this.#removed.clear();
    this.#folds = undefined;
  }

  #row(row: Field): unknown {
    const { scene } = this;
    if (this.#folds && row instanceof Group) return rowFold(row, scene, this.#actions, this.#closed);
    return html`<li class="row" part="row" data-row=${row.name}>${fieldTemplate(row, scene)} ${this.#actions(row)}</li>`;
  }

  readonly #actions = (row: Field): Rendered => {
    const { field, scene } = this;
    const rows = field.rows.value;
    const at = rows.indexOf(row);
    const title = labelOf(scene, row);
    // What stays as it was written stays where it was written.
    const moves = row.node.word('x-once') === undefined;
    return html`<div class="row-actions">
      ${moves && at > 0 ? this.#button('up', word(scene, 'rows.up', { title }), () => void this.#move(row, -1)) : nothing}
      ${moves && at < rows.length - 1 ? this.#button('down', word(scene, 'rows.down', { title }), () => void this.#move(row, 1)) : nothing}
      ${
        row.editable
          ? (scene.stays?.(scene, row) ??
            this.#button('remove', word(scene, 'rows.remove', { title }), () => void this.#remove(row)))
          : nothing
      }
    </div>`;
  };

  /** A fold tells nobody around it that it was opened: it is heard on its way down. */
  readonly #toggled = {
    capture: true,
    handleEvent: ({ target }: Event): void => {
      const { parentElement, open } = target as HTMLDetailsElement;
      if (open) this.#closed.get(parentElement?.dataset['row'] ?? '')?.open();
    },
  };

  /** Opens the row in which a field stands. */
  async unfold(field: Field): Promise<void> {
    const row = this.field.rows.value.find((one) => field === one || field.pointer.startsWith(`${one.pointer}/`));
    const fold = row && this.#li(row)?.querySelector<HTMLDetailsElement>(':scope > .fold');
    if (!fold) return;
    fold.open = true;
    this.#closed.get(row.name)?.open();
    await this.updateComplete;
  }

  #notice(row: Field): Rendered {
    const removed = this.#removed.get(row);
    this.#closed.get(row.name)?.stop();
    return removed ? removedNotice(this.scene, row, removed, () => void this.#undo(row, removed)) : nothing;
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
    this.scene.announce(heard(this.scene, 'rows.added', { title: labelOf(this.scene, row) }));
    await this.#focus(row);
  }

  async #undo(row: Field, { undo }: Removed): Promise<void> {
    undo();
    this.#removed.delete(row);
    this.requestUpdate();
    this.scene.announce(heard(this.scene, 'rows.restored'));
    await this.#focus(row);
  }

  async #remove(row: Field): Promise<void> {
    const n = this.field.rows.value.indexOf(row) + 1;
    const title = () => word(this.scene, 'rows.nth', { title: this.#itemTitle(), n });
    this.#removed.set(row, { title, undo: this.field.remove(row) });
    this.scene.announce(heard(this.scene, 'rows.removed', { title: title() }));
    await this.updateComplete;
    this.querySelector<HTMLElement>(`[id="${row.name}-undo-removed"]`)?.focus();
  }

  async #move(row: Field, by: number): Promise<void> {
    const { field, scene } = this;
    field.move(row, by);
    const rows = field.rows.value;
    scene.announce(heard(scene, 'rows.moved', { title: this.#itemTitle(), n: rows.indexOf(row) + 1, total: rows.length }));
    await this.updateComplete;
    const actions = this.#li(row)?.querySelector(':scope > .row-actions, :scope > .fold > .row-actions');
    const same = actions?.querySelector<HTMLElement>(`[data-act="${by < 0 ? 'up' : 'down'}"]`);
    (same ?? actions?.querySelector<HTMLElement>('button'))?.focus();
  }

  async #focus(row: Field): Promise<void> {
    await this.updateComplete;
    await this.unfold(row);
    const element = this.#li(row)?.querySelector(
      ':scope > :not(.fold, .row-actions), :scope > .fold > :not(summary, .row-actions)',
    );
    if (element instanceof FieldElement) element.focus();
  }

  #li(row: Field): Element | null {
    return this.querySelector(`[data-row="${row.name}"]`);
  }
}
