import { css } from 'lit';

/** What is around every view. */
export const frame = css`
  .builder-top {
    display: grid;
    gap: var(--_space-sm);
  }
  .builder-title {
    margin: 0;
    font-size: 1.5em;
    line-height: 1.25;
  }
  .builder-bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
    align-items: end;
  }
  .builder-bar .secondary[aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
  }
  .builder-form {
    display: grid;
    gap: 4px;
    margin: 0;
    min-inline-size: min(100%, 16em);
  }
  .builder-views {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-sm);
    margin-block: var(--_space-sm) 0;
    border-block-end: 2px solid var(--_control-border-color);
  }
  .builder-views button {
    min-block-size: 44px;
    padding: 8px;
    background: none;
    border: 0;
    border-block-end: 4px solid transparent;
    color: inherit;
  }
  .builder-views button:hover {
    text-decoration: underline;
  }
  .builder-views [aria-current] {
    border-block-end-color: var(--_progress-color);
    font-weight: 700;
  }
  .builder-view > h3 {
    inline-size: fit-content;
    margin-block: var(--_space-md);
    font-size: 1.25em;
  }
  .builder-view :is(h4, h5) {
    margin-block: var(--_space-md) var(--_space-sm);
  }
  @media (forced-colors: active) {
    .builder-views button {
      border-block-end-color: Canvas;
    }
    .builder-views .badge {
      forced-color-adjust: none;
      background: CanvasText;
      color: Canvas;
    }
    .builder-views [aria-current] {
      border-block-end-color: Highlight;
    }
  }
`;
