import { html, nothing, type TemplateResult } from 'lit';
import type { OriginBadge, OutlineItem } from '@wegwijs/builder';
import type { WordKey } from '../../words/nl.ts';
import type { Desk } from '../desk.ts';
import { padlock } from './icons.ts';

const origins: { readonly [origin in OriginBadge]: WordKey } = {
  law: 'builder.form-origin-law',
  national: 'builder.form-origin-national',
  region: 'builder.form-origin-region',
  local: 'builder.form-origin-local',
};

/** Where something comes from, in a word. */
export function originBadge({ say }: Desk, { origin }: Pick<OutlineItem, 'origin'>): TemplateResult {
  return html`<span class="stamp ${origin}">${say(origins[origin])}</span>`;
}

/**
 * What there is to know of an item at a glance: where it comes from, the article that locks it, whether it is asked, and how much is
 * not right. All of it is text, so that it is read out with the name.
 */
export function marksOf(desk: Desk, item: OutlineItem, problems: number): TemplateResult {
  const { say } = desk;
  const lock = item.lock?.basis;
  return html`<span class="marks"
    >${originBadge(desk, item)}${lock === undefined ? nothing : locked(lock, say('builder.form-locked', { basis: lock }))}${
      item.present ? nothing : mark('out', say('builder.form-left-out'))
    }${item.conditional ? mark('sometimes', say('builder.form-conditional')) : nothing}${
      item.touched && item.origin !== 'local' ? mark('touched', say('builder.form-touched')) : nothing
    }${problems > 0 ? mark('trouble', say('builder.form-problems', { n: problems })) : nothing}</span
  >`;
}

function locked(basis: string, text: string): TemplateResult {
  return html`<span class="lock" title=${basis}>${padlock}<span class="visually-hidden">, ${text}</span></span>`;
}

function mark(name: string, text: string): TemplateResult {
  return html`<span class="visually-hidden">, </span><span class="stamp ${name}">${text}</span>`;
}
