import { css } from 'lit';

/** One field: label, description, error, control, and what stands quietly below it. */
export const fields = css`
  .field {
    min-inline-size: 0;
    max-inline-size: var(--_text-measure);
    margin: 0 0 var(--_field-gap);
    padding: 0;
    border: 0;
  }
  .field:has(.week) {
    max-inline-size: none;
  }
  .field[data-invalid] {
    padding-inline-start: var(--_space-md);
    border-inline-start: var(--_error-bar-width) solid var(--_error-bar-color);
  }
  label,
  legend {
    display: block;
    max-inline-size: var(--_text-measure);
    padding: 0;
    margin-block-end: var(--_space-xs);
    color: var(--_label-color);
    font-size: max(1em, var(--_label-font-size));
    font-weight: var(--_label-font-weight);
  }
  legend {
    /* floating, it lies inside the box: the error bar then runs along it too */
    float: inline-start;
    inline-size: 100%;
    color: var(--_legend-color);
    font-size: max(1em, var(--_legend-font-size));
    font-weight: var(--_legend-font-weight);
  }
  legend ~ * {
    clear: both;
  }
  .mark {
    color: var(--_description-color);
    font-weight: 400;
  }
  .description {
    margin-block-end: var(--_space-sm);
    color: var(--_description-color);
    font-size: max(1em, var(--_description-font-size));
  }
  .messages {
    list-style: none;
    margin-block-end: var(--_space-sm);
    padding: 0;
  }
  .message {
    display: flex;
    gap: 0.5em;
    color: var(--_error-color);
    font-weight: var(--_error-font-weight);
  }
  input,
  textarea,
  select {
    display: block;
    inline-size: 100%;
    max-inline-size: var(--_control-max-inline-size);
    min-block-size: max(44px, var(--_target-size));
    margin: 0;
    padding: var(--_control-padding-block-start) var(--_control-padding-inline-start);
    background: var(--_control-background-color);
    color: var(--_control-color);
    border: var(--_control-border-width) solid var(--_control-border-color);
    border-block-end-width: var(--_control-border-block-end-width);
    border-radius: var(--_control-border-radius);
    font: inherit;
    font-size: max(16px, var(--_control-font-size));
    --_font: var(--_control-font-family);
    font-family: var(--_font);
  }
  textarea {
    max-inline-size: max(var(--_control-max-inline-size), var(--_text-measure));
    min-block-size: 7.5em;
    resize: vertical;
    field-sizing: content;
    max-block-size: 30em;
  }
  :is(.number, .bsn, .postcode, .phone) {
    max-inline-size: 14em;
  }
  ::placeholder {
    color: var(--_control-placeholder-color);
    opacity: 1;
  }
  :is(input, textarea, select):hover {
    border-color: var(--_control-hover-border-color);
  }
  :is(input, textarea, select):focus-visible {
    background-color: var(--_control-focus-background-color);
    border-color: var(--_control-focus-border-color);
    color: var(--_control-focus-color);
  }
  [aria-invalid='true'] {
    background-color: var(--_control-invalid-background-color);
    border-color: var(--_control-invalid-border-color);
    border-width: var(--_control-invalid-border-width);
  }
  [readonly] {
    background-color: var(--_control-read-only-background-color);
    border-color: var(--_control-read-only-border-color);
    border-style: dashed;
    color: var(--_control-read-only-color);
  }
  .group > .control {
    padding-block-start: var(--_space-xs);
  }
  .group .field {
    margin-block-end: var(--_space-lg);
  }
  :is(.control, .row) > :last-child > .field {
    margin-block-end: 0;
  }
  .readonly-value {
    max-inline-size: var(--_text-measure);
    padding: 0.5em 0.75em;
    background: var(--_quiet-background-color);
    border-inline-start: 2px solid var(--_line-color);
    white-space: pre-line;
  }
  .extras,
  .count,
  .prefilled,
  .maker,
  .why,
  .unanswered,
  .ends {
    color: var(--_description-color);
    font-size: 0.9375em;
  }
  .extras,
  .count,
  .prefilled {
    margin-block-start: var(--_space-xs);
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-md);
    align-items: center;
  }
  .extras:empty {
    display: none;
  }
  .dispute,
  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-md);
  }
  .translation {
    margin-block-start: var(--_space-xs);
    padding-inline-start: var(--_space-md);
    border-inline-start: 2px solid var(--_line-color);
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.6em;
    background: var(--_quiet-background-color);
    border: 1px solid var(--_card-border-color);
    border-radius: 1em;
    color: var(--_text-color);
    font-size: 0.875em;
    font-weight: 400;
  }
`;
