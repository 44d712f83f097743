import { css } from 'lit';

/** Comparing, publishing, history and files. */
export const publish = css`
  :is(
    wegwijs-builder-compare,
    wegwijs-builder-publish,
    wegwijs-builder-exchange,
    wegwijs-builder-merge,
    wegwijs-builder-rebase,
    wegwijs-builder-answers,
    wegwijs-builder-approval,
    wegwijs-builder-review,
    wegwijs-builder-seen,
    wegwijs-builder-remarks,
    wegwijs-builder-history,
    wegwijs-builder-incoming
  ) {
    display: block;
  }
  .keeping {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-size: 0.9375em;
  }
  .keeping.done::before {
    content: '✓';
    content: '✓' / '';
    margin-inline-end: 0.4em;
  }
  .keeping.lost {
    font-weight: 700;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) section {
    margin-block: var(--_space-lg);
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) h4 {
    margin-block-end: var(--_space-sm);
  }
  .changes,
  .versions {
    display: grid;
    gap: var(--_space-sm);
    max-inline-size: var(--_text-measure);
    margin-block: var(--_space-sm) 0;
    padding: 0;
    list-style: none;
  }
  .change,
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) .card {
    padding: var(--_space-md);
    border: 1px solid var(--_line-color);
    border-radius: var(--_card-border-radius);
  }
  .builder :is(.notice, .panel) > .actions {
    margin-block: var(--_space-md) 0;
  }
  .builder-keeping {
    margin-block-start: var(--_space-md);
  }
  .change .actions {
    margin-block: var(--_space-sm) 0;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) .card {
    margin-block: 0 var(--_space-md);
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) .hint {
    color: var(--_description-color);
    font-size: 0.9375em;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) fieldset {
    min-inline-size: 0;
    margin: 0 0 var(--_space-md);
    padding: 0;
    border: 0;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) input[type='file'] {
    block-size: auto;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) summary {
    min-block-size: 44px;
    padding-block: 10px;
    cursor: pointer;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) pre {
    max-block-size: 12em;
    margin: 0;
    overflow: auto;
    white-space: pre-wrap;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange)
    :is(p, ul)
    + :is(.field, form, .actions, .changes, .notice) {
    margin-block-start: var(--_space-md);
  }
  .merge > :is(p, ul, fieldset) + :is(p, fieldset) {
    margin-block-start: var(--_space-md);
  }
  .seen {
    margin-block-end: var(--_space-md);
  }
  .answers-of {
    font-weight: 700;
    font-size: 1.125em;
  }
  .publish-way {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-sm);
    margin-block-end: var(--_space-lg);
    padding: 0;
    list-style: none;
  }
  .publish-way li {
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_line-color);
    border-radius: 1em;
  }
  .publish-way [aria-current] {
    border-color: var(--_progress-color);
    box-shadow: inset 0 0 0 1px var(--_progress-color);
    font-weight: 700;
  }
  :is(wegwijs-builder-compare, wegwijs-builder-publish, wegwijs-builder-exchange) blockquote {
    margin: var(--_space-sm) 0 0;
    padding-inline-start: var(--_space-md);
    border-inline-start: 4px solid var(--_line-color);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .publish-way [aria-current] {
      border-color: Highlight;
    }
  }
`;
