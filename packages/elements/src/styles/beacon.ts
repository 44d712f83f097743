import { css } from 'lit';

/** The way back to what a dossier tells, at the bottom of the window. */
export const beacon = css`
  :host {
    display: block;
    position: sticky;
    inset-block-end: var(--_space-sm);
    z-index: 1;
    padding: 0;
    background: none;
    pointer-events: none;
  }
  .secondary {
    max-inline-size: 100%;
    border-color: var(--_alert-warning-border-color);
    background: var(--_alert-warning-background-color);
    color: var(--_alert-warning-color);
    box-shadow: 0 1px 6px rgb(0 0 0 / 30%);
    text-align: start;
    pointer-events: auto;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
