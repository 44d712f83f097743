import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';
import { run } from '../runs.ts';
import type { Voice } from '../scene.ts';

/** What is shown while there is no form: a calm sentence, never a cause that a person cannot mend. */
export function around({ speech }: Voice, phase: 'empty' | 'loading' | 'failed' | 'ready', retry: () => void): Rendered {
  if (phase === 'loading') return html`<p class="notice info" role="status">${run(speech.say('loading'))}</p>`;
  if (phase !== 'failed') return nothing;
  return html`<div class="notice error" role="alert">
    <p><strong>${run(speech.say('failed.title'))}</strong></p>
    <p>${run(speech.say('failed.help'))}</p>
    <button class="secondary" type="button" @click=${retry}>${run(speech.say('failed.retry'))}</button>
  </div>`;
}
