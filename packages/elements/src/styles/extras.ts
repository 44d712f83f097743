import { css } from 'lit';

/** What stands quietly below a control: where a fact comes from, other ways to answer, how much room is left. */
export const extras = css`
  .note,
  .count,
  .extra > summary,
  .maker,
  .why,
  .end,
  .saved,
  .file-state {
    font-size: 0.9375em;
  }
  .note,
  .count,
  .maker,
  .why,
  .end,
  .saved,
  .no-answer {
    color: var(--_description-color);
  }
  .note,
  .count,
  .file-state {
    margin-block: var(--_space-xs);
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-md);
  }
  .extra > summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid;
    border-width: 0 2px 2px 0;
    margin-block-end: 0.2em;
    rotate: 45deg;
  }
`;
