import { css } from 'lit';

/** The first page: languages in their own script, and what a person should know before beginning. */
export const start = css`
  .start > .intro {
    font-size: 1.125em;
  }
  .languages > .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
    gap: var(--_space-sm);
    padding-block: var(--_space-xs) var(--_space-sm);
  }
  .language {
    align-items: center;
  }
  .languages .option + .option {
    margin: 0;
  }
  .facts {
    display: grid;
    gap: var(--_space-md);
    max-inline-size: var(--_text-measure);
    padding: var(--_space-lg);
    background: var(--_quiet-background-color);
    border-radius: var(--_card-border-radius);
  }
  .fact-title {
    margin-block-end: var(--_space-xs);
  }
`;
