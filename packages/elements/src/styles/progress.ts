import { css } from 'lit';

/** The bar above a step with forced colours. Each browser drops a list in which it does not know a part. */
export const progress = css`
  @media (forced-colors: active) {
    .progress {
      border: 1px solid CanvasText;
    }
    .progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    .progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
