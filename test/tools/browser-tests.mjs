// Tests in a real browser: `npm run test:browser`, or some of them: `npm run test:browser -- packages/form/src/form.test.ts`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import { browserTestFiles } from './browser-test-files.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.slice(2);
const files = asked.filter((arg) => !arg.startsWith('-'));
const options = asked.filter((arg) => arg.startsWith('-'));

if (globSync(files.length ? files : browserTestFiles, { cwd: root }).length === 0) {
  console.log('There are no browser tests here.\nbrowser: 0 passed, 0 failed, 0 skipped');
  process.exit(files.length ? 1 : 0);
}
const runner = fileURLToPath(new URL('../../node_modules/@web/test-runner/dist/bin.js', import.meta.url));
const config = fileURLToPath(new URL('./web-test-runner.config.mjs', import.meta.url));
const args = [runner, '--config', config, ...(files.length ? ['--files', ...files] : []), ...options];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
