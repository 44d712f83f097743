import { css } from 'lit';

/** What can be said of a question, each property with where it comes from. */
export const properties = css`
  .item-about {
    color: var(--_description-color);
    font-size: 0.9375em;
  }
  p.lock {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-size: 0.9375em;
  }
  .property {
    padding-block: var(--_space-md);
    border-block-start: 1px solid var(--_line-color);
  }
  .property > fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .property-name {
    display: block;
    margin-block-end: var(--_space-xs);
    padding: 0;
    font-weight: 700;
  }
  .property .option > label {
    display: inline;
    font-weight: 400;
  }
  .property textarea {
    min-block-size: 4em;
  }
  .property .hint,
  .from {
    font-size: 0.875em;
    color: var(--_description-color);
  }
  .from {
    margin-block-start: var(--_space-xs);
  }
  .from > .link {
    min-block-size: 24px;
  }
  .property .fixed {
    padding: 8px 12px;
    border: 1px dashed var(--_line-color);
  }
  .access {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: collapse;
  }
  .access th {
    padding: 4px 8px 4px 0;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .access td {
    inline-size: 55%;
    padding: 4px 0;
  }
  .access tr {
    border-block-end: 1px solid var(--_line-color);
  }
  .access :is(th, td) {
    border: 0;
    vertical-align: middle;
  }
  .access select {
    inline-size: 100%;
    min-inline-size: 0;
    padding-block: 4px;
  }
  .choice-list > li {
    display: flex;
    gap: 2px;
    align-items: center;
    margin-block: 0 4px;
  }
  .choice-list input {
    flex: 1;
    min-inline-size: 6em;
  }
  .choices-out > li {
    display: flex;
    gap: var(--_space-sm);
    align-items: baseline;
  }
  .tool {
    inline-size: 44px;
    min-block-size: 44px;
    flex: none;
    padding: 0;
    background: none;
    border: 0;
    border-radius: 4px;
    color: var(--_link-color);
    font-size: 1.125em;
    text-align: center;
  }
  .tool:hover {
    background: var(--_quiet-background-color);
  }
  .tool[aria-disabled='true'] {
    color: var(--_description-color);
    opacity: 0.5;
    cursor: default;
  }
  .choice-new {
    display: grid;
    gap: var(--_space-xs);
    justify-items: start;
    margin-block-start: var(--_space-sm);
  }
  .more > summary,
  .uses > summary,
  .keys > summary {
    min-block-size: 44px;
  }
`;
