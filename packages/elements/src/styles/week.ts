import { css } from 'lit';

/** Tables, and the week: days by parts of the day; where that does not fit, each day becomes a list. */
export const week = css`
  table {
    inline-size: 100%;
    max-inline-size: 50em;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_space-sm);
    border-block-end: 1px solid var(--_line-color);
    text-align: start;
  }
  th {
    color: var(--_table-header-color);
    font-weight: 700;
  }
  td.option {
    background: none;
    border-width: 0 0 1px;
    border-radius: 0;
  }
  @container (inline-size < 34em) {
    .week :is(tbody, tr, th) {
      display: block;
    }
    .week thead {
      display: none;
    }
    .week :is(tr, th, td.option) {
      margin: 0;
      border: 0;
    }
  }
  @container (inline-size >= 34em) {
    td.option {
      display: table-cell;
      position: relative;
      padding: 10px var(--_space-sm);
    }
    .part-of-day {
      position: absolute;
      inline-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
`;
