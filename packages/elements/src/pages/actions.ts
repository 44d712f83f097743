import { html } from 'lit';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import type { Said } from '../scene.ts';

/** The main thing to do on a page. It sends the form of the island; it is never disabled (FRM-12). */
export function primary(label: Said): Rendered {
  return html`<button class="primary" part="button primary" type="submit">${runs(label)}</button>`;
}

/** Something else to do. */
export function secondary(label: Said, run: () => void): Rendered {
  return html`<button class="secondary" part="button secondary" type="button" @click=${run}>${runs(label)}</button>`;
}

/** Something to do that looks like a link. */
export function link(label: unknown, run: () => void, className = 'link'): Rendered {
  return html`<button class=${className} part="button link" type="button" @click=${run}>${label}</button>`;
}
