import { css } from 'lit';

/** Answers to check or to keep: question, answer, and the way to change it. */
export const answers = css`
  .answers {
    max-inline-size: calc(var(--_text-measure) + 10em);
    margin-block-end: var(--_space-lg);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: var(--_space-xs) var(--_space-md);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_line-color);
  }
  .answer:first-child {
    border-block-start: 1px solid var(--_line-color);
  }
  .answer > dt {
    font-weight: 700;
  }
  .change > .link {
    min-block-size: 24px;
  }
  @container (inline-size < 34em) {
    .answer {
      grid-template-columns: minmax(0, 1fr);
    }
    .change > .link {
      min-block-size: 44px;
    }
  }
  .receipt .answer,
  .receipt .answers {
    border-color: currentcolor;
    margin: 0;
  }
  .versions {
    margin-block-start: var(--_space-xl);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.6em;
  }
  details[open] > summary {
    margin-block-end: var(--_space-sm);
  }
`;
