import { css } from 'lit';

/** Lists, settings and JSON: one column on a narrow page, a list of lists beside it on a wide one. */
export const kinds = css`
  .kinds-desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-lg);
    align-items: start;
  }
  @container (inline-size >= 48em) {
    .kinds-desk {
      grid-template-columns: minmax(11em, 16em) minmax(0, 1fr);
    }
    .kinds-preview {
      grid-column: 1 / -1;
    }
  }
  wegwijs-builder-preview,
  wegwijs-builder-entry {
    display: block;
    min-inline-size: 0;
  }
  @container (inline-size >= 48em) {
    wegwijs-builder-preview {
      grid-column: 1 / -1;
    }
  }
  .kinds-nav,
  .kinds-list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .kinds-nav button {
    display: flex;
    justify-content: space-between;
    gap: var(--_space-sm);
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px 12px;
    background: none;
    border: 0;
    border-inline-start: 4px solid transparent;
    color: inherit;
  }
  .kinds-nav button:hover {
    text-decoration: underline;
  }
  .kinds-nav [aria-current] {
    border-inline-start-color: var(--_progress-color);
    background: var(--_quiet-background-color);
    font-weight: 700;
  }
  .kinds-count {
    color: var(--_description-color);
    font-weight: 400;
  }
  .kinds-main h4,
  .kinds-preview h4,
  .kinds-row h5 {
    margin-block: 0 var(--_space-xs);
  }
  .kinds-row h5 {
    font-size: 1em;
    margin: 0;
  }
  .kinds-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space-sm) var(--_space-md);
    margin-block: var(--_space-sm) var(--_space-md);
  }
  .kinds-search {
    display: grid;
    gap: 4px;
    flex: 0 1 20em;
    min-inline-size: 0;
  }
  .kinds-row {
    padding-block: var(--_space-sm);
    border-block-start: 1px solid var(--_card-border-color);
  }
  .kinds-row:last-child {
    border-block-end: 1px solid var(--_card-border-color);
  }
  .kinds-row[data-out] h5,
  .kinds-row[data-out] .kinds-row-head > span:first-child {
    text-decoration: line-through;
    font-weight: 400;
  }
  .kinds-row-head,
  .kinds-actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px var(--_space-sm);
  }
  .kinds-actions {
    column-gap: var(--_space-md);
  }
  .kinds-choice {
    flex: 1 1 14em;
  }
  .kinds-entry {
    margin-block: var(--_space-sm);
    padding: var(--_space-md);
    background: var(--_card-background-color);
    border: 1px solid var(--_card-border-color);
    border-inline-start: 4px solid var(--_progress-color);
  }
  .kinds-entry > .actions {
    margin-block: var(--_space-md) 0;
  }
  .kinds-entry wegwijs-form::part(primary) {
    display: none;
  }
  .kinds-preview > summary > h4 {
    display: inline;
  }
  .kinds-json-found {
    margin-block: var(--_space-md);
  }
  .kinds-stage {
    border: 1px dashed var(--_control-border-color);
    padding: var(--_space-sm);
    min-inline-size: 0;
    max-block-size: max(30em, 80vh);
    overflow: auto;
    /* What is placed absolutely in it scrolls with it. Without this the page became as long as all of the form. */
    position: relative;
  }
  @media (forced-colors: active) {
    /* A transparent edge would be drawn for each of them. */
    .kinds-nav button {
      border-inline-start-color: Canvas;
    }
    .kinds-nav [aria-current] {
      border-inline-start-color: Highlight;
    }
  }
`;
