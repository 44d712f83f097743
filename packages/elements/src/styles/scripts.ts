import { css, unsafeCSS } from 'lit';

const arabic = unsafeCSS(':is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(ur))');
const ethiopic = unsafeCSS(':is(:lang(ti), :lang(am))');

/**
 * Fonts and line heights for other scripts. They stand before the family of the theme, since its list may end in a generic
 * name that hides every fallback. A run sets its own again, because it may lie in one of another script.
 */
export const scripts = css`
  [lang] {
    font-family: var(--_font);
    line-height: var(--_text-line-height);
  }
  ${arabic} {
    font-family: 'Noto Sans Arabic', var(--_font, system-ui, sans-serif);
  }
  ${ethiopic} {
    font-family: 'Noto Sans Ethiopic', var(--_font, system-ui, sans-serif);
  }
  [lang]:is(${arabic}, ${ethiopic}) {
    line-height: 1.75;
  }
  :is(h1, h2, h3, h4, h5, h6):is(${arabic}, ${ethiopic}) {
    line-height: 1.5;
  }
  :is(h1, h2, h3, h4, h5, h6, button) [lang][lang] {
    line-height: inherit;
  }
`;
