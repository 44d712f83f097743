import { html, nothing, type TemplateResult } from 'lit';
import type { OutlineItem } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';
import { padlock } from '../told/icons.ts';
import { originBadge } from '../told/origin-badge.ts';

/**
 * What there is to know of an item at a glance: where it comes from, the article that locks it, whether it is asked, and how much is
 * not right. All of it is text, so that it is read out with the name.
 */
export function marksOf(desk: Desk, item: OutlineItem, problems: number): TemplateResult {
  const { say } = desk;
  const lock = item.lock?.basis;
  return html`<span class="marks"
    >${originBadge(desk, item.origin)}${lock === undefined ? nothing : locked(lock, say('builder.form-locked', { basis: lock }))}${
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
