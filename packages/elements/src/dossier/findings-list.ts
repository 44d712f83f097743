import { html, nothing } from 'lit';
import type { Text } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { link } from '../pages/actions.ts';
import { directionOf, runs } from '../runs.ts';
import { word, type Voices } from '../scene.ts';
import type { FindingSaid } from './findings-of.ts';

/** What is not as it should be, closed until it is wanted: each with the way to its place, where there is one. */
export function findingsList(voices: Voices, all: readonly FindingSaid[]): Rendered {
  if (all.length === 0) return nothing;
  return html`<details class="findings" part="findings">
    <summary>${runs(word(voices, 'dossier.findings', { n: all.length }))}</summary>
    <ul>
      ${all.map((one) => html`<li>${place(one)}${runs(one.text)}</li>`)}
    </ul>
  </details>`;
}

function place({ title, row, go }: FindingSaid): Rendered {
  if (!title) return nothing;
  const around = row === undefined ? nothing : html` (<bdi>${row}</bdi>)`;
  const named = (text: Text | undefined, part: string) =>
    text
      ? html`<span class=${part} lang=${text.language} dir=${directionOf(text.language)}>${text.text}${around}:</span>`
      : nothing;
  const name = html`${named(title.first, 'first')} ${named(title.second, 'second')}`;
  const place = html`<strong>${go ? link(name, go) : name}</strong>`;
  // In two languages it has lines of its own, as what is said of it.
  return title.second ? html`<div>${place}</div>` : html`${place} `;
}
