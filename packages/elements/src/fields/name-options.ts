import { html, nothing } from 'lit';
import type { Rendered } from '../observed.ts';
import { oneLine } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import { nameOf } from './name-of.ts';
import type { Name, Names } from './names.ts';

/** The options of a select with names; a code that is not among them is kept. */
export function nameOptions(
  scene: Scene,
  { frequent, others }: Names,
  chosen: string,
  what: 'language' | 'region' = 'language',
): Rendered {
  const option = ({ code, name }: Name) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`;
  const known = chosen === '' || [...frequent, ...others].some(({ code }) => code === chosen);
  const kept = known ? nothing : option({ code: chosen, name: nameOf(scene.voice, what, chosen) });
  if (others.length === 0) return html`${kept}${frequent.map(option)}`;
  return html`${kept}
    <optgroup label=${oneLine(word(scene, 'names.frequent'))}>${frequent.map(option)}</optgroup>
    <optgroup label=${oneLine(word(scene, 'names.others'))}>${others.map(option)}</optgroup>`;
}
