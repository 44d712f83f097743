import { css } from 'lit';

/** The table of texts, with the languages side by side. */
export const texts = css`
  .texts-filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
    margin-block: var(--_space-md);
  }
  .texts-filters > * {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .texts-languages > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: var(--_space-md);
    max-inline-size: none;
    margin-block: var(--_space-sm);
    padding: 0;
    list-style: none;
  }
  .texts-languages li {
    min-inline-size: 0;
    margin: 0;
  }
  .texts {
    inline-size: 100%;
    max-inline-size: none;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .texts :is(th, td) {
    padding: 4px;
    border-block-end: 1px solid var(--_line-color);
    text-align: start;
    vertical-align: top;
  }
  .texts th:first-child {
    inline-size: 9em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  .texts textarea {
    min-block-size: 44px;
    max-inline-size: none;
    resize: none;
  }
  .texts-note {
    display: block;
    color: var(--_description-color);
    font-size: 0.875em;
  }
  [data-state='missing'] textarea,
  [data-state='stale'] textarea {
    border-inline-start: 4px solid var(--_alert-warning-border-color);
  }
  td .texts-language {
    display: none;
    font-weight: 700;
  }
  .texts-pager {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-md);
    align-items: center;
    margin-block: var(--_space-md);
  }
  @container (inline-size < 45em) {
    .texts,
    .texts :is(tbody, tr, th, td) {
      display: block;
      inline-size: auto;
    }
    .texts thead {
      display: none;
    }
    .texts tr {
      margin-block-end: var(--_space-md);
    }
    .texts th:first-child {
      inline-size: auto;
      font-weight: 700;
    }
    td .texts-language {
      display: block;
    }
  }
`;
