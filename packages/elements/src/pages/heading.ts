import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';

/**
 * A heading of the level that fits the host's page (EMB-10).
 * @param id makes it a place that the focus can go to
 * @param by the id of what is said with it when the focus comes there
 */
export function heading(level: number, className: string, content: unknown, id?: string, by?: string): Rendered {
  const place = id ?? nothing;
  const told = by ?? nothing;
  const index = id === undefined ? nothing : -1;
  if (level <= 1)
    return html`<h1 class=${className} part="heading" id=${place} tabindex=${index} aria-describedby=${told}>${content}</h1>`;
  if (level === 2)
    return html`<h2 class=${className} part="heading" id=${place} tabindex=${index} aria-describedby=${told}>${content}</h2>`;
  if (level === 3)
    return html`<h3 class=${className} part="heading" id=${place} tabindex=${index} aria-describedby=${told}>${content}</h3>`;
  if (level === 4)
    return html`<h4 class=${className} part="heading" id=${place} tabindex=${index} aria-describedby=${told}>${content}</h4>`;
  if (level === 5)
    return html`<h5 class=${className} part="heading" id=${place} tabindex=${index} aria-describedby=${told}>${content}</h5>`;
  return html`<h6 class=${className} part="heading" id=${place} tabindex=${index} aria-describedby=${told}>${content}</h6>`;
}
