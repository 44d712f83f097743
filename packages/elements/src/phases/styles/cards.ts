import { css, type CSSResult } from 'lit';

/** Cards beside each other, such as those of the phases of now. */
export const cards: CSSResult = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
    gap: var(--_space-md);
  }
  .cards > .card {
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  .open-phase {
    border-inline-start: 5px solid var(--_progress-color);
  }
  .plan-card-title {
    font-weight: 700;
  }
  .acts > summary {
    min-block-size: 32px;
    cursor: pointer;
  }
`;
