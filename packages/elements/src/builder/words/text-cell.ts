import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TextRow } from '@wegwijs/builder';
import { directionOf } from '../../runs.ts';
import type { Desk } from '../desk.ts';
import { typedOf } from './texts-shown.ts';

/** What the cells of the table need. */
export interface CellHost {
  readonly desk: Desk;
  /** The cell that was asked for and is closed, with the reason. */
  readonly closed: { readonly id: string; readonly why: string } | undefined;
  nameOf(language: string): string;
  enter(row: TextRow, language: string, text: string): void;
  open(row: TextRow, language: string, id: string): void;
  leave(): void;
  key(event: KeyboardEvent): void;
}

/** One text in one language: typed over where it stands, with what is to be known of it. */
export function textCell(host: CellHost, row: TextRow, language: string, id: string): TemplateResult {
  const { desk, closed } = host;
  const { text, isForms } = typedOf(row, language);
  const cell = language === 'nl' ? undefined : row.cells[language];
  const isClosed = closed?.id === id || isForms || cell?.open === false;
  const note = cell ? desk.say(`builder.words-text-${cell.state}`) : registerNote(desk, row);
  return html`<td data-language=${language} data-state=${cell?.state ?? nothing}>
    <span class="texts-language" aria-hidden="true">${host.nameOf(language)}</span>
    <textarea
      id=${id}
      rows="1"
      lang=${language}
      dir=${directionOf(language)}
      spellcheck="true"
      .value=${live(text)}
      ?readonly=${isClosed}
      aria-label=${desk.say('builder.words-text-label', { language: host.nameOf(language), text: typedOf(row, 'nl').text })}
      aria-describedby=${`${id}-note`}
      @focus=${() => host.open(row, language, id)}
      @input=${(event: Event) => host.enter(row, language, (event.target as HTMLTextAreaElement).value)}
      @blur=${() => host.leave()}
      @keydown=${(event: KeyboardEvent) => host.key(event)}
    ></textarea>
    <span class=${cell?.state === 'complete' && closed?.id !== id ? 'visually-hidden' : 'texts-note'} id=${`${id}-note`}
      >${closed?.id === id ? closed.why : isForms ? desk.say('builder.words-text-forms') : note}</span
    >
  </td>`;
}

function registerNote(desk: Desk, { register }: TextRow): string {
  return register === undefined ? '' : desk.say(`builder.words-register-${register}`);
}
