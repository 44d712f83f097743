import { css } from 'lit';

/** Dates: three short inputs in a row. */
export const dates = css`
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
  }
  .date-part {
    inline-size: 5em;
  }
  .date-part:last-child {
    inline-size: 7em;
  }
  .date-part > label {
    font-size: 1em;
    font-weight: 400;
  }
`;
