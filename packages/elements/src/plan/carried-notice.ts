import { html, nothing } from 'lit';
import type { Definition, Leftover } from '@wegwijs/definition';
import type { Rendered } from '../observed.ts';
import { runs } from '../runs.ts';
import { word, type Said, type Scene } from '../scene.ts';
import type { Carried } from './carrying.ts';
import { nodeAt, titleOf } from './named.ts';
import { nameSaid } from './sharing/telling.ts';

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

function left(scene: Scene, from: Definition, leftovers: Carried['leftovers']): Rendered {
  return html`<details>
    <summary>${runs(word(scene, 'carried.left', { n: leftovers.length }))}</summary>
    <ul>
      ${leftovers.map((one) => html`<li>${runs(why(scene, from, one))}</li>`)}
    </ul>
  </details>`;
}

/** Why an answer could not go along, and where it is now. It never says the answer itself. */
function why(scene: Scene, from: Definition, { id, reason, kept }: Leftover): Said {
  const title = titleOf(scene, nodeAt(scene.definition, id) ?? nodeAt(from, id)) ?? nameSaid(id);
  const said = word(scene, `carried.${reason}`, { name: word(scene, 'differences.quoted', { text: title }) });
  return word(scene, kept ? 'carried.kept' : 'carried.lost', { said });
}
