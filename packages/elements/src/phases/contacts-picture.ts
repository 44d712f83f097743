import { html, svg } from 'lit';
import type { Actor } from '@wegwijs/definition/phases';
import { listSaid } from '../plan/sharing/telling.ts';
import { runs } from '../runs.ts';
import { heard, type Said } from '../scene.ts';
import { actorIn, plain } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** Some whom one may meet, under the name of their branch. */
export type Branch = readonly [name: Said, actors: readonly Actor[]];

/**
 * Whom one meets, around the person: a branch each way, with a dot for everybody in it, filled where they are known. From right to left
 * where people read so. The list says the same, and is where it is changed: browsers read out what stands in a picture, dot by dot, so that
 * is hidden from them.
 */
export function contactsPicture({ scene, contacts }: TrackStage, all: readonly Branch[], list: string): unknown {
  const known = ({ id }: Actor) => contacts?.known.get(id)?.known ?? false;
  const half = Math.ceil(all.length / 2);
  const sides = [all.slice(0, half), all.slice(half)];
  const names = all.flatMap(([, actors]) => actors.filter(known)).map((actor) => actorIn(scene, actor));
  const name = heard(scene, names.length > 0 ? 'phases.people' : 'phases.people-none', {
    ...{ n: all.length, names: plain(listSaid(scene, names)) },
  }).text;
  const side = (branches: readonly Branch[]) =>
    html`<div aria-hidden="true">
      ${branches.map(([said, actors]) => {
        const n = actors.filter(known).length;
        return html`<p><b>${runs(said)}</b><br /><span class="dots">${'●'.repeat(n)}${'○'.repeat(actors.length - n)}</span></p>`;
      })}
    </div>`;
  const ray = (edge: boolean) => (branch: Branch, i: number, of: readonly Branch[]) =>
    svg`<line class=${branch[1].some(known) ? 'walked' : 'to-walk'} x1="50%" y1="50%" x2=${edge ? '100%' : '0%'} y2=${`${((i + 0.5) / of.length) * 100}%`}></line>`;
  const rtl = scene.voice.dir === 'rtl';
  return html`<div class="people" role="img" aria-label=${name} aria-details=${list}>
    ${side(sides[0] ?? [])}
    <div aria-hidden="true">
      <svg class="road" focusable="false">
        ${sides.map((one, i) => one.map(ray((i === 1) !== rtl)))}
        ${svg`<svg x="50%" y="50%" overflow="visible"><circle class="open" r="24"></circle>
        <circle class="dot" cy="-7" r="6"></circle><path class="pin" d="M-12 13a12 11 0 0 1 24 0Z"></path></svg>`}
      </svg>
    </div>
    ${side(sides[1] ?? [])}
  </div>`;
}
