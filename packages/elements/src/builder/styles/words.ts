import { css } from 'lit';

/** Conditions, texts and what is not as it should be. */
export const words = css`
  .condition {
    min-inline-size: 0;
    margin: 0 0 var(--_space-lg);
    padding: 0;
    border: 0;
  }
  .condition-said {
    margin-block: var(--_space-sm);
    padding: var(--_space-sm) var(--_space-md);
    background: var(--_quiet-background-color);
    border-inline-start: 4px solid var(--_progress-color);
    font-weight: 600;
  }
  .condition-parts {
    display: grid;
    gap: var(--_space-sm);
    padding: 0;
    list-style: none;
  }
  .condition-part {
    min-inline-size: 0;
    margin: 0;
    padding: var(--_space-sm) var(--_space-md);
    border: 1px solid var(--_line-color);
    border-radius: var(--_card-border-radius);
  }
  .condition-part > legend {
    float: none;
    inline-size: auto;
    padding-inline: 4px;
    font-size: 1em;
  }
  .condition-part .condition-part {
    border-style: dashed;
  }
  .condition-row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
    align-items: end;
  }
  .condition-row > * {
    flex: 1 1 12em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .condition-row > .condition-about {
    flex: 3 1 18em;
  }
  .condition-about > input {
    max-inline-size: none;
  }
  .condition-row > fieldset {
    flex-basis: 100%;
  }
  .condition-amount {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
  }
  .condition-where {
    margin-block: var(--_space-sm);
    padding-inline-start: var(--_space-md);
    border-inline-start: 2px solid var(--_line-color);
  }
  .condition-kept {
    font-style: italic;
  }
  .condition-add,
  .condition-join,
  .condition-modes {
    margin-block: var(--_space-sm);
  }
  .condition-add {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
  }
  .badge {
    display: inline-block;
    min-inline-size: 1.5em;
    padding-inline: 0.35em;
    background: var(--_text-color);
    border-radius: 1em;
    color: var(--_surface-background-color);
    font-size: 0.85em;
    font-weight: 700;
    text-align: center;
  }
  .problems-top {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
    align-items: center;
    margin-block: var(--_space-md);
  }
  .problems {
    margin-block-end: var(--_space-lg);
  }
  .problem-list {
    display: grid;
    gap: var(--_space-sm);
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .problem {
    --_tone: var(--_alert-info-border-color);
    padding: var(--_space-sm) var(--_space-md);
    border: 1px solid var(--_line-color);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_card-border-radius);
    content-visibility: auto;
    contain-intrinsic-size: auto 120px;
  }
  [data-severity='error'] .problem {
    --_tone: var(--_alert-error-border-color);
  }
  [data-severity='warning'] .problem {
    --_tone: var(--_alert-warning-border-color);
  }
  .problem-where {
    font-weight: 700;
  }
  .problem-acts {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm) var(--_space-md);
  }
  .why-part + .why-part {
    margin-block-start: var(--_space-sm);
  }
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
