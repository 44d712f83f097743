import { html, nothing } from 'lit';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import type { Said } from '../../scene.ts';

/** A button that looks like a link. What it is about is said by the label of its field. */
export function quiet(field: Field, words: Said, onClick: (event: Event) => void, id?: string): Rendered {
  return html`<button
    type="button"
    class="quiet"
    part="quiet-button"
    id=${id ?? nothing}
    aria-describedby="${field.name}-label"
    @click=${onClick}
  >
    ${runs(words)}
  </button>`;
}

/** What opens on demand below a control. */
export function disclosure(field: Field, kind: string, summary: Said, content: Rendered): Rendered {
  return html`<details class="extra ${kind}">
    <summary class="quiet" aria-describedby="${field.name}-label">${runs(summary)}</summary>
    <div class="extra-content">${content}</div>
  </details>`;
}
