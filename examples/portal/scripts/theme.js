// The look of the portal: the tokens of an NL Design System theme, each under a class of its own.
const classes = {
  voorbeeld: 'voorbeeld-theme',
  'mooi-en-anders': 'ma-theme',
  denhaag: 'denhaag-theme',
  openforms: 'openforms-theme',
};
const loaded = new Map();
let asked;

/** Gives an element the look of a theme, once its style sheet is there: until then it keeps the one it has. */
export async function wear(element, theme) {
  asked = theme;
  if (classes[theme]) await load(theme);
  if (asked !== theme) return; // another one was chosen meanwhile
  element.classList.remove(...Object.values(classes));
  if (classes[theme]) element.classList.add(classes[theme]);
}

function load(theme) {
  if (!loaded.has(theme)) loaded.set(theme, new Promise((done) => addSheet(`/themes/${theme}.css`, done)));
  return loaded.get(theme);
}

function addSheet(href, done) {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: done });
  document.head.prepend(link); // the portal's own rules come later and so win
}
