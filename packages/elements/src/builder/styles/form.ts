import { css } from 'lit';

/** Where the outline, the form itself and what can be said of a question stand: side by side where there is room, else one at a time. */
export const form = css`
  .form-columns {
    display: grid;
    grid-template-columns: minmax(17em, 1fr) minmax(0, 1.6fr) minmax(20em, 1.2fr);
    gap: 0;
    align-items: start;
    margin-inline: -8px;
  }
  .form-column {
    position: sticky;
    inset-block-start: 0;
    min-inline-size: 0;
    max-block-size: 100dvh;
    margin-block: -8px;
    padding: 8px;
    overflow: hidden auto;
    scrollbar-width: thin;
  }
  .form-column[data-of='canvas'] {
    padding-inline: var(--_space-md);
    border-inline: 1px solid var(--_line-color);
  }
  .form-column[data-of='outline'] {
    padding-inline-end: var(--_space-md);
  }
  .form-column[data-of='properties'] {
    padding-inline-start: var(--_space-md);
  }
  .form-panes {
    display: none;
  }
  .column-title {
    margin-block-end: var(--_space-sm);
  }
  @container (inline-size < 62em) {
    .form-panes {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space-sm);
      margin-block: var(--_space-md);
    }
    .form-columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .form-columns[data-pane='outline'] > :not([data-of='outline']),
    .form-columns[data-pane='canvas'] > :not([data-of='canvas']),
    .form-columns[data-pane='properties'] > :not([data-of='properties']) {
      display: none;
    }
    .form-columns > .form-column {
      position: static;
      max-block-size: none;
      padding-inline: 8px;
      border: 0;
      overflow: visible;
    }
  }
  .form-panes [aria-current],
  .form-modes [aria-pressed='true'] {
    border-color: var(--_progress-color);
    box-shadow: inset 0 -3px 0 var(--_progress-color);
  }
  .form-modes,
  .outline-add,
  .item-actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
    margin-block: var(--_space-sm) var(--_space-md);
  }
  .item-actions > .secondary {
    padding-inline: 0.75em;
    font-weight: 400;
  }
  @media (forced-colors: active) {
    .form-panes [aria-current],
    .form-modes [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
  /* On paper the form: what leads to it and what is said of it stays on the screen. */
  @media print {
    .form-columns {
      display: block;
    }
    .form-columns > .form-column {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .form-columns > :not([data-of='canvas']) {
      display: none;
    }
    .form-columns > [data-of='canvas'] {
      border: 0;
    }
  }
`;
