// Runs the sources as one bundle: to compile and resolve hundreds of modules one by one would take longer than most commands.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What is ours is bundled; what is installed is found from where the bundle lies. */
const installed = {
  name: 'installed',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      path.startsWith('@wegwijs/') || kind === 'entry-point' ? undefined : { path, external: true },
    ),
};

/** Runs `main.ts`. Each process has a bundle of its own, so that none reads what another is writing. */
export async function runSources() {
  const outdir = join(root, '.out/wegwijs', String(process.pid));
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await build({
    absWorkingDir: root,
    entryPoints: ['packages/cli/src/main.ts'],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@wegwijs/source'],
    plugins: [installed],
    logLevel: 'warning',
  });
  await import(pathToFileURL(join(outdir, 'main.js')).href);
}
