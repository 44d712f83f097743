import { css } from 'lit';

/**
 * The week: seven columns where they fit, else a list per day. Whose time it is stands in words; the line beside it is whole, dashed or double.
 */
export const agenda = css`
  .week-days {
    display: grid;
    margin-block-start: var(--_space-md);
    grid-template-columns: repeat(7, minmax(0, 1fr));
    padding: 0;
    list-style: none;
    border: 1px solid var(--_line-color);
    border-radius: var(--_card-border-radius);
  }
  .week-day {
    hyphens: auto;
    margin: 0;
    padding: var(--_space-sm);
    border-inline-start: 1px solid var(--_line-color);
  }
  .week-day:first-child {
    border: 0;
  }
  .slot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    padding-block: var(--_space-xs);
    padding-inline: var(--_space-sm) 0;
    background: var(--_quiet-background-color);
    border-inline-start: 6px solid var(--_progress-color);
    font-size: 0.9375em;
    break-inside: avoid;
  }
  .slot + .slot {
    margin-block-start: var(--_space-sm);
  }
  .slot.partner {
    border-inline-start-style: dashed;
  }
  .slot.childcare {
    border-inline-start-style: double;
    background: none;
  }
  .slot-time {
    font-variant-numeric: tabular-nums;
  }
  .slot-title {
    font-weight: 700;
  }
  .slot-who {
    font-style: italic;
  }
  .trouble {
    padding-inline: 0.3em;
    background: var(--_alert-warning-background-color);
    color: var(--_alert-warning-color);
    font-weight: 700;
  }
  .trouble::before {
    content: '! ';
    content: '! ' / '';
  }
  @container (inline-size < 56em) {
    .week-days {
      grid-template-columns: minmax(0, 1fr);
      border: 0;
    }
    .week-day {
      padding-inline: 0;
      border-inline: 0;
      border-block-start: 1px solid var(--_line-color);
    }
  }
  @media (forced-colors: active) {
    .trouble {
      border: 1px solid CanvasText;
    }
  }
`;
