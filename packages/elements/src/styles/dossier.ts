import { css } from 'lit';

/** What a dossier tells above its widgets. The two answers of a question stand beside each other where there is room. */
export const dossier = css`
  :host {
    padding-block: var(--_space-sm);
  }
  .kept {
    margin: 0;
    font-size: max(14px, 0.875em);
  }
  .questions,
  .findings {
    margin-block-start: var(--_space-md);
  }
  .question {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-md);
    margin-block: var(--_space-md) 0;
    padding: 0;
    border: 0;
  }
  .question > legend {
    grid-column: 1 / -1;
  }
  .side {
    padding: var(--_space-md);
    background: var(--_quiet-background-color);
  }
  .side > * + * {
    margin-block: var(--_space-sm) 0;
  }
  .side > .label {
    margin: 0;
    font-weight: 700;
  }
  .findings li + li {
    margin-block-start: var(--_space-sm);
  }
  /* A name in two languages: its mark stands at the first. */
  .findings li button {
    vertical-align: top;
  }
  .notice > p {
    margin: 0;
  }
`;
