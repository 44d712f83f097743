// Puts theme after theme on the story that a page shows, and takes axe's word for what a theme can change.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { themes } from '../themes/themes.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that colours, sizes and fonts can break: the others see the same page under every theme. */
export const themeRules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** The themes that ship, by name; and the class of each. */
export const shipped = new Map(themes.filter(({ ships }) => ships).map(({ name, className }) => [name, className]));

/** In the page: what each theme breaks, by its name. Takes the theme of the story off, and puts it back. */
async function worn({ classes, rules }) {
  const stage = document.querySelector('#storybook-root > div');
  const own = stage.className;
  const found = {};
  for (const [name, className] of classes) {
    stage.className = className;
    const { violations } = await globalThis.axe.run('#storybook-root', { runOnly: rules, resultTypes: ['violations'] });
    found[name] = violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }
  stage.className = own;
  return found;
}

/** What is wrong with the story that is shown, under each of these themes: `{Voorbeeld: ['color-contrast wegwijs-form .note']}`. */
export async function faultsWorn(page, names) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(worn, { classes: names.map((name) => [name, shipped.get(name)]), rules: themeRules });
}
