import { css } from 'lit';

/** The form itself among the parts of the builder, and the whole of it as people get it. */
export const canvas = css`
  .canvas-title,
  .item-title {
    font-size: 1.25em;
    margin-block-end: var(--_space-sm);
  }
  .canvas-item {
    position: relative;
    margin-block: var(--_space-sm);
    padding: var(--_space-sm) var(--_space-md);
    border: 1px solid transparent;
    border-inline-start: 4px solid transparent;
    border-radius: 4px;
    content-visibility: var(--_skipping, auto);
    contain-intrinsic-size: auto 120px;
  }
  .canvas-item:hover {
    border-color: var(--_line-color);
  }
  .canvas-item[data-selected] {
    border-color: var(--_line-color);
    border-inline-start-color: var(--_progress-color);
    background: var(--_quiet-background-color);
    content-visibility: visible;
  }
  .canvas-item .field {
    margin-block: 0 var(--_space-sm);
  }
  .canvas-marks > .link + .marks {
    margin-inline-start: 0.5em;
  }
  .to-properties {
    min-block-size: 44px;
  }
  .canvas-sections {
    padding: 0;
    list-style: none;
  }
  .canvas-sections .link {
    min-block-size: 44px;
  }
  .preview-controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-sm);
  }
  .preview-controls .field {
    margin: 0;
  }
  .keep-person {
    margin-block: var(--_space-sm);
  }
  .keep-person > summary {
    padding-block: 10px;
    cursor: pointer;
  }
  .preview-frame {
    margin-block: var(--_space-md);
    border: 1px solid var(--_line-color);
    border-radius: 4px;
    max-inline-size: 100%;
  }
  .preview-frame[data-width='tablet'] {
    inline-size: 768px;
  }
  .preview-frame[data-width='phone'] {
    inline-size: 360px;
  }
  @media (forced-colors: active) {
    .canvas-item {
      border-color: Canvas;
    }
    .canvas-item[data-selected] {
      border-color: CanvasText;
      border-inline-start-color: Highlight;
    }
  }
  @media print {
    .canvas-item,
    .canvas-item[data-selected] {
      border-width: 0;
      background: none;
      content-visibility: visible;
    }
    .canvas-item > .to-properties,
    [data-of='canvas'] > .form-modes,
    wegwijs-builder-canvas > :is(.hint, .secondary) {
      display: none;
    }
  }
`;
