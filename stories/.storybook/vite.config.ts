import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, mergeConfig, type Plugin } from 'vite';
import { strictPolicy } from '../../test/tools/strict-policy.mjs';
import base from '../../vite.config.ts';

const bare = join(import.meta.dirname, 'bare.html');
const top = join(import.meta.dirname, '../bare.html');

/** Only a header can say who may frame a page. */
const policy = strictPolicy.replace(/frame-ancestors [^;]+; /, '');

/** The development server writes styles as elements: those of its own. */
const whileDeveloping = policy.replace("style-src 'self'", "style-src 'self' 'nonce-dev'");

/** The strict policy in the page itself, whoever serves it. Storybook puts a script of its own tests in every page: out with that. */
function underPolicy(html: string, isServed: boolean): string {
  const words = isServed ? whileDeveloping : policy;
  const nonce = isServed ? '<meta property="csp-nonce" nonce="dev" />' : '';
  return html
    .replace(/<script[^>]*mocker[^>]*><\/script>/, '')
    .replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${words}" />${nonce}`);
}

/** The page for one story beside Storybook's own, at the top of what is built and of what is served. */
const barePage: Plugin = {
  name: 'bare-page',
  enforce: 'pre',
  config: {
    order: 'post',
    handler: ({ build }) => {
      const options = build?.rolldownOptions;
      if (typeof options?.input === 'string') options.input = [options.input, bare];
    },
  },
  configureServer: (server) => {
    server.middlewares.use('/bare.html', ({ originalUrl = '' }, answer, next) => {
      const page = server.transformIndexHtml('/bare.html', readFileSync(bare, 'utf8'), originalUrl);
      void page.then((html) => answer.setHeader('Content-Type', 'text/html').end(html), next);
    });
  },
  resolveId: (source) => (source === bare ? top : undefined),
  transformIndexHtml: {
    order: 'post',
    handler: (html, { path, server }) => (path === '/bare.html' ? underPolicy(html, server !== undefined) : html),
  },
  load: (id) => (id === top ? readFileSync(bare, 'utf8') : undefined),
};

// Storybook's own: what it makes is large and nobody's download.
export default mergeConfig(base, defineConfig({ plugins: [barePage], build: { chunkSizeWarningLimit: 8000 } }));
