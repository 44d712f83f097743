import { css, type CSSResult } from 'lit';

/** The road and its stations: shapes say what colour says. Wide, each phase stands below its station. */
export const road: CSSResult = css`
  .road {
    display: block;
    margin-block: var(--_space-sm);
    overflow: visible;
    font-size: 15px;
    font-weight: 700;
  }
  .road line {
    stroke-width: 4px;
  }
  .walked {
    stroke: var(--_progress-color);
  }
  .to-walk {
    stroke: var(--_control-border-color);
    stroke-dasharray: 2 8;
    stroke-linecap: round;
  }
  .road circle {
    fill: var(--_surface-background-color);
    stroke: var(--_control-border-color);
    stroke-width: 2px;
  }
  .road circle:is(.ended, .dot),
  .pin {
    fill: var(--_progress-color);
    stroke: var(--_progress-color);
  }
  .road circle.open {
    stroke: var(--_progress-color);
    stroke-width: 5px;
  }
  .road g circle.open {
    stroke-width: 2px;
  }
  .road circle.skipped {
    stroke-dasharray: 4 4;
  }
  .road circle.hole {
    stroke: none;
  }
  .tick {
    fill: none;
    stroke: var(--_surface-background-color);
    stroke-width: 3px;
  }
  .number {
    fill: var(--_text-color);
  }
  .stops {
    counter-reset: stop;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .stop {
    margin: 0 0 var(--_space-sm);
  }
  .stops > .stop {
    position: relative;
    counter-increment: stop;
    padding-inline-start: 2.25em;
  }
  .stops > .stop::before {
    content: counter(stop);
    content: counter(stop) / '';
    position: absolute;
    inset-inline-start: 0;
    min-inline-size: 1.6em;
    border: 2px solid var(--_control-border-color);
    border-radius: 1em;
    font-weight: 700;
    line-height: 1.4em;
    text-align: center;
  }
  .stops > .open::before {
    border-color: var(--_progress-color);
    border-width: 3px;
  }
  .stops > .ended::before {
    content: '✓';
    content: '✓' / '';
    border-color: var(--_progress-color);
    background: var(--_progress-color);
    color: var(--_surface-background-color);
  }
  .stop-name {
    font-weight: 700;
  }
  .stop.ahead > .stop-name {
    font-weight: 400;
  }
  .stop-state {
    font-size: 0.9375em;
  }
  .open > .stop-state {
    font-weight: 700;
  }
  .part-of {
    margin-block-start: var(--_space-sm);
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(12em, 100%), 1fr));
    gap: var(--_space-sm) var(--_space-md);
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .parts.visually-hidden {
    display: block;
  }
  .parts > .stop {
    margin: 0;
    padding-inline-start: var(--_space-sm);
    border-inline-start: 3px dotted var(--_control-border-color);
  }
  .parts > .open {
    border-inline-start: 5px solid var(--_progress-color);
  }
  .parts > .ended {
    border-inline-start-style: solid;
  }
  @container (min-width: 60em) {
    .stops {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
    .stops > .stop {
      padding-inline: var(--_space-xs);
      text-align: center;
      hyphens: auto;
    }
    .stops > .stop > p > .second,
    .stops .acts > summary {
      inline-size: fit-content;
      margin-inline: auto;
    }
    .stops > .stop::before {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .road line {
      stroke: CanvasText;
    }
    .road circle {
      fill: Canvas;
      stroke: CanvasText;
    }
    .road circle:is(.ended, .dot),
    .pin {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .road circle.open {
      stroke: Highlight;
    }
    .tick {
      stroke: Canvas;
    }
    .number {
      fill: CanvasText;
    }
  }
`;
