import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Voices } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';

/** What is shown while there is no form: a calm sentence, never a cause that a person cannot mend. */
export function around(voices: Voices, phase: 'empty' | 'loading' | 'failed' | 'ready', retry: () => void): Rendered {
  const say = (key: WordKey) => runs(word(voices, key));
  if (phase === 'loading') return html`<p class="notice info" role="status">${say('loading')}</p>`;
  if (phase !== 'failed') return nothing;
  return html`<div class="notice error" role="alert">
    <p><strong>${say('failed.title')}</strong></p>
    <p>${say('failed.help')}</p>
    <button class="secondary" type="button" @click=${retry}>${say('failed.retry')}</button>
  </div>`;
}
