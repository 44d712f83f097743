// The browser tests, bundled with what they share in chunks: a page with 400 modules takes seconds to load, one with 20 does not.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from './packages.mjs';

export const bundled = '.out/browser-tests';

/** Modules that a test opens in another window. */
const opened = ['packages/store/src/device-drafts.ts'];

/** Bundles these test files and gives the addresses of the bundles, from the top of the repository. */
export async function bundleBrowserTests(patterns) {
  const files = globSync(patterns, { cwd: root }).sort();
  rmSync(join(root, bundled), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files, ...opened],
    outdir: bundled,
    outbase: '.',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: ['@wegwijs/source'],
    external: ['/__web-dev-server__*'],
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
  return files.map((file) => join(bundled, file.replace(/\.ts$/, '.js')));
}

/** The source of a bundle. */
export const sourceOf = (bundle) => relative(join(root, bundled), bundle).replace(/\.js$/, '.ts');
