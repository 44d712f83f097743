import { html, nothing } from 'lit';
import type { Finding } from '@wegwijs/definition';
import { runs } from '../../runs.ts';
import { word, type Holes, type Scene } from '../../scene.ts';
import type { WordKey } from '../../words/nl.ts';
import { daySaid } from '../sharing/telling.ts';
import { ownText } from './names.ts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What cannot be of a plan, in sentences: the code of a finding is its word.
 * @param names what rows are called, by their id and by that of each of their times.
 */
export function tell(scene: Scene, findings: readonly Finding[], names: ReadonlyMap<string, string> = new Map()): unknown {
  return findings.map(({ code, path, params }) => {
    const name = names.get(path.slice(path.indexOf('#') + 1));
    const holes: Holes = Object.fromEntries([
      ['what', ownText(name) ?? word(scene, 'plan.unnamed')],
      ...Object.entries(params).map(([hole, value]) => [
        hole,
        typeof value === 'string' && day.test(value) ? daySaid(scene, value) : value,
      ]),
    ]) as Holes;
    const said = word(scene, code as WordKey, holes);
    return said.first?.text ? html`<p class="notice warning" part="notice">${runs(said)}</p>` : nothing;
  });
}
