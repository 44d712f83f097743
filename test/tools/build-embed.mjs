// What a page loads, from packages/elements/src/embed*.ts:
// - dist/embed/wegwijs.js          every viewer element in one module that imports nothing
// - dist/embed/wegwijs-builder.js  the builder; imports wegwijs.js, so that a page has one Lit
// - dist/embed/split/              the same entries, parts loaded when needed
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { inlineImports, joinModules } from './embed-plugins.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { root } from './packages.mjs';

const src = join(root, 'packages/elements/src');
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));

/** embed.ts → wegwijs, embed-intake.ts → wegwijs-intake, embed-builder.ts → wegwijs-builder */
function entries() {
  const files = globSync('embed*.ts', { cwd: src, ignore: ['**/*.test.ts', '**/*.suite.ts'] }).sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -3).replace(/^embed/, 'wegwijs'), join(src, file)]));
}

// `lib`, since a page's bundle would get Vite's preload helper; minified by the bundler, since `lib` would keep the white space.
const bundle = (outDir, entry, { output = {}, plugins = [], license = { fileName: 'licenses.md' } } = {}) =>
  build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [minifyTemplates(), ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      license,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          postBanner: `/*! Wegwijs ${version} | EUPL-1.2 */`,
          ...output,
        },
      },
    },
  });

/**
 * What a page with the intake loads up front is one part: cut up by who shares what, it compresses worse and takes more
 * requests. Each thing that comes on demand is a part too, so that asking for it does not run another entry.
 */
function splitting(intake) {
  /** Whether something that `from` says leads here by plain imports. */
  const reached = (id, from, context, seen = new Set()) => {
    if (seen.has(id)) return false;
    seen.add(id);
    const { dynamicImporters, importers } = context.getModuleInfo(id);
    return from(id, dynamicImporters) || [...importers].some((importer) => reached(importer, from, context, seen));
  };
  const group = (name, from, more) => ({
    debugName: name,
    name: (id, context) => (reached(id, from, context) ? name : null),
    includeDependenciesRecursively: false,
    ...more,
  });
  return {
    groups: [
      group('up-front', (id) => id === intake, { priority: 2 }),
      group('on-demand', (_, importers) => importers.length > 0, { priority: 1, entriesAware: true }),
    ],
  };
}

/**
 * The viewer as one file, and the builder beside it. Bundled together, what both use becomes a third chunk; we give that chunk
 * the viewer's name and then fold the viewer's own part into it.
 */
async function bundlePair(outDir, viewer, builder) {
  // The bundler also asks a name for its own, empty runtime chunk, and numbers names given twice.
  const chunkFileNames = ({ moduleIds }) => (moduleIds.length > 0 ? 'wegwijs.js' : 'runtime.js');
  await bundle(
    outDir,
    { 'wegwijs-viewer': viewer, 'wegwijs-builder': builder },
    { output: { chunkFileNames }, plugins: [inlineImports()] },
  );
  const parts = ['wegwijs.js', 'wegwijs-viewer.js'].map((file) => join(outDir, file));
  const plugins = [joinModules('joined', parts)];
  await bundle(outDir, { wegwijs: 'joined' }, { output: { codeSplitting: false }, plugins, license: false });
  const made = globSync('*.js', { cwd: outDir }).sort().join(' ');
  if (made !== 'wegwijs-builder.js wegwijs-viewer.js wegwijs.js') throw new Error(`Unexpected files in dist/embed: ${made}`);
  rmSync(parts[1]);
  rmSync(`${parts[1]}.map`);
}

export async function buildEmbed(outDir) {
  const input = entries();
  const { wegwijs: viewer, 'wegwijs-builder': builder } = input;
  if (!viewer) return;
  await bundle(join(outDir, 'split'), input, { output: { codeSplitting: splitting(input['wegwijs-intake']) } });
  if (builder) await bundlePair(outDir, viewer, builder);
  else await bundle(outDir, { wegwijs: viewer }, { output: { codeSplitting: false } });
}
