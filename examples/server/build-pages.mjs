// The page of this portal, made of the packages as a portal's own build would.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

const outDir = join(here, '../../.out/portal-pages');

await build({
  configFile: join(here, '../../vite.config.ts'),
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true, lib: { entry: join(here, 'pages/page.ts'), formats: ['es'], fileName: () => 'page.js' } },
});
copyFileSync(join(here, 'pages/index.html'), join(outDir, 'index.html'));
