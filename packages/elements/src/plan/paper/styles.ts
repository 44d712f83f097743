import { css } from 'lit';

/** What is printed to be handed over: the letter of the decision, and the living plan. */
export const paper = css`
  .letter {
    font-family: system-ui, sans-serif;
  }
  .letter .concept {
    display: inline-block;
    padding: 0.25em 1em;
    border: 3px double;
    font-weight: 700;
    letter-spacing: 0.1em;
    text-transform: uppercase;
  }
  /* Nothing is changed on paper: the room of that column is for the answers. */
  .letter .answers > .answer {
    grid-template-columns: minmax(0, 2fr) minmax(0, 4fr);
  }
  .letter .answers {
    max-inline-size: none;
  }
  .paper-facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: var(--_space-sm) var(--_space-md);
    margin-block-start: var(--_space-sm);
  }
  .paper-facts dt {
    font-size: 0.875em;
    font-weight: 400;
  }
  .paper-facts dd .answers > .answer {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-sm);
    padding-block: 0;
  }
  .paper .card {
    max-inline-size: none;
    padding: var(--_space-sm) var(--_space-md);
  }
  /* A day is a line: seven columns of an A4 break every word. */
  .paper .week-days {
    grid-template-columns: minmax(0, 1fr);
  }
  .paper .week-day {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    border-inline: 0;
    border-block-end: 1px solid;
    break-inside: avoid;
  }
  .paper .slot {
    grid-template-columns: 7em minmax(0, 2fr) minmax(0, 1fr);
  }
  /* A page with signatures alone could stand under anything. */
  .letter-part:has(+ .signatures) {
    break-after: avoid;
  }
  .signatures {
    display: flex;
    margin-block-start: var(--_space-xl);
    flex-wrap: wrap;
    gap: var(--_space-xl);
    break-inside: avoid;
  }
  .signature {
    flex: 1 1 16em;
  }
  .sign-lines > div {
    display: grid;
    grid-template-columns: 8em minmax(0, 1fr);
    align-items: end;
    min-block-size: 2.5em;
    border-block-end: 1px solid;
  }
  .sign-lines > div:last-child {
    min-block-size: 4.5em;
  }
  .sign-lines dt {
    font-weight: 400;
  }
`;
