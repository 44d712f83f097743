import { html, type TemplateResult } from 'lit';
import type { OriginBadge } from '@wegwijs/builder';
import type { Desk } from '../desk.ts';

/** Where something comes from, in a word: the law, the country, a region, the gemeente. */
export function originBadge({ say }: Pick<Desk, 'say'>, origin: OriginBadge): TemplateResult {
  return html`<span class="stamp ${origin}">${say(`builder.origin-${origin}`)}</span>`;
}
