import { css } from 'lit';

/** The whole term: bars for what lasts, shapes for single days. Lines and hatching say what colour says. */
export const term = css`
  .timeline-picture {
    display: block;
    margin-block: var(--_space-md) var(--_space-sm);
    overflow: visible;
    font-size: 14px;
  }
  :is(.timeline, .legend) text {
    fill: var(--_text-color);
  }
  .tick-label,
  .row-label {
    font-size: 13px;
  }
  .row-label {
    font-weight: 700;
  }
  .row-label,
  .beside {
    paint-order: stroke;
    stroke: var(--_surface-background-color);
    stroke-width: 4px;
  }
  .tick {
    stroke: var(--_line-color);
  }
  .today {
    stroke: var(--_text-color);
    stroke-width: 2px;
    stroke-dasharray: 6 3;
  }
  rect:is(.activities, .partner) {
    fill: color-mix(in srgb, var(--_progress-color) 25%, var(--_surface-background-color));
    stroke: var(--_progress-color);
    stroke-width: 2px;
  }
  rect.partner {
    fill: var(--_surface-background-color);
    stroke-dasharray: 5 3;
  }
  rect.extension {
    fill: var(--_quiet-background-color);
    stroke: var(--_control-border-color);
    stroke-dasharray: 2 3;
  }
  path:is(.goals, .talks, .deadlines) {
    fill: var(--_progress-color);
    stroke: var(--_surface-background-color);
  }
  path.talks {
    fill: var(--_surface-background-color);
    stroke: var(--_progress-color);
    stroke-width: 2px;
  }
  path.deadlines {
    fill: var(--_text-color);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-md);
    margin-block-end: var(--_space-sm);
  }
  .legend svg {
    vertical-align: -2px;
  }
  .term-table td:first-child {
    inline-size: 40%;
  }
  .term-table td {
    vertical-align: top;
  }
  /* On a phone names and months would run into each other: the table has all of them. */
  @container (inline-size < 36em) {
    .beside,
    .between {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :is(.timeline, .legend) text {
      fill: CanvasText;
    }
    .tick {
      stroke: GrayText;
    }
    .today {
      stroke: Highlight;
    }
    :is(.timeline, .legend) rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .timeline path {
      fill: CanvasText;
      stroke: Canvas;
    }
    path.talks {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
