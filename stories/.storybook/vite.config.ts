import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import base from '../../vite.config.ts';

const bare = join(import.meta.dirname, 'bare.html');
const top = join(import.meta.dirname, '../bare.html');

/** Builds the page for one story beside Storybook's own, at the top of what is built. */
const barePage: Plugin = {
  name: 'bare-page',
  enforce: 'pre',
  apply: 'build',
  config: {
    order: 'post',
    handler: ({ build }) => {
      const options = build?.rolldownOptions;
      if (typeof options?.input === 'string') options.input = [options.input, bare];
    },
  },
  resolveId: (source) => (source === bare ? top : undefined),
  // Storybook puts a script of its own tests in every page.
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path }) => (path === '/bare.html' ? html.replace(/<script[^>]*mocker[^>]*><\/script>/, '') : html),
  },
  load: (id) => (id === top ? readFileSync(bare, 'utf8') : undefined),
};

// Storybook's own: what it makes is large and nobody's download.
export default mergeConfig(base, defineConfig({ plugins: [barePage], build: { chunkSizeWarningLimit: 8000 } }));
