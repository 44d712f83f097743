import { css } from 'lit';

/**
 * Fonts and line heights for other scripts. They stand before the family of the theme, since its list may end in a generic
 * name that hides every fallback. A run sets its own again, because it may lie in one of another script.
 */
export const scripts = css`
  [lang] {
    font-family: var(--_font);
    line-height: var(--_text-line-height);
  }
  :host(:is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(ur))),
  :is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(ur)) {
    font-family: 'Noto Sans Arabic', var(--_font, system-ui, sans-serif);
  }
  :host(:is(:lang(ti), :lang(am))),
  :is(:lang(ti), :lang(am)) {
    font-family: 'Noto Sans Ethiopic', var(--_font, system-ui, sans-serif);
  }
  :host(:is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(ur), :lang(ti), :lang(am))),
  [lang]:is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(ur), :lang(ti), :lang(am)) {
    line-height: 1.75;
  }
  :is(h1, h2, h3, h4, h5, h6, button) [lang][lang] {
    line-height: inherit;
  }
  :is(h1, h2, h3, h4, h5, h6):is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(ur), :lang(ti), :lang(am)) {
    line-height: 1.5;
  }
`;
