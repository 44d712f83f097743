import { css } from 'lit';

/** A week as a table; where it does not fit, each day becomes a block of its own. */
export const week = css`
  table {
    inline-size: 100%;
    max-inline-size: 56em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_space-sm);
    border-block-end: 1px solid var(--_line-color);
    text-align: start;
    vertical-align: top;
  }
  th {
    color: var(--_table-header-color);
    font-weight: 700;
  }
  .week input,
  .week textarea {
    inline-size: 100%;
    min-inline-size: 3.5em;
  }
  @container (inline-size < 38em) {
    .week,
    .week :is(tbody, tr, th, td) {
      display: block;
    }
    .week thead {
      display: none;
    }
    .week :is(th, td) {
      border: 0;
      padding: var(--_space-xs) 0;
    }
    .week tr {
      padding-block: var(--_space-sm);
      border-block-end: 1px solid var(--_line-color);
    }
  }
`;
