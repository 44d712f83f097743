import { css } from 'lit';

/** What helps who reads little: the button that reads aloud, pictures, and large text (`large-text` on the widget). */
export const aids = css`
  .aloud {
    margin-block-end: var(--_space-xs);
  }
  .picture {
    display: block;
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_heading-color);
  }
  .picture :is(svg, img),
  .picture ::slotted(*) {
    inline-size: 100%;
    block-size: 100%;
  }
  .picture path {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .option > .picture {
    flex: none;
    inline-size: 2em;
    block-size: 2em;
  }
  :host([large-text]) {
    font-size: max(22px, 1.375 * var(--_text-font-size));
  }
  :host([large-text]) :is(button, input, select, textarea) {
    font-size: 1em;
  }
  :host([large-text]) .option > input {
    margin-block: calc(0.75em - max(24px, var(--_choice-size)) / 2);
  }
`;
