import { css } from 'lit';

/** Buttons: one that leads, others beside it, and those that look like a link. */
export const buttons = css`
  button {
    --_font: var(--_button-font-family);
    font: inherit;
    font-family: var(--_font);
    text-align: start;
    cursor: pointer;
  }
  .primary,
  .secondary {
    display: inline-block;
    min-block-size: max(44px, var(--_target-size));
    min-inline-size: 44px;
    padding: var(--_button-padding-block-start) var(--_button-padding-inline-start);
    background: var(--_secondary-background-color);
    color: var(--_secondary-color);
    border: var(--_button-border-width) solid var(--_secondary-border-color);
    border-radius: var(--_button-border-radius);
    font-size: max(16px, var(--_button-font-size));
    font-weight: var(--_button-font-weight);
    line-height: 1.3;
    text-align: center;
  }
  .secondary:hover {
    background: var(--_secondary-hover-background-color);
    border-color: var(--_secondary-hover-border-color);
    color: var(--_secondary-hover-color);
  }
  .secondary:active {
    background: var(--_secondary-active-background-color);
    color: var(--_secondary-active-color);
  }
  .secondary:focus-visible {
    background: var(--_secondary-focus-background-color);
    color: var(--_secondary-focus-color);
  }
  .primary {
    background: var(--_primary-background-color);
    border-color: var(--_primary-border-color);
    color: var(--_primary-color);
  }
  .primary:hover {
    background: var(--_primary-hover-background-color);
    border-color: var(--_primary-hover-border-color);
    color: var(--_primary-hover-color);
  }
  .primary:active {
    background: var(--_primary-active-background-color);
    color: var(--_primary-active-color);
  }
  .primary:focus-visible {
    background: var(--_primary-focus-background-color);
    color: var(--_primary-focus-color);
  }
  button.link,
  .quiet,
  .back {
    padding: 0;
    background: none;
    border: 0;
  }
  .quiet,
  .back,
  .actions > .link {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.4em;
    min-block-size: 44px;
  }
  :is(.primary, .secondary) .second {
    inline-size: auto;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-md);
    margin-block: var(--_space-lg);
  }
  @container (inline-size < 30em) {
    .actions > :is(.primary, .secondary) {
      inline-size: 100%;
    }
  }
`;
