// The page of this portal, made of the packages as a portal's own build would.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

const entries = Object.fromEntries(['page', 'dossier'].map((name) => [name, join(here, `pages/${name}.ts`)]));
const outDir = join(here, '../../.out/portal-pages');

await build({
  configFile: join(here, '../../vite.config.ts'),
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, lib: { entry: entries, formats: ['es'] } },
});
for (const page of ['index.html', 'dossier.html']) copyFileSync(join(here, 'pages', page), join(outDir, page));
