import { css } from 'lit';

/** How far something is: what is done is darker than what is planned, and the words beside it say both. */
export const bars = css`
  .sum {
    max-inline-size: var(--_text-measure);
    padding-block: var(--_space-md);
    border-block-end: 1px solid var(--_line-color);
    break-inside: avoid;
  }
  .bar {
    display: block;
    margin-block: var(--_space-sm) var(--_space-xs);
    border: 1px solid var(--_control-border-color);
    border-radius: 3px;
  }
  .bar .track {
    fill: var(--_quiet-background-color);
  }
  .bar .planned {
    fill: color-mix(in srgb, var(--_progress-color) 40%, var(--_surface-background-color));
  }
  .bar .done {
    fill: var(--_progress-color);
  }
  .bar .limit {
    stroke: var(--_text-color);
    stroke-width: 3px;
  }
  @media (forced-colors: active) {
    .bar .track {
      fill: Canvas;
    }
    .bar .planned {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 6px;
      stroke-dasharray: 4 4;
    }
    .bar .done {
      fill: CanvasText;
    }
    .bar .limit {
      stroke: Highlight;
    }
  }
`;
