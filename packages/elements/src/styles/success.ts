import { css } from 'lit';

/** The notice that something went well: none is there before a person did something. */
export const success = css`
  .notice.success {
    --_tone: var(--_alert-ok-border-color);
    background: var(--_alert-ok-background-color);
    color: var(--_alert-ok-color);
  }
  .notice.success::before {
    content: '✓';
    content: '✓' / '';
  }
`;
