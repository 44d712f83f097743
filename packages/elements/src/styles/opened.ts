import { css } from 'lit';

/** What stands below a control once somebody opened or chose it: other ways to answer, what is disputed, a translation. */
export const opened = css`
  .extra[open],
  .left,
  .disputed:is(div) {
    flex-basis: 100%;
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
