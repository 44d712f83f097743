import { css } from 'lit';

/**
 * Answers to check or to keep: question, answer, and the way to change it. They are laid out at once and not when they come near:
 * below them stands the button that hands in, and what would push it away while it is pressed would take the press.
 */
export const answers = css`
  .answers-of {
    content-visibility: visible;
  }
  .answers {
    max-inline-size: 50em;
    margin-block-end: var(--_space-lg);
  }
  .answers > .answer {
    display: grid;
    /* the last column keeps its place where there is nothing to change, so that answers stand below each other */
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) minmax(4.5em, max-content);
    gap: var(--_space-xs) var(--_space-md);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line-color);
  }
  .section > .answers > .answer:first-child {
    border-block-start: 1px solid var(--_line-color);
  }
  dt {
    font-weight: 700;
  }
  dd .answers {
    margin: 0;
  }
  dd .answers > .answer {
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    padding-block: 0 var(--_space-sm);
    border: 0;
  }
  .change .link,
  .missing .link,
  .talk .link {
    min-block-size: 24px;
    padding-block: 0.2em;
  }
  @container (inline-size < 34em) {
    .answers > .answer {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  :is(.receipt, .readonly-value) .answers {
    margin: 0;
  }
  :is(.receipt, .readonly-value) .answer:last-child {
    border: 0;
  }
  .versions {
    margin-block-start: var(--_space-xl);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.6em;
  }
  .print-only {
    display: none;
  }
  :is(.missing, .talk) > .section-title {
    margin-block: 0 var(--_space-sm);
    font-size: max(1em, var(--_heading-3-font-size));
  }
  :is(.missing, .talk) .why {
    display: block;
  }
  .missing.none {
    --_tone: var(--_alert-ok-border-color);
  }
  .missing.some {
    --_tone: var(--_alert-warning-border-color);
  }
`;
