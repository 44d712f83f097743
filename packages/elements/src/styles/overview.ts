import { css } from 'lit';

/** All questions on one page: where they stand, and a line between the sections. */
export const overview = css`
  .overview {
    max-inline-size: var(--_text-measure);
    margin-block-end: var(--_space-xl);
    padding: var(--_space-md) var(--_space-lg);
    border: 1px solid var(--_card-border-color);
    border-radius: var(--_card-border-radius);
  }
  .overview > .section-title {
    margin-block-start: 0;
    font-size: max(1em, var(--_heading-4-font-size));
  }
  .overview ul {
    columns: 2 16em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .overview li {
    break-inside: avoid;
    margin: 0;
  }
  .overview .link {
    min-block-size: 44px;
  }
  .overview ~ .section > .section-title {
    padding-block-start: var(--_space-lg);
    border-block-start: 1px solid var(--_line-color);
  }
`;
