import { css } from 'lit';

/** Dates: three short inputs in a row. */
export const dates = css`
  .date {
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
  .date-part > label {
    font-size: 1em;
    font-weight: 400;
  }
`;
