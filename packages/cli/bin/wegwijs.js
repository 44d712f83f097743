#!/usr/bin/env node
// In the workspace the sources run, so that `npm ci` is enough and nothing is stale; where the package is installed, what was built.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

if (/[\\/]node_modules[\\/]/.test(import.meta.dirname)) await import('../dist/main.js');
else {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
  const flags = ['--conditions=@wegwijs/source', '--import', import.meta.resolve('tsx')];
  const { status } = spawnSync(process.execPath, [...flags, main, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
