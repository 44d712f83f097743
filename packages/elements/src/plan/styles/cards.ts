import { css } from 'lit';

/** What the pictures of a plan are made of: lists without marks, cards, and short words that stand apart. */
export const cards = css`
  .plan-view {
    display: block;
    margin-block-end: var(--_space-lg);
  }
  .card > .plan-view {
    margin: 0;
  }
  .plan-view > section > p {
    margin-block-end: var(--_space-md);
  }
  .plain-list {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }
  .plain-list > li {
    margin: 0;
  }
  .plan-view .fact-title {
    margin-block-end: var(--_space-xs);
  }
  .plan-view .notice {
    margin-block: var(--_space-sm);
  }
  .card,
  .plan-card {
    max-inline-size: var(--_text-measure);
    padding: var(--_space-md);
    background: var(--_card-background-color);
    border: 1px solid var(--_card-border-color);
    border-radius: var(--_card-border-radius);
    break-inside: avoid;
  }
  .plain-list > .card {
    margin-block-end: var(--_space-md);
  }
  .smart-goal,
  .wish {
    margin-block-end: var(--_space-sm);
    font-weight: 700;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-sm);
    margin-block: var(--_space-sm);
  }
  .chip {
    --_tone: var(--_line-color);
    padding: 0.15em 0.7em;
    border: 1px solid var(--_tone);
    border-radius: 1em;
    font-size: 0.9375em;
  }
  .chip.there {
    --_tone: var(--_ok-color);
    inline-size: fit-content;
  }
  .chip.lacks {
    --_tone: var(--_warning-color);
    border-style: dashed;
  }
  .chip:is(.there, .lacks)::before {
    content: '✓';
    content: '✓' / '';
    margin-inline-end: 0.4em;
    color: var(--_tone);
    font-weight: 700;
  }
  .chip.lacks::before {
    content: '!';
    content: '!' / '';
  }
  .chip .link {
    min-block-size: 24px;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    align-items: end;
    gap: var(--_space-sm) var(--_space-md);
    margin-block: var(--_space-md);
  }
  .filters .field {
    margin: 0;
  }
  .entries {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--_space-md);
    margin-block: var(--_space-md);
  }
  .entries > .card {
    display: flex;
    flex-direction: column;
    align-items: start;
    margin: 0;
  }
  .entries .secondary {
    margin-block-start: auto;
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
