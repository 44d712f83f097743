import { css, type CSSResult } from 'lit';

/** A table that scrolls by itself where it is wider than its place; printed it is whole. */
export const tables: CSSResult = css`
  .table-scroll {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .table-scroll table {
    margin-block: var(--_space-md);
    border-collapse: collapse;
  }
  .table-scroll caption {
    font-weight: 700;
    text-align: start;
  }
  .table-scroll :is(th, td) {
    min-inline-size: 6em;
    padding: var(--_space-sm);
    border-block-end: 1px solid var(--_line-color);
    text-align: start;
    vertical-align: top;
  }
  .table-scroll th[scope='row'] {
    min-inline-size: 9em;
    font-weight: 400;
  }
  @media print {
    .table-scroll {
      overflow: visible;
    }
  }
`;
