import { css } from 'lit';

/** Repeating groups and lists in an order: each row a card with its own actions. */
export const rows = css`
  .rows,
  .ranked,
  .own-answers,
  .answer-rows {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-sm);
    max-inline-size: var(--_text-measure);
    margin-block-end: var(--_space-md);
    padding: 0;
    list-style: none;
  }
  .own-answers {
    margin-block: var(--_space-sm) 0;
  }
  .rows:empty {
    display: none;
  }
  .rows > li,
  .ranked > li,
  .own-answers > li {
    margin: 0;
    padding: var(--_space-md) var(--_space-md) var(--_space-xs);
    background: var(--_card-background-color);
    border: 1px solid var(--_card-border-color);
    border-radius: var(--_card-border-radius);
  }
  .row .field {
    margin-block-end: var(--_space-md);
  }
  .row .row .field:last-child,
  .answer-rows > li {
    margin: 0;
  }
  .fold > summary {
    min-block-size: 44px;
    padding-block: var(--_space-xs);
  }
  .fold-title {
    font-weight: 700;
  }
  .fold-answer {
    color: var(--_description-color);
  }
  .fold-answer::before {
    content: ' · ';
  }
  .fold[open] > summary .fold-answer {
    display: none;
  }
  .row-actions,
  .removed,
  .ranked > li,
  .own-answers > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_space-md);
  }
  .removed,
  .ranked > li,
  .own-answers > li {
    padding-block: 0;
    min-block-size: max(44px, var(--_target-size));
  }
  .removed {
    border-style: dashed;
  }
  .ranked {
    counter-reset: rank;
  }
  .ranked > li {
    counter-increment: rank;
  }
  .ranked > li::before {
    content: counter(rank);
    font-weight: 700;
  }
  .ranked .answer,
  .own-answers [dir] {
    flex: 1;
  }
`;
