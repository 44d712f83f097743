// The looks of gemeenten that a story can wear: published design tokens, each under a class of its own.
import '@gemeente-denhaag/design-tokens-components/dist/theme/index.css';
import '@nl-design-system-community/ma-design-tokens/dist/theme.css';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import '@open-formulieren/design-tokens/dist/index.css';

/** Value in the toolbar → class on the story and title shown. */
export const themes: Record<string, { className: string; title: string }> = {
  none: { className: '', title: 'No theme' },
  voorbeeld: { className: 'voorbeeld-theme', title: 'Voorbeeld' },
  'mooi-en-anders': { className: 'ma-theme', title: 'Mooi & Anders' },
  denhaag: { className: 'denhaag-theme', title: 'Den Haag' },
  openforms: { className: 'openforms-theme', title: 'Open Formulieren' },
};
