import { html, nothing, svg } from 'lit';
import type { Item, Timeline, TimelineList } from '@wegwijs/definition/plan';
import { oneLine, runs } from '../../runs.ts';
import { word, type Scene } from '../../scene.ts';
import { percent } from './bar.ts';
import { plainMonth } from './dates.ts';

/** Heights in pixels. Only widths follow the screen, so that what is written stays as large as it is. */
const [axis, lane, points] = [24, 26, 44];

/** A bar shorter than this share of the term has no room for its name: it stands beside it, where nothing else does. */
const readable = 0.12;

/** So much of the term beside it is room enough. */
const roomy = 0.3;

/** A text that begins in a script that is written from right to left. */
const rightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The lists of single days, each in a row of its own with a shape of its own: nobody needs colour to tell them apart. */
const shapes = {
  goals: { label: 'timeline.goals', path: 'M0-8 8 0 0 8-8 0Z' },
  talks: { label: 'timeline.talks', path: 'M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0Z' },
  deadlines: { label: 'timeline.deadlines', path: 'M0-8 8 7-8 7Z' },
} as const;

/**
 * The whole term as a picture. Places are shares of the width and not of a view box: so it shrinks to a phone without its words
 * shrinking along. From right to left where people read so.
 */
export function picture(scene: Scene, time: Timeline, name: string, nameOf: (item: Item) => string): unknown {
  const { dir } = scene.voice;
  const rtl = dir === 'rtl';
  const at = (share: number) => percent(rtl ? 1 - share : share);
  const rows = (Object.keys(shapes) as (keyof typeof shapes)[]).filter((list) => of(time, list).length > 0);
  const below = axis + time.lanes * lane;
  const height = below + rows.length * points + 4;
  const line = (share: number, part: string) =>
    svg`<line class=${part} x1=${at(share)} x2=${at(share)} y1=${axis - 4} y2=${height}></line>`;
  const words = (text: string, share: number, y: number, part: string) =>
    svg`<text class=${part} x=${at(share)} y=${y} text-anchor=${share < 0.1 ? 'start' : share > 0.9 ? 'end' : 'middle'}>${text}</text>`;
  const stretch = ({ from, to }: { from: number; to: number }, y: number, tall: number, inside: unknown) =>
    svg`<svg x=${at(rtl ? to : from)} width=${percent(Math.max(to - from, 0.004))} y=${y} height=${tall}>${inside}</svg>`;
  const filled = (part: string) => svg`<rect class=${part} width="100%" height="100%" rx="3"></rect>`;
  const label = (text: string, { from, to }: Item) => {
    if (to - from < readable) return nothing;
    // What does not fit is cut off at its end, whichever way it is written.
    const back = rightToLeft.test(text);
    return svg`<text direction=${back ? 'rtl' : 'ltr'} x=${back ? '100%' : '0'} dx=${back ? -6 : 6} y="16">${text}</text>`;
  };
  const beside = (bar: Timeline['bars'][number]) => {
    const next = Math.min(
      1,
      ...time.bars.filter(({ lane: one, from }) => one === bar.lane && from > bar.from).map(({ from }) => from),
    );
    if (bar.to - bar.from >= readable || next - bar.to < roomy) return nothing;
    return svg`<text class="beside" x=${at(bar.to)} dx=${rtl ? -6 : 6} y=${axis + bar.lane * lane + 16}>${nameOf(bar)}</text>`;
  };
  const row = (list: keyof typeof shapes, i: number) => {
    const y = below + i * points;
    const mark = ({ from }: Item) =>
      svg`<svg x=${at(from)} y=${y + 30} overflow="visible"><path class=${list} d=${shapes[list].path}></path></svg>`;
    return svg`${words(oneLine(word(scene, shapes[list].label)), 0, y + 16, 'row-label')}${of(time, list).map(mark)}`;
  };
  return html`<svg
    class="timeline-picture"
    width="100%"
    height=${height}
    role="img"
    focusable="false"
    direction=${dir}
    aria-label=${name}
    aria-describedby="timeline-same"
    aria-details="timeline-table"
  >
    ${time.extensions.map((one) => stretch(one, axis - 4, height, filled('extension')))}
    ${time.ticks.map(({ at: share }) => line(share, 'tick'))}
    ${time.ticks.filter((_, i) => i % 2 === 0).map(({ date, at: share }) => words(plainMonth(scene, date), share, 14, `tick-label ${share > 0 && share < 1 ? 'between' : ''}`))}
    ${time.today === undefined ? nothing : line(time.today, 'today')}
    ${time.bars.map((bar) => stretch(bar, axis + bar.lane * lane, lane - 4, svg`${filled(bar.list)}${label(nameOf(bar), bar)}`))}
    ${time.bars.map(beside)} ${rows.map(row)}
  </svg>`;
}

function of({ points: all }: Timeline, list: TimelineList): readonly Item[] {
  return all.filter((item) => item.list === list);
}

/** What the bars and the lines mean. The rows of single days say it themselves. */
export function legend(scene: Scene, { bars, extensions, today }: Timeline): unknown {
  const has = (list: TimelineList) => bars.some((bar) => bar.list === list);
  const keys = [
    ['activities', 'week.participant', has('partner') && has('activities')],
    ['partner', 'week.partner', has('partner')],
    ['extension', 'timeline.extension', extensions.length > 0],
    ['today', 'timeline.today', today !== undefined],
  ] as const;
  return html`<ul class="legend plain-list">
    ${keys
      .filter(([, , here]) => here)
      .map(
        ([part, key]) =>
          html`<li>
            <svg width="24" height="16" aria-hidden="true" focusable="false">
              ${part === 'today' ? svg`<line class="today" x1="12" x2="12" y2="16"></line>` : svg`<rect class=${part} width="24" height="16" rx="3"></rect>`}
            </svg>
            ${runs(word(scene, key))}
          </li>`,
      )}
  </ul>`;
}
