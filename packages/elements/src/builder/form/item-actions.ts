import { html, nothing, type TemplateResult } from 'lit';
import { own } from '@wegwijs/definition';
import type { Command, OutlineItem } from '@wegwijs/builder';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';
import type { Ask } from './asking.ts';
import { moveStep } from './moving.ts';

/** What can be done with a question or section as a whole. What may not be done says why when it is tried. */
export function itemActions(desk: Desk, item: OutlineItem, ask: Ask): TemplateResult {
  const { say, builder } = desk;
  const { id, title, kind, present, touched } = item;
  const isOwn = builder.scene.homeOf(id) !== undefined;
  const button = (word: WordKey, run: () => void, keys?: string) =>
    html`<button type="button" class="secondary" aria-keyshortcuts=${keys ?? nothing} @click=${run}>${say(word)}</button>`;
  return html`<div class="item-actions" role="group" aria-label=${say('builder.form-actions')}>
    ${button('builder.form-up', () => moveStep(desk, id, 'up'), 'Alt+ArrowUp')}
    ${button('builder.form-down', () => moveStep(desk, id, 'down'), 'Alt+ArrowDown')}
    ${kind === 'section' ? nothing : button('builder.form-move', () => ask({ ask: 'move', id }))}
    ${kind === 'section' ? nothing : button('builder.form-duplicate', () => ask({ ask: 'duplicate', id }))}
    ${isOwn ? button('builder.form-rename', () => ask({ ask: 'rename', id })) : nothing}
    ${
      touched && !isOwn
        ? button('builder.form-restore-all', () => void desk.run({ do: 'restore', id }, say('builder.form-restored')))
        : nothing
    }
    ${
      present
        ? button(isOwn ? 'builder.form-remove' : 'builder.form-leave-out', () => ask({ ask: 'remove', id }), 'Delete')
        : button('builder.form-put-back', () => void desk.run(backAgain(desk, id), say('builder.form-is-back', { title })))
    }
  </div>`;
}

/** Asks something again that was left out: as it is above, or said so where it is not asked there either. */
function backAgain({ builder }: Desk, id: string): Command {
  const above = own(builder.scene.inherited(id) ?? {}, 'x-present') !== false;
  return above ? { do: 'restore', id, keyword: 'x-present' } : { do: 'set', id, keyword: 'x-present', value: true };
}
