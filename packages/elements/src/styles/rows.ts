import { css } from 'lit';

/** Repeating groups and ranked lists: each row a card with its own name and its own actions. */
export const rows = css`
  .rows,
  .ranked {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-md);
    max-inline-size: var(--_text-measure);
    margin-block-end: var(--_space-md);
    padding: 0;
    list-style: none;
  }
  .row {
    margin: 0;
    padding: var(--_space-md);
    background: var(--_card-background-color);
    border: 1px solid var(--_card-border-color);
    border-radius: var(--_card-border-radius);
  }
  .row-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--_space-md);
    margin-block-end: var(--_space-sm);
    font-weight: 700;
  }
  .row-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-md);
    font-weight: 400;
  }
  .ranked {
    counter-reset: rank;
    gap: var(--_space-sm);
  }
  .ranked > li {
    counter-increment: rank;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-md);
    min-block-size: max(44px, var(--_target-size));
    margin: 0;
    padding: var(--_space-xs) var(--_space-md);
    border: 1px solid var(--_card-border-color);
    border-radius: var(--_card-border-radius);
  }
  .ranked > li::before {
    content: counter(rank);
    font-weight: 700;
  }
  .ranked > li > .row-actions {
    margin-inline-start: auto;
  }
`;
