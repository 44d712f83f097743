import { css } from 'lit';

/**
 * The island itself: a block with its own opaque surface, in which the page's resets and alignments stop.
 *
 * - What is inside adapts to the width of the island, not of the page; in a parent that shrinks it asks for a readable width.
 * - A theme may count on its focus background for contrast: the outline then lies on a band of it, closed by a dark line.
 * - Sections are contained, which clips: they leave room for the focus ring.
 * - WebKit crashes when contents that it skipped leave the page (2.50): there it skips none.
 *
 * (Comments stand here and not in the text: what is in the text is sent to every visitor.)
 */
export const base = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 40em;
    padding: var(--_surface-padding);
    background: var(--_surface-background-color);
    color: var(--_text-color);
    --_font: var(--_text-font-family);
    font: 400 max(16px, var(--_text-font-size)) / var(--_text-line-height) sans-serif;
    font-family: var(--_font);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    cursor: auto;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    /* Whatever is gone to stays below a portal's sticky header and above a dossier's beacon (WCAG 2.4.11). */
    scroll-margin-block: var(--_scroll-offset) var(--_beacon-size, 0);
  }
  button,
  input,
  textarea,
  select {
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible,
  .option:has(> input:focus-visible) {
    outline: var(--_focus-outline-width) var(--_focus-outline-style) var(--_focus-outline-color);
    outline-offset: var(--_focus-outline-offset);
    box-shadow:
      0 0 0 4px var(--_focus-background-color),
      0 0 0 6px var(--_focus-color);
  }
  @supports (-webkit-nbsp-mode: space) {
    :host {
      --_skipping: visible;
    }
  }
  .section,
  .section > wegwijs-group-field {
    content-visibility: var(--_skipping, auto);
    contain-intrinsic-size: auto 600px;
    margin-inline: max(-8px, -1 * var(--_surface-padding));
    padding: 8px;
  }
`;
