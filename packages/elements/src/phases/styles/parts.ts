import { css, type CSSResult } from 'lit';

/** What stands below the roads: cards, milestones, who does what. */
export const parts: CSSResult = css`
  .track-part {
    margin-block-end: var(--_space-lg);
  }
  .act {
    min-block-size: 32px;
    text-align: start;
  }
  .act-list {
    display: grid;
  }
  .milestones {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--_space-md);
    margin-block-end: var(--_space-md);
  }
  .milestone {
    padding-inline-start: 2em;
    position: relative;
    break-inside: avoid;
  }
  .milestone::before {
    content: '○';
    content: '○' / '';
    position: absolute;
    inset-inline-start: 0;
    font-weight: 700;
  }
  .milestone.done::before {
    content: '✓';
    content: '✓' / '';
  }
  .milestone:is(.soon, .late)::before {
    content: '◆';
    content: '◆' / '';
  }
  .hours {
    inline-size: min(16em, 100%);
  }
  .who {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr));
    gap: var(--_space-md);
    margin: 0;
  }
  .who dt {
    font-weight: 700;
  }
  .who dd {
    margin: 0;
  }
  .areas .road {
    display: inline-block;
    margin-block: 0;
    margin-inline-end: 4px;
    vertical-align: middle;
  }
  :is(.happened, .contacts) > summary {
    min-block-size: 44px;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .people {
    display: grid;
    grid-template-columns: minmax(0, 4fr) minmax(4em, 3fr) minmax(0, 4fr);
    max-inline-size: 40em;
    margin-block: var(--_space-md);
  }
  .people > div {
    display: grid;
    position: relative;
    grid-auto-rows: 1fr;
    align-items: center;
    padding-inline: 4px;
    text-align: start;
  }
  .people > :first-child {
    text-align: end;
  }
  .people p {
    margin: 2px 0;
    font-size: 0.875em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .people svg.road {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
  }
  .dots {
    color: var(--_progress-color);
  }
  .contacts li + li {
    margin-block-start: var(--_space-xs);
  }
  .contacts .meets {
    margin-block: var(--_space-xs) 0;
  }
  .entry {
    margin-block-end: var(--_space-sm);
  }
  .act-form {
    max-inline-size: 40em;
    margin-block-end: var(--_space-lg);
  }
  tr.late td:first-child {
    font-weight: 700;
  }
  .route-map .road {
    margin-block: 1.5em 0.75em;
  }
  .route-map .milestone .note {
    display: none;
  }
  @media print {
    .acts,
    .contacts,
    .happened {
      display: none;
    }
    :is(.card, .stop, .who > div) {
      break-inside: avoid;
    }
    :is(h1, h2, h3, .road, .part-of) {
      break-inside: avoid;
      break-after: avoid;
    }
  }
`;
