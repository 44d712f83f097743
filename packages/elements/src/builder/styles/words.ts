import { css } from 'lit';

/** Conditions in sentences, what is not as it should be, and why a question is as it is. */
export const words = css`
  /* A block, so that it comes below the legend that floats above it. */
  wegwijs-builder-condition {
    display: block;
  }
  .condition {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .condition-said {
    margin-block: var(--_space-sm);
    padding: var(--_space-sm) var(--_space-md);
    background: var(--_quiet-background-color);
    border-inline-start: 4px solid var(--_progress-color);
    font-weight: 600;
  }
  .condition-parts {
    display: grid;
    gap: var(--_space-sm);
    padding: 0;
    list-style: none;
  }
  .condition-part {
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-sm) var(--_space-md);
    border: 1px solid var(--_line-color);
    border-radius: var(--_card-border-radius);
  }
  .condition-part > legend {
    float: none;
    inline-size: auto;
    padding-inline: 4px;
    font-size: 1em;
  }
  .condition-part .condition-part {
    border-style: dashed;
  }
  .condition-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
    align-items: end;
  }
  .condition-row > * {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .condition-row > .condition-about {
    flex: 3 1 18em;
  }
  .condition-about > input {
    max-inline-size: none;
  }
  .condition-row > fieldset {
    flex-basis: 100%;
  }
  .condition-amount {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
  }
  .condition-where {
    margin-block: var(--_space-sm);
    padding-inline-start: var(--_space-md);
    border-inline-start: 2px solid var(--_line-color);
  }
  .condition-kept {
    font-style: italic;
  }
  .condition-add,
  .condition-join,
  .condition-modes {
    margin-block: var(--_space-sm);
  }
  .condition-add {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    background: var(--_text-color);
    border-radius: 1em;
    color: var(--_surface-background-color);
    font-size: 0.85em;
    font-weight: 700;
    text-align: center;
  }
  .problems-top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
    align-items: center;
    margin-block: var(--_space-md);
  }
  .problems {
    margin-block-end: var(--_space-lg);
  }
  .problem-list {
    display: grid;
    gap: var(--_space-sm);
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .problem {
    --_tone: var(--_alert-info-border-color);
    padding: var(--_space-sm) var(--_space-md);
    border: 1px solid var(--_line-color);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_card-border-radius);
    content-visibility: var(--_skipping, auto);
    contain-intrinsic-size: auto 120px;
  }
  [data-severity='error'] .problem {
    --_tone: var(--_alert-error-border-color);
  }
  [data-severity='warning'] .problem {
    --_tone: var(--_alert-warning-border-color);
  }
  .problem-where {
    font-weight: 700;
  }
  .problem-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
  }
  .why-part + .why-part {
    margin-block-start: var(--_space-sm);
  }
`;
