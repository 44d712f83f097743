import { css } from 'lit';

/** What is asked before something is done. */
export const ask = css`
  .ask {
    inline-size: min(42em, 100vw - 2em);
    max-block-size: calc(100dvh - 2em);
    padding: var(--_space-lg);
    background: var(--_surface-background-color);
    color: inherit;
    border: 1px solid var(--_control-border-color);
    border-radius: var(--_card-border-radius);
    overflow: auto;
  }
  .ask::backdrop {
    background: color-mix(in srgb, black 45%, transparent);
  }
  .ask .field {
    margin-block: var(--_space-md) 0;
    padding: 0;
    border: 0;
  }
  .ask .field[data-invalid] {
    padding-inline-start: var(--_space-md);
    border-inline-start: 4px solid var(--_alert-error-border-color);
  }
  .ask-title {
    font-size: 1.25em;
  }
`;
