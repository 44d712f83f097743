import { html, nothing } from 'lit';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import type { Said } from '../../scene.ts';

/** How a button looks, and which one it is. */
interface ButtonOptions {
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly id?: string;
  /** The id of what says what it is about. */
  readonly about?: string;
}

/** Something to do with what stands above it. */
export function button(act: string, words: Said, run: (event: Event) => void, options: ButtonOptions = {}): Rendered {
  const { look = 'secondary', id, about } = options;
  return html`<button
    type="button"
    class=${look}
    part="${look}-button"
    data-act=${act}
    id=${id ?? nothing}
    aria-describedby=${about ?? nothing}
    @click=${run}
  >
    ${runs(words)}
  </button>`;
}
