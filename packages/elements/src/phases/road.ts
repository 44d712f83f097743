import { html, nothing, svg } from 'lit';
import { openPhases, type Phase, type PhaseModel, type PhaseStanding } from '@wegwijs/definition/phases';
import { listSaid } from '../plan/sharing/telling.ts';
import { heard } from '../scene.ts';
import { stationsOf } from './stations.ts';
import { nameIn, plain } from './track-words.ts';
import type { TrackStage } from './track-stage.ts';

/** Heights in pixels: only widths follow the screen, so that numbers stay as large as they are. */
const [pin, line, part] = [34, 50, 22];

type State = PhaseStanding['state'];

/**
 * A model as a road with a station for each phase, and what lies within one below it. A pin stands where the person is. Places are
 * shares of the width, so that it shrinks to a phone; from right to left where people read so. The list below says the same.
 */
export function road({ scene, way }: TrackStage, model: PhaseModel, list: string): unknown {
  const rtl = scene.voice.dir === 'rtl';
  const stations = stationsOf(model);
  const n = Math.max(stations.length, 1);
  const at = (i: number) => `${((rtl ? n - i - 0.5 : i + 0.5) / n) * 100}%`;
  const state = (phase: Phase) => way.standing.of(phase.id).state;
  const walked = (phase: Phase | undefined) => phase !== undefined && state(phase) !== 'ahead';
  const deepest = Math.max(0, ...stations.map(({ parts }) => Math.ceil(parts.length / 2)));
  const open = openPhases({ models: [model], standing: way.standing });
  const now = plain(listSaid(scene, open.map((phase) => nameIn(scene, phase)))); // prettier-ignore
  const name = heard(scene, open.length > 0 ? 'phases.picture' : 'phases.picture-none', {
    ...{ model: plain(nameIn(scene, model)), n: model.phases.length, now },
  }).text;
  return html`<svg
    class="road"
    width="100%"
    height=${line + 24 + deepest * part}
    role="img"
    focusable="false"
    aria-label=${name}
    aria-details=${list}
  >
    ${stations.slice(1).map(({ phase }, i) => svg`<line class=${walked(phase) && walked(stations[i]?.phase) ? 'walked' : 'to-walk'} x1=${at(i)} x2=${at(i + 1)} y1=${line} y2=${line}></line>`)}
    ${stations.map(({ phase, parts }, i) => svg`<svg x=${at(i)} y=${line} overflow="visible">${station(state(phase), i + 1, n > 6 ? 13 : 15)}${parts.map((one, k) => svg`<g transform=${beneath(k, rtl)}>${small(state(one))}</g>`)}</svg>`)}
  </svg>`;
}

/** The sign of a station: what colour says, its shape says too. */
function station(state: State, number: number, r: number): unknown {
  // Browsers read out the text of a picture that has a name of its own: the list says the number.
  const figure = svg`<text class="number" y="5" text-anchor="middle" aria-hidden="true">${number}</text>`;
  const sign = {
    ended: svg`<circle class="ended" r=${r}></circle><path class="tick" d="M-6 0-2 5 7-5"></path>`,
    open: svg`<circle class="open" r=${r}></circle>${figure}
      <path class="pin" d="M0-19c-5-7-8-9-8-13a8 8 0 0 1 16 0c0 4-3 6-8 13Z"></path><circle class="hole" cy=${-pin + 2} r="3"></circle>`,
    skipped: svg`<circle class="skipped" r=${r}></circle>${figure}`,
    ahead: svg`<circle class="ahead" r=${r}></circle>${figure}`,
  };
  return sign[state];
}

/** Where a part stands below its station: two in a row. */
function beneath(k: number, rtl: boolean): string {
  const aside = k % 2 === 0 ? -11 : 11;
  return `translate(${rtl ? -aside : aside} ${(Math.floor(k / 2) + 1) * part + 6})`;
}

/** A small sign of how it stands with a phase. */
export function small(state: State): unknown {
  if (state === 'ended') return svg`<circle class="ended" r="8"></circle><path class="tick" d="M-3.5 0-1 3 4-3"></path>`;
  return svg`<circle class=${state} r="8"></circle>${state === 'open' ? svg`<circle class="dot" r="4"></circle>` : nothing}`;
}
