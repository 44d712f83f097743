import { css, type CSSResult } from 'lit';
import { nlEditor } from '../words/nl-editor.ts';
import { nlFindings } from '../words/nl-findings.ts';
import { nlLate } from '../words/nl-late.ts';
import { nlProblems } from '../words/nl-problems.ts';
import { learn } from '../words/nl.ts';
import { allStyles } from '../styles/late.ts';
import { mineDays } from './mine/styles.ts';
import { paper } from './paper/styles.ts';
import { sharing } from './sharing/styles.ts';
import { planStyles } from './styles/index.ts';

learn(nlLate);
learn(nlProblems);
learn(nlEditor);
learn(nlFindings);

/** The editor of a plan: the way to its parts, and the state of the decision. */
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
  .findings {
    margin-block-end: var(--_space-lg);
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
  .known .differs button {
    margin-block-start: var(--_space-sm);
  }
  .state details,
  .sealed details,
  .revision details {
    margin-block-start: var(--_space-sm);
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
export const editorStyles: CSSResult[] = [...allStyles, ...planStyles, sharing, mineDays, editor, paper];
