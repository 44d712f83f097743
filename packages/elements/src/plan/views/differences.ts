import { html, nothing } from 'lit';
import { equal, lens, type Json } from '@wegwijs/definition';
import { lifeOf } from '@wegwijs/definition/dossier';
import { documentDifferences } from '@wegwijs/definition/plan';
import type { Rendered } from '../../observed.ts';
import { runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';
import { differenceSaid } from './difference-said.ts';

/**
 * What differs between two versions of a document, in plain words, as far as who looks sees both.
 * @param scene speaks with the words of that document's definition.
 */
export function differences(scene: Scene, before: Json | undefined, after: Json | undefined): Rendered {
  const { definition, form } = scene;
  if (equal(before, after)) return html`<p>${runs(word(scene, 'differences.none'))}</p>`;
  // What is only shared with a consent is left out.
  const viewer = { role: form.role ?? '', today: form.today };
  const [from, to] = [before, after].map((one) => lens(definition, one, viewer).document);
  const life = lifeOf(definition);
  // The number and the state of a version say nothing of what it decides.
  const told = documentDifferences(definition, from, to).filter(
    ({ field }) => field !== life?.field && field !== life?.names.version,
  );
  if (told.length === 0) return nothing;
  return html`<ul class="differences">
    ${told.map((one) => html`<li>${runs(differenceSaid(scene, one))}</li>`)}
  </ul>`;
}
