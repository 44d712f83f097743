import { html, nothing, type TemplateResult } from 'lit';
import { outline } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { textStates, type TextFilter, type TextState } from './texts-shown.ts';

/** What narrows the table of texts. */
export function filtersView(desk: Desk, filter: TextFilter, set: (more: Partial<TextFilter>) => void): TemplateResult {
  const sections = outline(desk.builder.scene).root.items;
  const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="texts-filters" role="search" aria-label=${desk.say('builder.view-texts')}>
    <div>
      <label for="texts-asked">${desk.say('builder.words-search')}</label>
      <input
        type="search"
        id="texts-asked"
        .value=${filter.asked}
        @input=${(event: Event) => set({ asked: (event.target as HTMLInputElement).value })}
      />
    </div>
    <div>
      <label for="texts-section">${desk.say('builder.words-section')}</label>
      <select id="texts-section" @change=${(event: Event) => set({ section: chosen(event) })}>
        <option value="" ?selected=${filter.section === ''}>${desk.say('builder.words-all-sections')}</option>
        ${sections.map(({ id, title }) => html`<option value=${id} ?selected=${id === filter.section}>${title}</option>`)}
      </select>
    </div>
    <div>
      <label for="texts-state">${desk.say('builder.words-which-texts')}</label>
      <select id="texts-state" @change=${(event: Event) => set({ state: chosen(event) as TextState })}>
        ${textStates.map((one) => html`<option value=${one} ?selected=${one === filter.state}>${desk.say(`builder.words-texts-${one}`)}</option>`)}
      </select>
    </div>
  </div>`;
}

/** Where in the table somebody is. */
export interface TextsPage {
  readonly from: number;
  readonly page: number;
  readonly number: number;
}

/** To the rows before and after. */
export function pagerView({ say }: Desk, { from, page, number }: TextsPage, turn: (to: number) => void): TemplateResult {
  const button = (to: number, word: string) => {
    const can = to >= 0 && to < number;
    return html`<button type="button" class="secondary" aria-disabled=${can ? nothing : 'true'} @click=${() => can && turn(to)}>
      ${word}
    </button>`;
  };
  return html`<nav class="texts-pager" aria-label=${say('builder.words-pages')}>
    ${button(from - page, say('builder.words-previous'))}
    <span>${say('builder.words-page', { page: Math.floor(from / page) + 1, pages: Math.ceil(number / page) })}</span>
    ${button(from + page, say('builder.words-next'))}
  </nav>`;
}
