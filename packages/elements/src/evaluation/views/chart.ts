import { html, nothing, svg } from 'lit';
import type { Point, Series } from '@wegwijs/definition/evaluation';
import type { Rendered } from '../../observed.ts';

/** Who is drawn how: by shape and kind of line, so that nobody needs colour. All others are drawn alike. */
export const marks = {
  participant: { path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', dash: '' },
  caseManager: { path: 'M-5-5h10v10h-10Z', dash: '6 4' },
  other: { path: 'M0-6 6 5-6 5Z', dash: '1 4' },
} as const;

/** Heights in pixels: a step of the score, and the room above and below. */
const [step, edge] = [14, 10];
const height = 4 * step + 2 * edge;

/** The mark of an answerer. */
export function markOf(answerer: string): keyof typeof marks {
  return answerer === 'participant' || answerer === 'caseManager' ? answerer : 'other';
}

/**
 * The scores of one life area through time. Days are shares of the width, so it shrinks to a phone; from right to left where people read so.
 * @param row the id of the row of the table that says the same.
 * @param span the first and the last day of all charts, so that they can be laid beside each other.
 */
export function chart({ points }: Series, span: readonly [string, string], dir: string, name: string, row: string): Rendered {
  const [first, last] = span.map((day) => Date.parse(day));
  const share = (day: string) =>
    first === last || first === undefined || last === undefined ? 0.5 : (Date.parse(day) - first) / (last - first);
  // Room for the marks at both edges.
  const x = (day: string) => `${(8 + 84 * (dir === 'rtl' ? 1 - share(day) : share(day))).toFixed(2)}%`;
  const y = (score: number) => edge + (5 - score) * step;
  const lines = [...new Set(points.map(({ answerer }) => answerer))].map((who) =>
    points.filter(({ answerer }) => answerer === who),
  );
  // Who gave the same score on the same day stand beside each other, and their lines below each other.
  const places = new Set(points.map(({ on, score }) => `${on} ${score}`));
  const apart = places.size < points.length ? 1 : 0;
  const beside = (i: number) => apart * (i - (lines.length - 1) / 2);
  return html`<svg
    class="score-chart"
    width="100%"
    height=${height}
    role="img"
    focusable="false"
    aria-label=${name}
    aria-details=${row}
  >
    ${[1, 2, 3, 4, 5].map((score) => svg`<line class="grid" x1="0" x2="100%" y1=${y(score)} y2=${y(score)}></line>`)}
    ${lines.map((line, at) => svg`<g class=${markOf(line[0]?.answerer ?? '')} transform="translate(${beside(at) * 13} ${beside(at) * 3})">${line.map((point, i) => drawn(point, line[i + 1], x, y))}</g>`)}
  </svg>`;
}

function drawn(point: Point, next: Point | undefined, x: (day: string) => string, y: (score: number) => number) {
  const { path, dash } = marks[markOf(point.answerer)];
  const line = next
    ? svg`<line class="trend" stroke-dasharray=${dash} x1=${x(point.on)} x2=${x(next.on)} y1=${y(point.score)} y2=${y(next.score)}></line>`
    : nothing;
  return svg`${line}<svg x=${x(point.on)} y=${y(point.score)} overflow="visible"><path d=${path}></path></svg>`;
}
