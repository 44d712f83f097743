import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OutlineItem } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { grip, triangle } from '../told/icons.ts';
import { marksOf } from './marks.ts';

/** What the lines of the outline are drawn with. */
export interface Lines {
  readonly desk: Desk;
  /** What is open. Another set when something was opened or closed. */
  readonly open: ReadonlySet<string>;
  /** How much is not right, by id. */
  readonly problems: ReadonlyMap<string, number>;
  /** From the whole to what is selected. */
  readonly trail: readonly OutlineItem[];
  readonly select: (id: string) => void;
  readonly fold: (id: string, open: boolean) => void;
  /** Goes to what can be said of it. */
  readonly way: (id: string) => void;
}

/**
 * Nested lists of buttons, not `role="tree"`: a list is read in every screen reader's own way (browse mode, touch, braille), says how
 * many there are and how deep, and what a line tells stays text; a tree swallows the keys of the reader, makes one flat name of all
 * marks, and is not there for who swipes. The arrow keys are there all the same.
 */
export function linesOf(around: OutlineItem, lines: Lines): TemplateResult {
  return html`<ul data-list=${around.id}>
    ${repeat(
      around.items,
      ({ id }) => id,
      (item) => line(item, lines),
    )}
  </ul>`;
}

/** From what is selected straight to what can be said of it: on the way there by Tab stands all of the form. */
export function wayToProperties({ id, title }: OutlineItem, { desk, way }: Lines): TemplateResult {
  return html`<button type="button" class="link line-way" @click=${() => way(id)}>
    ${desk.say('builder.form-properties')}<span class="visually-hidden">: ${title}</span>
  </button>`;
}

function line(item: OutlineItem, lines: Lines): TemplateResult {
  const { desk, open, problems, trail } = lines;
  const isOn = trail.includes(item);
  return html`<li data-line=${item.id}>
    ${guard([item, desk, isOn ? trail.at(-1)?.id : '', open, problems], () => inside(item, lines))}
  </li>`;
}

function inside(item: OutlineItem, lines: Lines): TemplateResult {
  const { desk, open, problems, trail, select, fold } = lines;
  const { id, title, items, kind, present } = item;
  const isOpen = open.has(id);
  const total = problems.get(id) ?? 0;
  return html`<div class="line ${kind === 'section' ? 'of-section' : ''}" ?data-out=${!present}>
      ${
        items.length > 0
          ? html`<button
              type="button"
              class="fold"
              aria-expanded=${isOpen ? 'true' : 'false'}
              aria-label=${desk.say('builder.form-fold', { title })}
              @click=${() => fold(id, !isOpen)}
            >
              ${triangle}
            </button>`
          : html`<span class="fold"></span>`
      }
      <button
        type="button"
        class="name"
        data-id=${id}
        aria-current=${trail.at(-1) === item ? 'true' : nothing}
        @click=${() => select(id)}
      >
        <span class="line-title">${title}</span><span class="visually-hidden">, </span>${marksOf(desk, item, total)}
      </button>
      <span class="grip" aria-hidden="true">${grip}</span>
    </div>
    ${trail.at(-1) === item ? wayToProperties(item, lines) : nothing}
    ${items.length > 0 && isOpen ? linesOf(item, lines) : nothing}`;
}
