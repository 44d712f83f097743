// One package: every module to its own file in dist/, what it uses left as imports.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { build } from 'vite';
import { root } from './packages.mjs';

const notShipped = ['**/*.d.ts', '**/*.test.ts', '**/*.suite.ts', 'embed*.ts'];

/** The oxc helper for decorators: written into the package, since nobody would declare it as a dependency. */
const isHelper = (id) => /@oxc-project[/_]runtime/.test(id);

/** What an earlier build left behind for source that is gone. */
function clean(dist, src) {
  for (const file of globSync('**/*.{js,js.map,d.ts,d.ts.map}', { cwd: dist })) {
    const source = join(src, file.replace(/(\.js|\.d\.ts)(\.map)?$/, '.ts'));
    if (/\.js(\.map)?$/.test(file) || !existsSync(source)) rmSync(join(dist, file));
  }
}

export async function buildPackage(name) {
  const dir = join(root, 'packages', name);
  const src = join(dir, 'src');
  const files = globSync('**/*.ts', { cwd: src, ignore: notShipped }).sort();
  clean(join(dir, 'dist'), src);
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: join(dir, 'dist'),
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: { entry: Object.fromEntries(files.map((file) => [file.slice(0, -3), join(src, file)])), formats: ['es'] },
      rolldownOptions: {
        external: (id) => !/^[./\0]/.test(id) && !isHelper(id),
        output: {
          preserveModules: true,
          preserveModulesRoot: src,
          entryFileNames: (chunk) => (isHelper(chunk.name) ? `_runtime/${chunk.name.split('/').at(-1)}.js` : '[name].js'),
        },
      },
    },
  });
}
