import { css } from 'lit';

/** The frame of a step: the way back, where we are, and where we were. */
export const journey = css`
  .back::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 0 2px;
    border-inline-start-width: 2px;
    rotate: 45deg;
  }
  .back:dir(rtl)::before {
    rotate: -45deg;
  }
  .back {
    margin-block-end: var(--_space-sm);
  }
  .head {
    margin-block-end: var(--_space-md);
  }
  .step-of {
    margin-block-end: var(--_space-xs);
  }
  .progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    max-inline-size: var(--_text-measure);
    block-size: 6px;
    margin-block-end: var(--_space-lg);
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_progress-track-color);
  }
  .progress::-webkit-progress-bar {
    background: none;
  }
  .progress::-webkit-progress-value {
    background: var(--_progress-color);
  }
  .progress::-moz-progress-bar {
    background: var(--_progress-color);
  }
`;
