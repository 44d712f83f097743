import { html, nothing, type TemplateResult } from 'lit';
import type { EntryLock, OriginBadge, Padlock } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** Where something comes from: the law, the country, a region, the gemeente. */
export function badge({ say }: Desk, origin: OriginBadge): TemplateResult {
  return html`<span class="kinds-badge" data-origin=${origin}>${say(`builder.kinds-origin-${origin}`)}</span>`;
}

/** What a lock rests on; nothing where there is none. */
export function padlock({ say }: Desk, lock: EntryLock | Padlock | undefined): TemplateResult | typeof nothing {
  if (!lock || lock.basis === '') return nothing;
  return html`<span class="kinds-lock">${say('builder.kinds-locked', { basis: lock.basis })}</span>`;
}

/** Says that something is left out here. */
export function leftOut({ say }: Desk): TemplateResult {
  return html`<span class="kinds-badge" data-origin="out">${say('builder.kinds-left-out')}</span>`;
}
