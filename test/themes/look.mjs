// Looks at every theme in a browser; and says in a report what was seen.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { format } from 'oxfmt';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { themes } from './themes.mjs';

const inPackage = (from, file) => join(root, 'node_modules', from, file);

/** What is seen of each theme, in the order of the list. */
export async function looks() {
  const bundle = await build({
    entryPoints: [join(root, 'test/themes/page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['@wegwijs/source'],
    tsconfig: join(root, 'tsconfig.json'),
  });
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  try {
    const seen = [];
    // A page each: some themes say things of the whole page.
    for (const theme of themes) {
      const page = await browser.newPage();
      if (theme.from) await page.addStyleTag({ content: readFileSync(inPackage(theme.from, theme.sheet), 'utf8') });
      await page.addScriptTag({ content: bundle.outputFiles[0].text });
      seen.push({ ...theme, ...(await page.evaluate((name) => globalThis.lookOf(name), theme.className)) });
      await page.close();
    }
    return seen;
  } finally {
    await browser.close();
  }
}

const versionOf = (from) => JSON.parse(readFileSync(inPackage(from, 'package.json'), 'utf8')).version;

/** The report, as it is kept. */
export const reportOf = async (seen) => (await format('it.md', linesOf(seen), { printWidth: 130 })).code;

function linesOf(seen) {
  const rows = seen.map(
    ({ name, from, ships, said, slots, taken, low }) =>
      `| ${name} | ${from ? `\`${from}\` ${versionOf(from)}` : ''} | ${ships ? 'yes' : 'no'} | ${said} of ${slots} | ${taken.length} | ${low.length} |`,
  );
  const each = seen.flatMap(({ name, taken, low, missed }) => [
    `## ${name}`,
    '',
    taken.length === 0
      ? 'All from our own defaults.'
      : `Seen from the theme: ${taken.map(([slot, from]) => `${slot} (\`${from}\`)`).join(', ')}.`,
    '',
    missed.length === 0 ? 'Everything that the theme says is shown so.' : `Shown otherwise: ${missed.join('; ')}.`,
    '',
    low.length === 0 ? 'Contrast: everything is enough.' : `Contrast too low: ${low.join('; ')}.`,
    '',
  ]);
  return [
    '# Themes',
    '',
    'What the kit takes on of each published theme, and where the contrast is too low: text under 4.5, edges and the focus ring under 3',
    '(WCAG 2.2, 1.4.3 and 1.4.11). Made by `npm run report:themes`; a test keeps it current. Only the themes that ship must have enough',
    'contrast, but for what `packages/elements/src/styles/contrast.test.ts` lists with a reason; faults of others are theirs to mend.',
    '',
    `| theme | package | ships | tokens it says something of | seen, of ${seen[0].lookedAt} looked at | contrast too low |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
    ...each,
  ].join('\n');
}
