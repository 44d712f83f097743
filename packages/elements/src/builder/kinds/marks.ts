import { html, nothing, type TemplateResult } from 'lit';
import type { EntryLock, Padlock } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** What a lock rests on; nothing where there is none. */
export function padlock({ say }: Desk, lock: EntryLock | Padlock | undefined): TemplateResult | typeof nothing {
  if (!lock || lock.basis === '') return nothing;
  return html`<span class="kinds-lock">${say('builder.kinds-locked', { basis: lock.basis })}</span>`;
}

/** Says that something is left out here. */
export function leftOut({ say }: Desk): TemplateResult {
  return html`<span class="stamp out">${say('builder.kinds-left-out')}</span>`;
}

/** What says that something is written that is not kept yet. */
export function unkept({ say }: Desk): TemplateResult {
  return html`<span class="kinds-dirty">${say('builder.kinds-dirty')}</span>`;
}
