import { css, type CSSResult } from 'lit';
import { nlEditor } from '../words/nl-editor.ts';
import { nlFindings } from '../words/nl-findings.ts';
import { nlLate } from '../words/nl-late.ts';
import { nlProblems } from '../words/nl-problems.ts';
import { learn } from '../words/nl.ts';
import { allStyles } from '../styles/late.ts';
import { sharing } from './sharing/styles.ts';
import { planStyles } from './styles/index.ts';

learn(nlLate);
learn(nlProblems);
learn(nlEditor);
learn(nlFindings);

/** The editor of a plan: the way to its parts, the state of the decision, and the letter. */
const editor = css`
  .views ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
    max-inline-size: none;
    margin-block: 0 var(--_space-lg);
    padding: 0;
    border-block-end: 1px solid var(--_line-color);
    list-style: none;
  }
  .views li {
    margin: 0;
  }
  .view {
    min-block-size: 44px;
    padding: var(--_space-sm) var(--_space-md);
    border: 0;
    border-block-end: 4px solid transparent;
    background: none;
    color: var(--_link-color);
    font: inherit;
    cursor: pointer;
  }
  .view:hover {
    border-block-end-color: var(--_line-color);
  }
  .view[aria-current] {
    border-block-end-color: var(--_progress-color);
    color: inherit;
    font-weight: 700;
  }
  .source {
    color: var(--_description-color);
    font-size: 0.875em;
  }
  .aids {
    margin-block: var(--_space-lg);
  }
  .aid {
    max-inline-size: var(--_text-measure);
    border-block-end: 1px solid var(--_line-color);
  }
  .aid > summary {
    min-block-size: 44px;
    padding-block: var(--_space-sm);
    font-weight: 700;
  }
  .known .differs > dd {
    padding-inline-start: var(--_space-md);
    border-inline-start: 4px solid var(--_alert-warning-border-color);
  }
  .state details,
  .sealed details,
  .revision details {
    margin-block-start: var(--_space-sm);
  }
  .letter {
    font-family: system-ui, sans-serif;
  }
  .letter .concept {
    display: inline-block;
    padding: 0.25em 1em;
    border: 3px double;
    font-weight: 700;
    letter-spacing: 0.1em;
    text-transform: uppercase;
  }
  /* Nothing is changed on paper: the room of that column is for the answers. */
  .letter .answers > .answer {
    grid-template-columns: minmax(0, 2fr) minmax(0, 4fr);
  }
  .letter .answers {
    max-inline-size: none;
  }
  .paper-facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-sm) var(--_space-md);
    margin-block-start: var(--_space-sm);
  }
  .paper-facts dt {
    font-size: 0.875em;
    font-weight: 400;
  }
  .paper-facts dd .answers > .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-sm);
    padding-block: 0;
  }
  .fact-line {
    margin: 0;
  }
  .paper .card {
    max-inline-size: none;
    padding: var(--_space-sm) var(--_space-md);
  }
  /* A day is a line: seven columns of an A4 break every word. */
  .paper .week-days {
    grid-template-columns: minmax(0, 1fr);
  }
  .paper .week-day {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    border-inline: 0;
    border-block-end: 1px solid;
    break-inside: avoid;
  }
  .paper .slot {
    grid-template-columns: 7em minmax(0, 2fr) minmax(0, 1fr);
  }
  /* A page with signatures alone could stand under anything. */
  .letter-part:has(+ .signatures) {
    break-after: avoid;
  }
  .signatures {
    display: flex;
    margin-block-start: var(--_space-xl);
    flex-wrap: wrap;
    gap: var(--_space-xl);
    break-inside: avoid;
  }
  .signature {
    flex: 1 1 16em;
  }
  .signature .line {
    block-size: 4em;
    border-block-end: 1px solid;
  }
  @media (forced-colors: active) {
    /* A transparent edge would be drawn for each of them. */
    .view {
      border-color: Canvas;
    }
    .view[aria-current] {
      border-color: Highlight;
    }
  }
  @media print {
    .views {
      display: none;
    }
  }
`;

/** The style sheets of the editor, in the order in which they win. */
export const editorStyles: CSSResult[] = [...allStyles, ...planStyles, sharing, editor];
