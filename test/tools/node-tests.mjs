// Tests that need Node or built output: `node test/tools/node-tests.mjs node|e2e|cost [options] [file …]`.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { bundleNodeTests } from './bundle-node-tests.mjs';
import { root } from './packages.mjs';

const kinds = {
  node: { files: 'test/**/*.node.test.ts', flags: ['--enable-source-maps'], made: bundleNodeTests },
  // The longest first, so that others fit beside it. One more than there are processors: a page waits for its network now and then.
  e2e: { files: 'test/e2e/*.test.mjs', first: 'test/e2e/stories.test.mjs', atOnce: availableParallelism() + 1 },
  cost: { files: 'test/cost/*.test.mjs', atOnce: 1 }, // what is measured has the machine for itself
};

const [name, ...asked] = process.argv.slice(2);
const kind = kinds[name];
if (!kind) throw new Error(`Which tests? One of: ${Object.keys(kinds).join(', ')}`);

const options = asked.filter((arg) => arg.startsWith('-'));
const some = asked.filter((arg) => !arg.startsWith('-'));
const files = globSync(some.length ? some : kind.files, { cwd: root }).sort(
  (a, b) => Number(b === kind.first) - Number(a === kind.first) || (a < b ? -1 : 1),
);
if (files.length === 0) {
  console.log(`There are no ${name} tests here.\n${name}: 0 passed, 0 failed, 0 skipped`);
  process.exit(some.length ? 1 : 0);
}
const made = kind.made ? await kind.made(files) : files;
/** As many files at once as there are processors, or what a kind says: Node itself would keep one free. */
const atOnce = kind.atOnce ?? availableParallelism();
const counter = pathToFileURL(fileURLToPath(new URL('./count-reporter.mjs', import.meta.url))).href;
const reporters = ['spec', counter].flatMap((r) => [`--test-reporter=${r}`, '--test-reporter-destination=stdout']);
const env = { ...process.env, TZ: 'Europe/Amsterdam', WEGWIJS_TESTS: name };
const args = [...(kind.flags ?? []), '--test', `--test-concurrency=${atOnce}`, ...reporters, ...options, ...made];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status ?? 1);
