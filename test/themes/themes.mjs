// Every theme that is looked at. Those that ship are under the EUPL; the others are for this test alone: their licences allow no more,
// so nothing of them is copied.
export const themes = [
  { name: 'none', className: '', ships: true },
  { name: 'Voorbeeld', from: '@nl-design-system-unstable/voorbeeld-design-tokens', sheet: 'dist/theme.css', className: 'voorbeeld-theme', ships: true },
  { name: 'Mooi & Anders', from: '@nl-design-system-community/ma-design-tokens', sheet: 'dist/theme.css', className: 'ma-theme', ships: true },
  { name: 'Den Haag', from: '@gemeente-denhaag/design-tokens-components', sheet: 'dist/theme/index.css', className: 'denhaag-theme', ships: true },
  { name: 'Open Formulieren', from: '@open-formulieren/design-tokens', sheet: 'dist/index.css', className: 'openforms-theme', ships: true },
  { name: 'Utrecht', from: '@utrecht/design-tokens', sheet: 'dist/theme.css', className: 'utrecht-theme' },
  { name: 'Rotterdam', from: '@nl-design-system-unstable/rotterdam-design-tokens', sheet: 'dist/design-tokens.css', className: 'rotterdam-theme' },
  { name: 'Nijmegen', from: '@gemeentenijmegen/design-tokens', sheet: 'dist/index.css', className: 'nijmegen-theme' },
  { name: 'Rijkshuisstijl', from: '@rijkshuisstijl-community/design-tokens', sheet: 'dist/index.css', className: 'rhc-theme' },
  { name: 'Rijkshuisstijl, lintblauw', from: '@rijkshuisstijl-community/design-tokens', sheet: 'dist/uitvoerend-lintblauw/index.css', className: 'uitvoerend-lintblauw' },
  { name: 'Open Inwoner', from: '@open-inwoner/design-tokens', sheet: 'dist/css/index.css', className: 'openinwoner-theme' },
  { name: 'RVO', from: '@nl-rvo/design-tokens', sheet: 'dist/index.css', className: 'rvo-theme' },
  { name: 'Amsterdam', from: '@amsterdam/design-system-tokens', sheet: 'dist/index.theme.css', className: 'ams-theme' },
]; // prettier-ignore
