// The examples that need a bundler, all in one go: dist/examples/<name>.js, with what they share in parts beside them.
import { rmSync, cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { root } from './packages.mjs';

const entries = {
  angular: 'angular/main.ts',
  react: 'react/main.tsx',
  svelte: 'svelte/main.js',
  'two-versions': 'two-versions/other-lit.ts',
  vue: 'vue/main.js',
};
const isOurs = (tag) => tag.startsWith('wegwijs-');

export async function buildExamples(outDir) {
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    plugins: [vue({ template: { compilerOptions: { isCustomElement: isOurs } } }), svelte({ configFile: false })],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, 'examples', file)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  const bootstrap = createRequire(import.meta.url).resolve('bootstrap/dist/css/bootstrap.min.css');
  cpSync(bootstrap, join(outDir, 'bootstrap.css'));
}
