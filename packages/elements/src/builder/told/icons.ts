import { svg, type TemplateResult } from 'lit';
import { html } from 'lit';

const drawn = (shape: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;

/** A closed padlock. */
export const padlock = drawn(
  svg`<path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" fill="none" stroke="currentcolor" stroke-width="1.6"/><rect x="3" y="7" width="10" height="7" rx="1.2" fill="currentcolor"/>`,
);

/** A triangle that points to where the text goes on; it is turned when what it opens is open. */
export const triangle = drawn(svg`<path d="M6 3.5 11 8l-5 4.5z" fill="currentcolor"/>`);

/** What can be taken hold of. */
export const grip = drawn(
  svg`<g fill="currentcolor"><circle cx="6" cy="4" r="1.3"/><circle cx="10" cy="4" r="1.3"/><circle cx="6" cy="8" r="1.3"/><circle cx="10" cy="8" r="1.3"/><circle cx="6" cy="12" r="1.3"/><circle cx="10" cy="12" r="1.3"/></g>`,
);
