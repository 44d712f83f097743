import { html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { languagesOf, textsTable, type TextRow } from '@wegwijs/builder';
import { own, languageName } from '@wegwijs/definition';
import { BuilderPanel } from '../builder-panel.ts';
import type { Desk } from '../desk.ts';
import { titleIn } from '../told/titles.ts';
import { textCell, type CellHost } from './text-cell.ts';
import { languagesTable } from './texts-languages.ts';
import { filtersView, pagerView } from './texts-filters.ts';
import { keyOfRow, shownRows, typedOf, type TextFilter } from './texts-shown.ts';

/** So many rows stand on one page: each is a row of boxes to type in. */
const page = 25;

/** All texts of the form with the languages side by side: what is missing or old is marked, and typed over where it stands. */
export class BuilderTexts extends BuilderPanel implements CellHost {
  @state() private filter: TextFilter = { state: 'all', section: '', asked: '', languages: [] };
  @state() private from = 0;
  @state() closed: CellHost['closed'];
  #chosen: readonly string[] | undefined;
  /** The rows of this page stay while they are worked on: a text that is no longer missing does not vanish under the hands. */
  #held: { readonly of: string; readonly keys: ReadonlySet<string> } | undefined;

  protected override render(): unknown {
    const { desk, filter } = this;
    const { scene } = desk.builder;
    const all = languagesOf(scene);
    const rows = textsTable(scene, desk.bench.design);
    const languages = this.#chosen ?? all.slice(0, 2);
    const found = this.#shown(rows, { ...filter, languages });
    const from = Math.min(this.from, Math.max(0, Math.floor((found.length - 1) / page) * page));
    const shown = found.slice(from, from + page);
    return html`<p class="description">${desk.say('builder.words-texts-about')}</p>
      ${languagesTable(
        desk,
        rows,
        all,
        languages,
        (language) => this.#toggle(language, all),
        (one) => this.nameOf(one),
      )}
      ${filtersView(desk, filter, (more) => this.#filter(more))}
      <p role="status">
        ${desk.say('builder.words-texts-found', { number: found.length, from: found.length === 0 ? 0 : from + 1, to: from + shown.length })}
      </p>
      ${shown.length === 0 ? nothing : this.#table(shown, languages)}
      ${found.length > page ? pagerView(desk, { from, page, number: found.length }, (to) => this.#turn(to)) : nothing}`;
  }

  #shown(rows: readonly TextRow[], filter: TextFilter): readonly TextRow[] {
    const of = JSON.stringify(filter);
    const found = shownRows(this.desk, rows, filter);
    if (this.#held?.of !== of) this.#held = { of, keys: new Set(found.map(keyOfRow)) };
    const { keys } = this.#held;
    return rows.filter((row) => keys.has(keyOfRow(row)));
  }

  #table(rows: readonly TextRow[], languages: readonly string[]): TemplateResult {
    const { desk, closed } = this;
    return html`<p class="hint" id="texts-keys">${desk.say('builder.words-texts-keys')}</p>
      <table class="texts" aria-describedby="texts-keys">
        <caption class="visually-hidden">
          ${desk.say('builder.view-texts')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${desk.say('builder.words-where-is')}</th>
            ${['nl', ...languages].map((one) => html`<th scope="col">${this.nameOf(one)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            rows,
            keyOfRow,
            (row, i) =>
              html`<tr data-id=${row.part === 'title' ? row.id : nothing} tabindex=${row.part === 'title' ? -1 : nothing}>
                ${guard([row, desk, languages.join(), closed?.id.startsWith(`text-${i}-`) ? closed : undefined, i], () => this.#row(row, i, languages))}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  #row(row: TextRow, i: number, languages: readonly string[]): TemplateResult {
    const { desk } = this;
    const part = partOf(desk, row);
    return html`<th scope="row">
        ${
          row.part === 'title'
            ? html`<button type="button" class="quiet link" @click=${() => desk.open('form', row.id)}>
                ${part} <span class="visually-hidden">${desk.say('builder.words-go')}</span>
              </button>`
            : part
        }
      </th>
      ${['nl', ...languages].map((language) => textCell(this, row, language, `text-${i}-${language}`))}`;
  }

  #filter(more: Partial<TextFilter>): void {
    this.filter = { ...this.filter, ...more };
    this.from = 0;
  }

  #turn(to: number): void {
    this.from = to;
    this.closed = undefined;
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('table.texts textarea')?.focus());
  }

  #toggle(language: string, all: readonly string[]): void {
    const now = this.#chosen ?? all.slice(0, 2);
    this.#chosen = all.filter((one) => (one === language) !== now.includes(one));
    this.requestUpdate();
  }

  /** @internal */
  nameOf(language: string): string {
    return languageName(language, this.desk.language);
  }

  /** @internal Asks first: who may not change a text is told why, before anything is typed. */
  open({ id, part, of }: TextRow, language: string, cell: string): void {
    const probe = `${this.desk.builder.design.layer.version} ${id}`;
    const asked = this.desk.builder.may({ do: 'text', id, part, ...(of === undefined ? {} : { of }), language, text: probe });
    this.closed = asked.may ? undefined : { id: cell, why: this.desk.refusal(asked.why) };
  }

  /** @internal */
  enter({ id, part, of }: TextRow, language: string, text: string): void {
    if (text === '' && language === 'nl') return;
    this.desk.run({ do: 'text', id, part, ...(of === undefined ? {} : { of }), language, text: text === '' ? null : text });
  }

  /** @internal */
  leave(): void {
    this.desk.builder.settle();
  }

  /** @internal From the first and the last line the arrows go on to the same language above and below. */
  key(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const box = event.target as HTMLTextAreaElement;
    const isEdge = step > 0 ? box.selectionEnd === box.value.length : box.selectionStart === 0;
    if (step === 0 || !isEdge || box.selectionStart !== box.selectionEnd || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const [, row, ...language] = box.id.split('-');
    const next = this.querySelector<HTMLTextAreaElement>(`[id="text-${Number(row) + step}-${language.join('-')}"]`);
    if (!next) return;
    event.preventDefault();
    next.focus();
    next.setSelectionRange(step > 0 ? 0 : next.value.length, step > 0 ? 0 : next.value.length);
  }
}

/** What a text is of: a choice by its label, with the question that it belongs to. */
function partOf(desk: Desk, row: TextRow): string {
  const part = desk.say(`builder.words-text-of-${row.part}`, { of: typedOf(row, 'nl').text });
  const isNamed = row.part !== 'title' && own(desk.builder.scene.node(row.id) ?? {}, 'title') !== undefined;
  return isNamed ? desk.say('builder.words-text-with', { part, title: titleIn(desk, row.id) }) : part;
}
