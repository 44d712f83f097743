// Tests in a real browser: `npm run test:browser`, or some of them: `npm run test:browser -- packages/form/src/form.test.ts`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserTestFiles } from './browser-test-files.mjs';
import { bundleBrowserTests } from './bundle-browser-tests.mjs';
import { root } from './packages.mjs';

const asked = process.argv.slice(2);
const files = asked.filter((arg) => !arg.startsWith('-'));
const options = asked.filter((arg) => arg.startsWith('-'));

const bundles = await bundleBrowserTests(files.length ? files : browserTestFiles);
if (bundles.length === 0) {
  console.log('There are no browser tests here.\nbrowser: 0 passed, 0 failed, 0 skipped');
  process.exit(files.length ? 1 : 0);
}
const runner = fileURLToPath(new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const config = fileURLToPath(new URL('./web-test-runner.config.mjs', import.meta.url));
const args = [runner, '--config', config, '--files', ...bundles, ...options];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
