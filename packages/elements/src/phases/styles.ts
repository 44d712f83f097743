import { css, type CSSResult } from 'lit';
import { planStyles } from '../plan/styles/index.ts';
import { allStyles } from '../styles/late.ts';

/** The road and its stations: shapes say what colour says. Wide, each phase stands below its station. */
const road = css`
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

/** What stands below the roads: cards, milestones, who does what. */
const parts = css`
  .track-part {
    margin-block-end: var(--_space-lg);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: var(--_space-md);
  }
  .cards > .card {
    margin: 0;
  }
  .open-phase {
    border-inline-start: 5px solid var(--_progress-color);
  }
  .plan-card-title {
    font-weight: 700;
  }
  .acts > summary {
    min-block-size: 32px;
    cursor: pointer;
  }
  .act {
    min-block-size: 32px;
    text-align: start;
  }
  .act-list {
    display: grid;
  }
  .milestones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--_space-md);
    margin-block-end: var(--_space-md);
  }
  .milestone {
    padding-inline-start: 2em;
    position: relative;
    break-inside: avoid;
  }
  .milestone::before {
    content: '○';
    content: '○' / '';
    position: absolute;
    inset-inline-start: 0;
    font-weight: 700;
  }
  .milestone.done::before {
    content: '✓';
    content: '✓' / '';
  }
  .milestone:is(.soon, .late)::before {
    content: '◆';
    content: '◆' / '';
  }
  .hours {
    inline-size: min(16em, 100%);
  }
  .who {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--_space-md);
    margin: 0;
  }
  .who dt {
    font-weight: 700;
  }
  .who dd {
    margin: 0;
  }
  :is(.happened, .contacts) > summary {
    min-block-size: 44px;
    font-weight: 700;
  }
  .contacts li + li {
    margin-block-start: var(--_space-xs);
  }
  .contacts .meets {
    margin-block: var(--_space-xs) 0;
  }
  .entry {
    margin-block-end: var(--_space-sm);
  }
  .act-form {
    max-inline-size: 40em;
    margin-block-end: var(--_space-lg);
  }
  .due-scroll {
    overflow-x: auto;
  }
  .due-scroll th,
  .due-scroll td {
    padding: var(--_space-xs) var(--_space-sm);
    border-block-end: 1px solid var(--_line-color);
    text-align: start;
    vertical-align: top;
  }
  .due-scroll table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  .due-scroll tr.late td:first-child {
    font-weight: 700;
  }
  .route-map .road {
    margin-block: 1.5em 0.75em;
  }
  .route-map .milestone .note {
    display: none;
  }
  @media print {
    .acts,
    .contacts,
    .happened {
      display: none;
    }
    :is(.card, .stop, .who > div) {
      break-inside: avoid;
    }
    :is(h1, h2, h3, .road, .part-of) {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;

/**
 * Printed, a road keeps its shapes in black. A route map has its phases below their stations on whatever paper, and is small enough
 * to stand on one sheet of A3 in one language.
 */
const paper = css`
  .printing .acts {
    display: none;
  }
  .printing .stops {
    columns: 2;
  }
  .printing .road :is(.walked, circle) {
    stroke: #000;
  }
  .printing .road :is(circle.ended, circle.dot, .pin, .number) {
    fill: #000;
  }
  .printing .route-map {
    zoom: 0.85;
  }
  .printing .route-map :is(.milestones, .who) {
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
  }
  .printing .route-map .stops {
    display: grid;
    columns: auto;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .printing .route-map .stops > .stop {
    padding-inline: 4px;
    text-align: center;
    hyphens: auto;
  }
  .printing .route-map .stops .second {
    margin-inline: auto;
  }
  .printing .route-map .stops > .stop::before {
    display: none;
  }
`;

/** The style sheets of the tracker, in the order in which they win. */
export const trackerStyles: CSSResult[] = [...allStyles, ...planStyles, road, parts, paper];
