import { css } from 'lit';

/** What stands quietly below a control: where a fact comes from, other ways to answer, a translation, how much room is left. */
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
  .unanswered,
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
  .extra[open],
  .left,
  .disputed:is(div) {
    flex-basis: 100%;
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
  .extra[open] > summary::after {
    margin-block: 0.3em 0;
    rotate: 225deg;
  }
  .extra-content,
  .disputed:is(div),
  .translation {
    padding-inline-start: var(--_space-md);
    border-inline-start: 2px solid var(--_line-color);
  }
  .translation {
    display: block;
    margin-block-start: var(--_space-xs);
  }
  .extra-content * + .label,
  .extra-content > .secondary,
  .own-answer > .secondary {
    margin-block-start: var(--_space-sm);
  }
  .ways {
    padding: 0;
    list-style: none;
  }
  .ways > li {
    margin: 0;
  }
  .left,
  .disputed:is(div) {
    margin-block-start: var(--_space-sm);
  }
  .disputed > .quiet,
  .left > .quiet {
    margin-inline-end: var(--_space-md);
  }
`;
