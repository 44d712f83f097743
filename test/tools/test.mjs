// `npm test`: everything that must be right, with what it needs: packages when missing, a browser when there is none. What must be fast
// has the machine for itself: `npm run test:cost`.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failureLines } from './failure-line.mjs';
import { root } from './packages.mjs';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

if (!existsSync(join(root, 'node_modules'))) {
  const installed = spawnSync(npm, ['ci'], { cwd: root, stdio: 'inherit', shell });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}

const total = { passed: 0, failed: 0 };
/** What is told again at the end, where a long log is read first. */
const failures = [];

/** Runs a command, shows what it says and adds up the counts that it ends with. A step that fails without counts is one failure. */
async function step(name, command, args) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], shell: shell && command === npm });
  let text = '';
  child.stdout.on('data', (data) => {
    text += data;
    process.stdout.write(data);
  });
  const status = await new Promise((done) => child.on('close', done).on('error', () => done(1)));
  const counts = [...text.matchAll(/^\w+: (\d+) passed, (\d+) failed/gm)].at(-1);
  const failed = Number(counts?.[2] ?? 0);
  total.passed += Number(counts?.[1] ?? 0);
  total.failed += status === 0 ? failed : Math.max(1, failed);
  if (status !== 0)
    failures.push(`${name}:`, ...(failureLines(text).length ? failureLines(text) : text.trim().split('\n').slice(-20)));
  console.log(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
const script = (name, ...args) => step(name, npm, ['run', '--silent', name, ...args]);
const tool = (name, file) => step(name, process.execPath, [join(root, 'test/tools', file)]);
const hasStories = () => readdirSync(join(root, 'stories'), { recursive: true }).some((f) => /\.(stories\.ts|mdx)$/.test(f));

const { ensureBrowser } = await import('./ensure-browser.mjs');
try {
  console.log(`Tests run in ${ensureBrowser()}`);
} catch (error) {
  console.error(`\n${error.message}\n\nThe tests need a real browser. Nothing was tested.`);
  process.exit(1);
}

const start = performance.now();
await tool('lock file', 'check-lock-file.mjs');
// Two lanes, a processor each: what reads the source beside what runs it. The build publishes the definitions that the rest needs.
const built = script('build');
await Promise.all([
  script('lint')
    .then(() => built)
    .then(() => (hasStories() ? script('bundle:stories') : console.log('\n== bundle:stories: there are no stories yet'))),
  built.then(() => script('types')).then(() => script('test:node')),
]);
await script('test:browser');
await script('test:e2e');
console.log(`\nIn ${((performance.now() - start) / 1000).toFixed(0)} s`);
if (failures.length) console.log(`\nWhat failed:\n${failures.join('\n')}`);
console.log(`total: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
