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
    color: var(--_description-color);
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
  .steps-list {
    max-inline-size: var(--_text-measure);
    margin-block: var(--_space-lg);
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .steps-list > li {
    counter-increment: step;
    position: relative;
    margin: 0;
    padding-block-end: var(--_space-lg);
    padding-inline-start: 3em;
  }
  .steps-list > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--_progress-color);
    border-radius: 50%;
    background: var(--_surface-background-color);
    font-weight: 700;
    line-height: calc(2em - 4px);
    text-align: center;
  }
  .steps-list > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2em 0;
    inset-inline-start: calc(1em - 1px);
    border-inline-start: 2px solid var(--_line-color);
  }
  .steps-list > [aria-current]::before {
    background: var(--_progress-color);
    color: var(--_surface-background-color);
  }
  .steps-list > [aria-current] {
    font-weight: 700;
  }
`;
