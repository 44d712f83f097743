import { css } from 'lit';

/**
 * What the page switched off; and what people ask of their own screen: forced colours, more contrast. Nothing here moves, so
 * reduced motion asks nothing.
 */
export const states = css`
  .off {
    display: contents;
  }
  .off :disabled:not(fieldset) {
    border-style: dashed;
    cursor: not-allowed;
    opacity: 0.7;
  }
  @media (forced-colors: active) {
    :is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }
    :is([type='radio'], [type='checkbox'])::before {
      content: none;
    }
    :focus-visible,
    .option:has(> input:focus-visible) {
      outline: 3px solid Highlight;
      outline-offset: 2px;
    }
    .option:has(> input:checked) {
      border: 2px solid Highlight;
    }
    .primary {
      border-color: Highlight;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_description-color: var(--_text-color);
      --_line-color: var(--_text-color);
      --_card-border-color: var(--_text-color);
      --_control-border-color: var(--_text-color);
      --_choice-border-color: var(--_text-color);
    }
  }
`;
