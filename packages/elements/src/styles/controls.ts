import { css } from 'lit';

/** Native text inputs, text areas and lists in the theme's colours. */
export const controls = css`
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
    min-block-size: 7em;
    max-block-size: 30em;
    resize: vertical;
    field-sizing: content;
  }
  .json {
    font-family: ui-monospace, monospace;
  }
  :is(.number, .bsn, .postcode, .phone) {
    max-inline-size: 14em;
  }
  .date {
    inline-size: fit-content;
    max-inline-size: 100%;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
  }
  .date-part {
    inline-size: 4em;
    min-inline-size: min-content;
  }
  .date-part:last-child {
    inline-size: 5.5em;
  }
  .date-part > .label {
    font-size: 1em;
    font-weight: 400;
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
  [aria-invalid='true']:is(input, textarea, select) {
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
`;
