import { css } from 'lit';

/** A scale: its steps beside each other where there is room, else below each other; and the answer of one's own below a list. */
export const scale = css`
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
  }
  .scale > .option {
    flex: 1 1 44px;
    flex-direction: column;
    align-items: center;
    gap: var(--_space-xs);
    margin: 0;
    padding-inline: 0.25em;
    text-align: center;
  }
  .step,
  .end {
    display: block;
  }
  @container (inline-size < 30em) {
    .scale > .option {
      flex: none;
      flex-direction: row;
      gap: 0.75em;
      inline-size: 100%;
      padding-inline: 0.75em;
      text-align: start;
    }
    .step {
      display: inline;
    }
  }
  .own-answer {
    margin-block-start: var(--_space-md);
  }
`;
