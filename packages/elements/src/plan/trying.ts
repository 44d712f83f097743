import { html } from 'lit';
import type { Rendered } from '../observed.ts';
import { oneLine, runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import type { WordKey } from '../words/nl.ts';

/** A button that tries with what stands in the controls around it; what lacks is said there. */
export function trying(
  scene: Scene,
  label: WordKey,
  lacking: WordKey,
  act: (value: (id: string) => string) => boolean,
): Rendered {
  const tryIt = (event: Event) => {
    const box = (event.target as HTMLElement).closest('details');
    const control = (id: string) => box?.querySelector<HTMLInputElement>(`#${id}`);
    const message = box?.querySelector('.message');
    if (message) message.textContent = '';
    if (act((id) => control(id)?.value.trim() ?? '') || !message) return;
    message.textContent = oneLine(word(scene, lacking));
    box?.querySelector<HTMLElement>('textarea, select')?.focus();
  };
  return html`<button class="secondary" part="button secondary" type="button" @click=${tryIt}>
    ${runs(word(scene, label))}
  </button>`;
}
