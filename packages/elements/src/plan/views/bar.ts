import { html, svg } from 'lit';

/** A part of a bar, from 0 to 1, with the class that says how it looks. */
export interface BarPart {
  readonly part: string;
  readonly of: number;
}

/** A share as SVG writes it, without more digits than can be seen. */
export function percent(share: number): string {
  return `${String(Math.round(share * 1000) / 10)}%`;
}

/** A bar that fills from the side where reading begins. The words beside it say the same, so that it is only looked at. */
export function bar(dir: 'ltr' | 'rtl', parts: readonly BarPart[], mark?: number): unknown {
  const from = (start: number, size: number) => percent(dir === 'rtl' ? 1 - start - size : start);
  return html`<svg class="bar" width="100%" height="16" aria-hidden="true" focusable="false">
    <rect class="track" width="100%" height="16"></rect>
    ${parts.map(({ part, of }) => {
      const size = Math.min(1, Math.max(0, of));
      return svg`<rect class=${part} x=${from(0, size)} y="0" width=${percent(size)} height="16"></rect>`;
    })}
    ${mark === undefined ? '' : svg`<line class="limit" x1=${from(mark, 0)} x2=${from(mark, 0)} y1="0" y2="16"></line>`}
  </svg>`;
}
