// The pages of this portal, made of the packages as a portal's own build would.
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;
const outDir = join(here, '../../.out/portal-pages');
/** Each page with its script. */
const pages = { index: 'page', plan: 'plan', dossier: 'dossier', figures: 'figures' };

for (const [i, [page, script]] of Object.entries(pages).entries()) {
  const lib = { entry: join(here, `pages/${script}.ts`), formats: ['es'], fileName: () => `${script}.js` };
  await build({ configFile: join(here, '../../vite.config.ts'), logLevel: 'warn', build: { outDir, emptyOutDir: i === 0, lib } });
  copyFileSync(join(here, `pages/${page}.html`), join(outDir, `${page}.html`));
}
copyFileSync(join(here, 'pages/server.css'), join(outDir, 'server.css'));
