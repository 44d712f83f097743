import { css, type CSSResult } from 'lit';

/**
 * Printed, a road keeps its shapes in black. A route map has its phases below their stations on whatever paper, with the words of a
 * second language beside those of the first, and says once what its signs mean: so it stands on one sheet of A3 (`onOneSheet`).
 */
export const paper: CSSResult = css`
  .printing .acts {
    display: none;
  }
  .printing .stops {
    columns: 2;
  }
  .printing .road :is(.walked, circle, .pin) {
    stroke: #000;
  }
  .printing .stops > .ended::before {
    border-color: #000;
    background: none;
    color: #000;
  }
  .printing .road :is(circle.ended, circle.dot, .pin, .number) {
    fill: #000;
  }
  .printing .route-map .milestones {
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
  }
  .route-map :is(.title, .section-title) :is(.first, .second) {
    display: inline-block;
    margin-inline-end: 1em;
  }
  .route-map .stop-state {
    display: none;
  }
  .route-map .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }
  .route-map .signs .road {
    display: inline-block;
    margin: 0;
    vertical-align: middle;
  }
  .route-map .signs .second {
    display: inline-block;
  }
  .printing .route-map :is(.stops, .parts) {
    display: grid;
    columns: auto;
    grid-template-columns: none;
    gap: 0;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }
  .printing .route-map .stops > .stop {
    padding-inline: 4px;
    text-align: center;
    hyphens: auto;
  }
  .printing .route-map .stops .second {
    margin-inline: auto;
  }
  .printing .route-map .parts > .stop {
    margin-inline-end: 4px;
  }
  .printing .route-map .stops > .stop::before {
    display: none;
  }
`;
