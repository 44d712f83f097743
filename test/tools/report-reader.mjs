// `npm run report:reader`: walks through the stories with a screen reader, and writes down what it said.
// Needs Debian's packages for Orca; it says which lack. Without a D-Bus session it starts one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { lacking } from '../reader/machine.mjs';
import { reader } from '../reader/reader.mjs';
import { done, kept, place, reportOf, today } from '../reader/report.ts';
import { walks } from '../reader/walks.ts';
import { root } from './packages.mjs';
import { serve } from './serve.mjs';

const packages = lacking();
if (packages.length > 0) {
  console.error(`A screen reader lacks here: apt-get install --no-install-recommends ${packages.join(' ')}`);
  process.exit(1);
}
const session = 'WEGWIJS_READER_SESSION';
if (!process.env[session]) {
  const again = [process.execPath, ...process.execArgv, fileURLToPath(import.meta.url), ...process.argv.slice(2)];
  const env = { ...process.env, [session]: 'own' };
  process.exit(spawnSync('dbus-run-session', ['--', ...again], { stdio: 'inherit', env }).status ?? 1);
}

const dir = join(root, '.out/storybook');
if (!existsSync(join(dir, 'index.json'))) throw new Error('There are no built stories: npm run build && npm run build:stories');
const asked = process.argv.slice(2);
const site = await serve(dir, { policy: null }); // Storybook's own pages hold inline scripts
const orca = await reader(site.url);
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));
const result = { using: orca.using, version, on: today(), walks: [] };
let wrong = 0;
for (const { id, story, globals, steps } of walks.filter((walk) => asked.length === 0 || asked.includes(walk.id))) {
  await orca.open(story, globals);
  const walked = [];
  for (const step of steps) {
    const { said, lacks } = await orca.step(step);
    walked.push({ did: done(step), said });
    if (lacks === undefined) continue;
    wrong++;
    console.log(`✗ ${id}, ${JSON.stringify(step)}: not heard: ${lacks}; heard: ${said.join(' | ')}`);
  }
  result.walks.push({ id, steps: walked });
  console.log(`${id}\n${walked.map(({ did, said }) => `  ${did}: ${said.join(' | ')}`).join('\n')}`);
}
await orca.close();
await site.close();
console.log(`reader: ${result.walks.length} walks, ${wrong} steps wrong`);
if (wrong === 0 && asked.length === 0) {
  writeFileSync(join(root, kept), (await format('it.json', JSON.stringify(result), { printWidth: 130 })).code);
  writeFileSync(join(root, place), await reportOf(result));
}
process.exit(wrong === 0 ? 0 : 1);
