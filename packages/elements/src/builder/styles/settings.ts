import { css } from 'lit';

/** What a form says as a whole: sets of boxes, boxes to check, and the table of rights. */
export const settings = css`
  .kinds-lock {
    font-size: 0.875em;
    color: var(--_description-color);
  }
  .kinds-lock::before {
    content: '🔒 ' / '';
  }
  .kinds-set {
    margin: var(--_space-md) 0 0;
    padding: var(--_space-md) 0 0;
    border: 0;
    border-block-start: 1px solid var(--_card-border-color);
  }
  .kinds-set > legend {
    padding: 0;
    font-weight: 700;
  }
  .kinds-set .field {
    margin-block-end: var(--_space-sm);
  }
  .kinds-set > p + .field {
    margin-block-start: var(--_space-md);
  }
  .kinds-source {
    color: var(--_description-color);
    font-size: 0.875em;
  }
  .kinds-checks {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .kinds-check {
    display: flex;
    align-items: center;
    gap: var(--_space-sm);
    min-block-size: 44px;
  }
  .kinds-check > input {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    min-block-size: 24px;
    margin: 0;
  }
  .kinds-preview > summary,
  .kinds-fold > summary,
  .kinds-row summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  .kinds-fold {
    border-block-start: 1px solid var(--_card-border-color);
  }
  .kinds-fold > summary {
    font-weight: 700;
  }
  .kinds-scroll {
    overflow-x: auto;
    margin-block-end: var(--_space-lg);
  }
  .kinds-matrix {
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .kinds-matrix :is(th, td) {
    padding: 6px 10px;
    border-block-end: 1px solid var(--_card-border-color);
    text-align: start;
    vertical-align: bottom;
  }
  .kinds-matrix [data-right='none'] {
    color: var(--_description-color);
  }
  .kinds-matrix [data-right='edit'] {
    font-weight: 700;
  }
  .kinds-set .from,
  .kinds-row .from {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 0.6em;
    align-items: baseline;
  }
  .kinds-rights {
    max-inline-size: 40em;
    margin-block: var(--_space-sm);
  }
`;
