import { css } from 'lit';

/** What stands in the error summary, and in the lists of what is missing: none of them is there before somebody tried to go on. */
export const summary = css`
  .summary {
    border: 2px solid var(--_tone);
    border-inline-start-width: 6px;
  }
  .summary-title {
    margin-block-end: var(--_space-xs);
    color: inherit;
  }
  .summary ul {
    margin-block-start: var(--_space-sm);
    padding: 0;
    list-style: none;
  }
  .summary a {
    display: inline-block;
    font-weight: 700;
  }
  :is(.panel, .left-out, .summary) li {
    padding-block: 0.25em;
  }
`;
