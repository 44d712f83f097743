// The browser tests, bundled with what they share in chunks: a page with 400 modules takes seconds to load, one with 20 does not.
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { root } from './packages.mjs';
import { sameCases } from './same-cases.mjs';

const bundled = '.out/browser-tests';

/** Modules that a test opens in another window. */
const opened = ['packages/store/src/device-drafts.ts'];

/** How many test files share a page, since a page costs most of a second: many of those that ask nothing of it, a few of the others. */
const sharing = [
  { name: 'pageless', files: /^packages\/(definition|form)\//, together: 24 },
  { name: 'elements', files: /^packages\/elements\//, together: 12 },
];

/**
 * Bundles these test files in a folder and gives the addresses of the bundles, from the top of the repository.
 * @param alone each element test has a page of its own.
 */
export async function bundleBrowserTests(patterns, folder = bundled, alone = false) {
  const files = globSync(patterns, { cwd: root }).sort();
  rmSync(join(root, folder), { recursive: true, force: true });
  const shares = files.length === 1 || alone ? [] : sharing;
  const named = [...files, ...opened].filter((file) => !shares.some((share) => share.files.test(file)));
  const entries = named.map((file) => ({ in: file, out: file.replace(/\.ts$/, '') }));
  const groups = shares.flatMap((share) => grouped(share, files));
  await build({
    absWorkingDir: root,
    entryPoints: [...entries, ...groups.map(({ name }) => ({ in: `tests:${name}`, out: name }))],
    plugins: [sameCases, groupsOf(groups)],
    outdir: folder,
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
  const made = [...entries.filter((one) => files.includes(one.in)).map(({ out }) => out), ...groups.map(({ name }) => name)];
  return made.map((out) => join(folder, `${out}.js`));
}

function grouped({ name, files, together }, all) {
  const its = all.filter((file) => files.test(file));
  const count = Math.ceil(its.length / together);
  // One of each in turn, so that the slow ones of a folder do not come together.
  return Array.from({ length: count }, (_, i) => ({
    name: `${name}-${i + 1}`,
    files: its.filter((_file, at) => at % count === i),
  }));
}

/** Modules that import the files of a group. */
const groupsOf = (groups) => ({
  name: 'groups',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tests:/ }, ({ path }) => ({ path: path.slice('tests:'.length), namespace: 'tests' }));
    // Their packages promise that importing does nothing; to import a test is to run it.
    onResolve({ filter: /./, namespace: 'tests' }, ({ path }) => ({ path: join(root, path), sideEffects: true }));
    onLoad({ filter: /./, namespace: 'tests' }, ({ path }) => ({
      contents: ['test/tools/page-left.mjs', ...groups.find(({ name }) => name === path).files]
        .map((file) => `import '${file}';`)
        .join('\n'),
      resolveDir: root,
      loader: 'ts',
    }));
  },
});

/** The source of a bundle in a folder. */
export const sourceOf = (bundle, folder = bundled) => relative(join(root, folder), bundle).replace(/\.js$/, '.ts');
