// `npm run test:matrix`: every story in every language under every theme that ships. It takes hours; what was seen is kept, and a run
// that is cut off goes on. What may be asked stands in test/matrix/options.mjs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { cellsOf, languages, optionsOf, storiesOf } from '../matrix/options.mjs';
import { folderOf, read, record, resultOf, rowsOf } from '../matrix/record.mjs';
import { visits } from '../matrix/visit.mjs';
import { shipped } from '../matrix/wear.mjs';
import { chromiumArgs, requireBrowser } from './find-browser.mjs';
import { root } from './packages.mjs';
import { serve } from './serve.mjs';

const options = optionsOf(process.argv.slice(2));
const dir = join(root, '.out/storybook');
if (!existsSync(join(dir, 'index.json'))) throw new Error('There are no built stories: npm run build && npm run build:stories');
const stories = storiesOf(JSON.parse(readFileSync(join(dir, 'index.json'), 'utf8')));
// The names of the files hold hashes of what is in them.
const build = createHash('sha256')
  .update(readdirSync(join(dir, 'assets')).sort().join('\n'))
  .digest('hex')
  .slice(0, 12);

const head = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const rows = rowsOf(build, head, options);
/** What was wrong is seen again. */
const right = (row) => row !== undefined && Object.values(row.faults).flat().length === 0;
const cells = cellsOf(stories, options).filter(({ language, id }) => !right(rows.seen.get(`${language} ${id}`)));
console.log(`${cells.length} stories in a language to see, ${rows.seen.size} seen before; each under ${shipped.size} themes`);

const server = await serve(dir, { policy: null }); // Storybook's own pages hold inline scripts
const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
const start = performance.now();
let count = 0;
let hung = 0;
for await (const row of visits(browser, server.url, cells)) {
  count++;
  if (row.faults) rows.keep(row);
  else hung++;
  for (const [theme, faults] of Object.entries(row.faults ?? {}))
    for (const fault of faults) console.log(`${row.language} ${row.id}, ${theme}: ${fault}`);
  const minutes = (performance.now() - start) / 60_000;
  if (count % 50 === 0) console.log(`${count} of ${cells.length} in ${minutes.toFixed(1)} min`);
  if (minutes > options.minutes) break;
}
await browser.close();
await server.close();

const about = {
  version: JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8')).version,
  commit: rows.commit,
  ...{ axe: axe.version, themes: [...shipped.keys()], languages, stories: stories.length },
};
const known = new Set(stories.map(({ id }) => id));
const result = resultOf(
  [...read(folderOf(build)).values()].filter(({ id }) => known.has(id)),
  about,
);
await record(result);
console.log(
  `matrix: ${count - hung} seen now, ${hung} hung and to be seen again, ${result.faults.length} wrong in all; see stories/reports/matrix.md`,
);
process.exit(result.faults.length + hung === 0 ? 0 : 1);
