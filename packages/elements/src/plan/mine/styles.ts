import { css } from 'lit';

/** The days of this week in "Mijn plan". */
export const mineDays = css`
  .plan-day {
    padding-inline-start: var(--_space-md);
    border-inline-start: 4px solid var(--_line-color);
  }
  .plan-day[aria-current] {
    border-color: var(--_progress-color);
  }
  .plan-day .label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-sm);
  }
  .plan-day ul {
    padding: 0;
    list-style: none;
  }
  .plan-day ul > li {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: 0 var(--_space-sm);
  }
  /* Written from left to right it still begins where the language does. */
  .plan-time {
    justify-self: start;
  }
  .plan-day ul {
    hyphens: auto;
  }
  @container (inline-size < 30em) {
    .plan-day ul > li {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
