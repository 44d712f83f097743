import { html, nothing } from 'lit';
import { migrationsInDutch, migrationsInEnglish, MigrateSentences, type Json } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Scene } from '../scene.ts';
import type { Carried } from './carrying.ts';

/** That a document was made with an older version, what was carried over, and what was kept but not carried. */
export function carriedNotice(scene: Scene, carried: Carried | undefined): Rendered {
  if (!carried) return nothing;
  const { version, from, leftovers } = carried;
  const holes = { version, now: scene.definition.name.version };
  return html`<div class="notice info carried" part="notice">
    <p>${runs(word(scene, from === undefined ? 'carried.not' : 'carried.over', holes))}</p>
    ${from === undefined || leftovers.length === 0 ? nothing : left(scene, from, leftovers)}
  </div>`;
}

/** In English for who reads English, else in Dutch. */
function left(scene: Scene, from: Json, leftovers: Carried['leftovers']): Rendered {
  const english = scene.voice.language === 'en';
  const { schema } = scene.definition;
  const sentences = new MigrateSentences(english ? migrationsInEnglish : migrationsInDutch, from, schema);
  return html`<details>
    <summary>${runs(word(scene, 'carried.left', { n: leftovers.length }))}</summary>
    <ul lang=${english ? 'en' : 'nl'} dir="ltr">
      ${leftovers.map((one) => html`<li>${sentences.of(one)}</li>`)}
    </ul>
  </details>`;
}
