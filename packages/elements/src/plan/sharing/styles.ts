import { css } from 'lit';

/**
 * "Mijn plan", the own tasks, sharing and the log: cards below each other, with what a person presses large. What a colour says is
 * always said in words too, so that nothing is lost in forced colours or on paper.
 */
export const sharing = css`
  :is(.plan-list, .plan-week, .plan-answers, .plan-entry, .plan-texts) {
    max-inline-size: var(--_text-measure);
  }
  .plan-part {
    margin-block-end: var(--_space-xl);
  }
  .plan-part > :is(p, .prose, dl, ul, ol) {
    margin-block-end: var(--_space-md);
  }
  .plan-list,
  .plan-week {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-sm);
    margin-block-end: var(--_space-md);
    padding: 0;
    list-style: none;
  }
  .plan-list > li,
  .plan-week > li {
    margin: 0;
  }
  :is(wegwijs-plan-add, wegwijs-plan-consent, wegwijs-plan-goal, wegwijs-plan-step, wegwijs-plan-task) {
    display: block;
  }
  .plan-card > wegwijs-plan-add,
  .plan-card > .plan-side {
    margin-block-start: var(--_space-md);
  }
  .plan-card > * + *,
  .plan-text > * + * {
    margin-block-start: var(--_space-xs);
  }
  .plan-card-title {
    font-weight: 700;
    hyphens: auto;
  }
  .plan-card .actions {
    margin-block: var(--_space-sm) 0;
    gap: var(--_space-sm) var(--_space-md);
  }
  .plan-meta > span + span::before {
    content: ' · ';
    content: ' · ' / '';
  }
  .plan-card .actions:empty {
    display: none;
  }
  .plan-state {
    inline-size: fit-content;
    padding-inline: 0.6em;
    background: var(--_quiet-background-color);
    border: 1px solid var(--_line-color);
    border-radius: 1em;
    font-size: 0.9375em;
    font-weight: 400;
  }
  [data-state='given'] > .plan-state,
  [data-status='going-well'] > .plan-state,
  [data-status='achieved'] > .plan-state {
    background: var(--_alert-ok-background-color);
    border-color: var(--_alert-ok-border-color);
    color: var(--_alert-ok-color);
  }
  [data-state='open'] > .plan-state,
  [data-status='stuck'] > .plan-state {
    background: var(--_alert-warning-background-color);
    border-color: var(--_alert-warning-border-color);
    color: var(--_alert-warning-color);
  }
  .plan-answers > .answer {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 var(--_space-md);
    padding-block: 0.35em;
  }
  .plan-answers > .answer + .answer {
    border-block-start: 1px solid var(--_line-color);
  }
  .data-group > summary {
    min-block-size: 44px;
    padding-block: var(--_space-sm);
    font-weight: 700;
  }
  .plan-done::before {
    content: '✓ ';
    content: '✓ ' / '';
    font-weight: 700;
  }
  .plan-goal,
  .plan-side,
  .plan-entry {
    margin: 0;
    padding-inline-start: var(--_space-md);
    border-inline-start: 2px solid var(--_line-color);
  }
  .plan-entry {
    margin-block: var(--_space-sm);
    border-inline-start: 4px solid var(--_progress-color);
  }
  .plan-reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-lg);
  }
  .plan-reach a,
  .plan-earlier > summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .plan-texts {
    display: grid;
    gap: var(--_space-md);
    margin-block-end: var(--_space-lg);
    padding: var(--_space-md);
    background: var(--_quiet-background-color);
    border-radius: var(--_card-border-radius);
  }
  .task .actions > [data-act='done'],
  .equal > .secondary {
    min-block-size: 48px;
    min-inline-size: 9em;
  }
  .equal > .secondary {
    flex: 1 1 12em;
  }
  .equal > .quiet {
    flex-basis: 100%;
  }
  @container (inline-size < 30em) {
    .plan-answers > .answer {
      grid-template-columns: minmax(0, 1fr);
    }
    .plan-card .actions > .secondary {
      inline-size: 100%;
    }
  }
  @media print {
    .plan-entry,
    .plan-earlier:not([open]) {
      display: none;
    }
  }
`;
