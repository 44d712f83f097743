import { html, type StaticValue } from 'lit/static-html.js';
import { literal } from 'lit/static-html.js';
import type { Rendered } from '../observed.ts';

const tags: readonly StaticValue[] = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/** A heading of the level that fits the host's page (EMB-10). `id` makes it a place that the focus can go to. */
export function heading(level: number, className: string, content: unknown, id?: string): Rendered {
  const tag = tags[Math.min(Math.max(level, 1), 6) - 1] as StaticValue;
  return id === undefined
    ? html`<${tag} class=${className} part="heading">${content}</${tag}>`
    : html`<${tag} class=${className} part="heading" id=${id} tabindex="-1">${content}</${tag}>`;
}
