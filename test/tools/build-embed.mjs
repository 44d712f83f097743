// What a page loads, from packages/elements/src/embed*.ts:
// - dist/embed/wegwijs.js          every viewer element in one module that imports nothing
// - dist/embed/wegwijs-builder.js  the builder; imports wegwijs.js, so that a page has one Lit
// - dist/embed/wegwijs-doctor.js   the doctor, by itself and without Lit
// - dist/embed/split/              the viewers again, parts loaded when needed
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { anotherAddress, inlineImports, lessOfLit, sparePolicy } from './embed-plugins.mjs';
import { minifyTemplates } from './minify-templates.mjs';
import { root } from './packages.mjs';

const src = join(root, 'packages/elements/src');
const { version } = JSON.parse(readFileSync(join(root, 'packages/elements/package.json'), 'utf8'));

/** embed.ts → wegwijs, embed-intake.ts → wegwijs-intake, embed-builder.ts → wegwijs-builder */
function entries() {
  const files = globSync('embed*.ts', { cwd: src, ignore: ['embed-doctor.ts', '**/*.test.ts', '**/*.suite.ts'] }).sort();
  return Object.fromEntries(files.map((file) => [file.slice(0, -3).replace(/^embed/, 'wegwijs'), join(src, file)]));
}

const title = `/*! Wegwijs ${version} | EUPL-1.2 */`;
/**
 * Asks the browser to compile a part while it comes in, beside the page, and not function by function while a form opens: 16 % of
 * the script of an opening intake. Chromium's word; to others it is a comment. The single file has too much that a page may not use.
 */
const compileAtOnce = '//# allFunctionsCalledOnLoad';

// `lib`, since a page's bundle would get Vite's preload helper; minified by the bundler, since `lib` would keep the white space.
const bundle = (outDir, entry, { output = {}, plugins = [], license = { fileName: 'licenses.md' }, write = true } = {}) =>
  build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [sparePolicy(), lessOfLit(), minifyTemplates(), anotherAddress(), ...plugins],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      write,
      emptyOutDir: false,
      sourcemap: true,
      license,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true,
          // What the bundler alone reads.
          comments: { annotation: false },
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          postBanner: title,
          ...output,
        },
      },
    },
  });

/** The ids of the modules that an entry loads up front, told by a build of it alone. */
async function upFrontOf(outDir, entry, plugins) {
  const built = await bundle(outDir, { entry }, { plugins, write: false });
  const [{ output }] = Array.isArray(built) ? built : [built];
  const chunk = (name) => output.find(({ fileName }) => fileName === name);
  const files = new Set(['entry.js']);
  // A set goes on with what is added to it meanwhile.
  for (const name of files) for (const imported of chunk(name).imports) files.add(imported);
  return new Set([...files].flatMap((name) => chunk(name).moduleIds));
}

/**
 * What a page with the intake loads up front is one part: cut up by who shares what, it compresses worse and takes more
 * requests. What comes on demand are parts beside it, so that asking for one does not run another entry. A build of the intake
 * alone tells which modules are up front; imports do not, since much comes by way of a package's index.
 */
async function splitting(outDir, intake) {
  const upFront = await upFrontOf(outDir, intake);
  const include = { includeDependenciesRecursively: false };
  return {
    groups: [
      { ...include, name: 'up-front', test: (id) => upFront.has(id) },
      { ...include, name: 'on-demand', entriesAware: true },
    ],
  };
}

/**
 * The viewer as one file that imports nothing, and the builder beside it. The builder loads all of the viewer, so what both use lies in
 * the viewer's file; what the builder alone needs now and then stays in parts of its own.
 */
async function bundlePair(outDir, viewer, builder) {
  const isBuilders = (id) => id.startsWith(join(src, 'builder/'));
  const plugins = [inlineImports(isBuilders)];
  const viewers = await upFrontOf(outDir, viewer, plugins);
  const viewerAlone = { name: 'wegwijs', test: (id) => viewers.has(id) };
  const output = { codeSplitting: { groups: [viewerAlone] } };
  await bundle(outDir, { wegwijs: viewer, 'wegwijs-builder': builder }, { output, plugins });
  const { length } = readFileSync(join(outDir, 'wegwijs.js'), 'utf8').match(/\b(?:from|import)\s*\(?"\.[^"]*"/g) ?? [];
  if (length > 0) throw new Error('dist/embed/wegwijs.js imports another file: it is to stand alone');
}

export async function buildEmbed(outDir) {
  // The builder is no page's first: it stands beside the whole viewer alone.
  const { 'wegwijs-builder': builder, ...input } = entries();
  const split = join(outDir, 'split');
  await bundle(split, input, {
    output: { postBanner: `${compileAtOnce}\n${title}`, codeSplitting: await splitting(split, input['wegwijs-intake']) },
  });
  await bundlePair(outDir, input.wegwijs, builder);
  const doctor = { 'wegwijs-doctor': join(src, 'embed-doctor.ts') };
  await bundle(outDir, doctor, { output: { codeSplitting: false }, license: false });
}
