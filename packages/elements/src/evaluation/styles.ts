import { css, type CSSResult } from 'lit';
import { cards } from '../phases/styles/cards.ts';
import { editorStyles } from '../plan/styles.ts';
import { tables } from '../styles/tables.ts';

const checklist = css`
  .moments > li,
  .findings > li {
    margin-block: var(--_space-md);
  }
  .moment.card,
  .finding.card {
    padding: var(--_space-md);
    border: 1px solid var(--_line-color);
    border-inline-start-width: 4px;
  }
  .moment.late {
    border-inline-start-color: var(--_alert-warning-border-color);
    border-inline-start-width: 8px;
  }
  .evaluation .state {
    font-weight: 700;
  }
  .said {
    padding-block: var(--_space-sm);
    border-block-end: 1px solid var(--_line-color);
  }
  .said dt {
    font-weight: 700;
  }
  .said dd {
    margin: 0;
    padding-block: 0.25em;
  }
  .said .who,
  .scores-table .who {
    color: var(--_description-color);
  }
  .said .who::after {
    content: ':';
  }
  .said .adjust {
    padding: 0;
  }
  .differences > li {
    margin-block: var(--_space-sm);
    text-wrap: pretty;
  }
  .because {
    display: block;
    color: var(--_description-color);
  }
  .tiles {
    margin-block-end: var(--_space-lg);
  }
  .tile {
    font-size: 1.5em;
  }
  .tile .note {
    font-size: 0.625em;
  }
  .score-charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space-md) var(--_space-lg);
  }
  .score-area {
    break-inside: avoid;
    min-inline-size: 0;
  }
  .score-chart {
    display: block;
    overflow: visible;
  }
  .score-chart .grid {
    stroke: var(--_line-color);
    stroke-width: 1;
  }
  :is(.score-chart, .score-key) .trend {
    stroke: currentcolor;
    stroke-width: 2;
  }
  :is(.score-chart, .score-key) path {
    fill: currentcolor;
    stroke: var(--_surface-background-color);
    stroke-width: 1;
  }
  :is(.score-chart, .score-key) .participant {
    color: var(--_progress-color);
  }
  .score-key {
    vertical-align: middle;
    overflow: visible;
  }
  .paper :is(.line, .boxes) {
    margin-block: var(--_space-md) 0;
  }
  .paper .line {
    min-block-size: 3em;
    border-block-end: 1px solid;
  }
  .paper .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    padding: 0;
    list-style: none;
  }
  .paper .boxes > li {
    margin: 0;
  }
  .paper .boxes > li::before {
    content: '☐ ';
  }
  @media (forced-colors: active) {
    :is(.score-chart, .score-key) :is(.trend, path) {
      stroke: CanvasText;
    }
    :is(.score-chart, .score-key) path {
      fill: CanvasText;
    }
    .score-chart .grid {
      stroke: GrayText;
    }
  }
  @media print {
    .evaluation :is(details, .actions, .adjust, select, nav) {
      display: none;
    }
    :is(.said, .finding, .moment, h1, h2, h3, h4) {
      break-inside: avoid;
    }
  }
`;

/** The style sheets of the checklist, in the order in which they win. */
export const checklistStyles: CSSResult[] = [...editorStyles, tables, cards, checklist];
