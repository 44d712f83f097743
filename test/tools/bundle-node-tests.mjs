// The tests for Node, bundled with what they share in chunks: to compile and resolve 400 modules in each of 40 processes takes longer
// than most of the tests.
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './packages.mjs';
import { sameCases } from './same-cases.mjs';

const bundled = '.out/node-tests';

/** What tests run as a process of its own. */
const started = ['packages/cli/src/main.ts', 'examples/server/main.mjs'];

/** What is ours is bundled; what is installed is found from where the bundles lie. */
const installed = {
  name: 'installed',
  setup: (build) =>
    build.onResolve({ filter: /^[^./]/ }, ({ path }) => (path.startsWith('@wegwijs/') ? undefined : { path, external: true })),
};

/** A module still knows where its source lies. */
const places = {
  name: 'places',
  setup: (build) =>
    build.onLoad({ filter: /\.(ts|mjs)$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!text.includes('import.meta.')) return undefined;
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
    }),
};

/** Bundles these test files and gives the paths of the bundles, from the top of the repository. */
export async function bundleNodeTests(files) {
  rmSync(join(root, bundled), { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: [...files, ...started],
    outdir: bundled,
    outbase: '.',
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: ['@wegwijs/source'],
    plugins: [sameCases, installed, places],
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
  return files.map((file) => join(bundled, file.replace(/\.ts$/, '.js')));
}
