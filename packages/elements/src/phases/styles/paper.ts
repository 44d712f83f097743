import { css, type CSSResult } from 'lit';

/**
 * Printed, a road keeps its shapes in black. A route map has its phases below their stations on whatever paper, and is small enough
 * to stand on one sheet of A3 in one language, also in a wide font.
 */
export const paper: CSSResult = css`
  .printing .acts {
    display: none;
  }
  .printing .stops {
    columns: 2;
  }
  .printing .road :is(.walked, circle) {
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
  .printing .route-map {
    zoom: 0.75;
  }
  .printing .route-map :is(.milestones, .who) {
    grid-template-columns: repeat(auto-fill, minmax(14em, 1fr));
  }
  .printing .route-map .stops {
    display: grid;
    columns: auto;
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
  .printing .route-map .stops > .stop::before {
    display: none;
  }
`;
