import { html, nothing } from 'lit';
import type { Field } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import type { Said } from '../../scene.ts';
import { hostOf } from '../field-element.ts';
import { onceOpened } from './once-opened.ts';

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

/** What opens on demand below a control; it is made when it is opened first. */
export function disclosure(field: Field, kind: string, summary: Said, content: () => Rendered): Rendered {
  return html`<details class="extra ${kind}" @toggle=${onToggle}>
    <summary class="quiet" aria-describedby="${field.name}-label">${runs(summary)}</summary>
    <div class="extra-content">${onceOpened(content)}</div>
  </details>`;
}

function onToggle({ currentTarget }: Event): void {
  hostOf(currentTarget)?.requestUpdate();
}
