import { css } from 'lit';

/**
 * The frame of a field: label, description, error, control, in that order. Field elements have no class and are blocks. A legend
 * floats, so that it lies inside the box and the error bar runs along it too.
 */
export const fields = css`
  :is(.section, .control, .row, .shape) > :not([class], input) {
    display: block;
  }
  .field,
  .languages {
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
  .group .field {
    margin-block-end: var(--_space-lg);
  }
  :is(.control, .shape) > :last-child > .field {
    margin-block-end: 0;
  }
  label,
  legend,
  .label {
    display: block;
    max-inline-size: var(--_text-measure);
    padding: 0;
    margin-block-end: var(--_space-xs);
    color: var(--_label-color);
    font-size: max(1em, var(--_label-font-size));
    font-weight: var(--_label-font-weight);
    hyphens: auto;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    color: var(--_legend-color);
    font-size: max(1em, var(--_legend-font-size));
    font-weight: var(--_legend-font-weight);
  }
  .group:has(.field) > legend {
    font-size: max(1.125em, var(--_legend-font-size));
  }
  legend ~ * {
    clear: both;
  }
  .description,
  .hint {
    margin-block-end: var(--_space-sm);
    color: var(--_description-color);
    font-size: max(1em, var(--_description-font-size));
  }
  .messages {
    margin-block-end: var(--_space-sm);
    padding: 0;
    list-style: none;
  }
  .message {
    position: relative;
    padding-inline-start: 2em;
    color: var(--_error-color);
    font-weight: var(--_error-font-weight);
  }
  p.message:not(:empty) {
    margin-block-end: var(--_space-sm);
  }
  .group > .control {
    padding-block-start: var(--_space-xs);
  }
  .shape > :first-child,
  .choices + .label {
    margin-block-start: var(--_space-lg);
  }
  .readonly-value {
    padding: 0.5em 0.75em;
    background: var(--_quiet-background-color);
    border-inline-start: 2px solid var(--_line-color);
  }
`;
