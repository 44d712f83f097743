import { html, nothing } from 'lit';
import type { Group } from '@wegwijs/form';
import type { Rendered } from '../../observed.ts';
import { readOutTemplate } from '../../read-out/read-out.ts';
import { runs } from '../../runs.ts';
import { said, type Scene } from '../../scene.ts';
import { answered } from './list.ts';
import { answerSaid } from './telling.ts';

/** The newcomer's side of something, as it was told. */
export function side(scene: Scene, note: Group): Rendered {
  const [text, date] = [answered(note, 'text'), answered(note, 'date')];
  if (!text) return nothing;
  return html`<blockquote class="plan-side">
    <p class="label">${runs(said(scene, note.node, 'title'))}</p>
    ${date ? html`<p class="note">${runs(answerSaid(scene, date))}</p>` : nothing}
    <div>${readOutTemplate(scene, text)}</div>
  </blockquote>`;
}
