import { css } from 'lit';

/**
 * Headings, running text, links, and the two runs of a bilingual text. Headings shrink with the island, for long Dutch words at 320
 * pixels. A second run is no wider than its words, so that one from right to left stays near the first.
 */
export const text = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    --_font: var(--_heading-font-family);
    margin: 0;
    color: var(--_heading-color);
    font-family: var(--_font);
    font-weight: var(--_heading-font-weight);
    font-size: max(1em, var(--_heading-4-font-size));
    line-height: 1.25;
    text-wrap: balance;
    hyphens: auto;
    hyphenate-limit-chars: 14 6 6;
  }
  .title {
    inline-size: fit-content;
    font-size: min(max(1.25em, var(--_heading-1-font-size)), 1.15em + 4cqi);
    margin-block-end: var(--_space-md);
  }
  .section-title {
    font-size: min(max(1.125em, var(--_heading-2-font-size)), 1em + 3cqi);
    margin-block: var(--_space-lg) var(--_space-sm);
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  p,
  ul,
  .intro,
  .prose,
  .description {
    max-inline-size: var(--_text-measure);
  }
  .prose > * + *,
  p + p,
  .prose + .prose {
    margin-block-start: var(--_space-sm);
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: var(--_space-xs);
  }
  .intro {
    display: block;
    margin-block-end: var(--_space-lg);
  }
  .intro:empty {
    margin: 0;
  }
  a,
  .link,
  .quiet,
  .back,
  summary {
    color: var(--_link-color);
    text-decoration: underline;
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  :is(a, .link, .quiet, .back, summary):hover {
    color: var(--_link-hover-color);
    text-decoration-thickness: 0.15em;
  }
  :is(a, .link, .quiet, .back, summary):focus-visible {
    background: var(--_link-focus-background-color);
    color: var(--_link-focus-color);
  }
  /* A short text begins where the one above it does, whichever way it is written. */
  .second {
    display: block;
    inline-size: fit-content;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    font-size: 0.9375em;
  }
  .mark,
  .second,
  .step-of {
    font-weight: 400;
    color: var(--_description-color);
  }
  /* Both languages in one pair of brackets. */
  .mark .second {
    display: inline;
  }
  .mark .second::before {
    content: '– ';
  }
  .prose.second {
    margin-block-start: var(--_space-sm);
    text-align: start;
    padding-inline-start: var(--_space-md);
    border: 0 solid var(--_line-color);
    border-inline-start-width: 2px;
  }
  /* Beside what is written the other way the bar stands where the lines around it begin. */
  .prose.second:is(:dir(rtl) > :dir(ltr), :dir(ltr) > :dir(rtl)) {
    padding-inline: 0 var(--_space-md);
    border-inline-width: 0 2px;
  }
  :is(h1, h2, h3, h4, h5, h6) .second {
    font-size: 0.8em;
  }
  li > .link {
    vertical-align: top;
  }
  /* On a ground of its own it takes the colour that goes with it. */
  :is(button, a, summary, .message, .notice, .trouble, .plan-state, h1, h2) .second {
    color: inherit;
  }
`;
