import { css } from 'lit';

/** What is told around the questions: notices, the error summary, what is missing, what the next talk must cover. */
export const notices = css`
  .notice,
  .summary,
  .panel {
    --_tone: var(--_alert-info-border-color);
    position: relative;
    max-inline-size: var(--_text-measure);
    margin-block: 0 var(--_space-lg);
    padding: var(--_space-md);
    background: var(--_alert-info-background-color);
    border-inline-start: 4px solid var(--_tone);
    border-start-end-radius: var(--_alert-border-radius);
    border-end-end-radius: var(--_alert-border-radius);
    color: var(--_alert-info-color);
  }
  .notice,
  .summary {
    padding-inline-start: calc(var(--_space-md) * 2 + 1.5em);
  }
  .notice.warning {
    --_tone: var(--_alert-warning-border-color);
    background: var(--_alert-warning-background-color);
    color: var(--_alert-warning-color);
  }
  .notice.error,
  .summary {
    --_tone: var(--_alert-error-border-color);
    background: var(--_alert-error-background-color);
    color: var(--_alert-error-color);
  }
  .panel {
    background: var(--_quiet-background-color);
    color: inherit;
  }
  .message:not(:empty)::before,
  .notice::before,
  .summary::before {
    content: 'i';
    content: 'i' / '';
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 2px solid;
    border-radius: 50%;
    font: 700 1em / calc(1.5em - 4px) sans-serif;
    text-align: center;
  }
  .notice::before,
  .summary::before {
    inset-inline-start: var(--_space-md);
    color: var(--_tone);
  }
  .message:not(:empty)::before,
  .notice:is(.error, .warning)::before,
  .summary::before {
    content: '!';
    content: '!' / '';
  }
  .notice.warning::before {
    border-radius: 3px;
  }
  :is(.notice, .summary) > * + * {
    margin-block-start: var(--_space-sm);
  }
  :is(.notice, .summary) :is(a, .link, summary, .message) {
    color: inherit;
  }
  :where(.notice, .summary, .panel) .secondary {
    background: var(--_surface-background-color);
  }
  .panel > .actions {
    margin-block: var(--_space-sm) 0;
  }
`;
