// Measures what forms cost in a real browser: time of the processor that the page's main thread takes. Other work on the machine does
// not count in it, so that the ratios of one run can be compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';

const out = join(root, '.out/bench');
const embed = join(root, 'dist/embed');
/** What a page has from the kit: nothing, or an entry as it ships. */
const entries = { none: [], intake: ['split/wegwijs-intake.js'], all: ['split/wegwijs.js'] };
const page = (scripts) =>
  `<!doctype html><html lang="nl"><title>bench</title><body>${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}</body></html>`;

/** The hand-written forms of `page.ts` built as for production, and the kit as `npm run build` left it, in a browser. `close` stops all of it. */
export async function openBench() {
  if (!existsSync(join(embed, entries.intake[0]))) throw new Error('Nothing is built: npm run build');
  await build({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: out,
      emptyOutDir: true,
      minify: true,
      lib: { entry: join(root, 'test/bench/page.ts'), formats: ['es'], fileName: () => 'page.js' },
    },
  });
  for (const [name, files] of Object.entries(entries))
    writeFileSync(join(out, `${name}.html`), page([...files.map((file) => `/embed/${file}`), '/page.js']));
  const server = await serve({ '/': out, '/embed/': embed }, { policy: null }); // two Lits, each with a policy of one name
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArgs });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const late = Object.fromEntries(Object.keys(entries).map((entry) => [entry, new Set()]));
  return { open: (entry = 'none') => openPage(browser, `${server.url}/${entry}.html`, late[entry]), close };
}

/**
 * A page of its own for each run.
 * @param late the addresses of what pages of this kind fetched on demand. It is there before the measuring begins, as all of a form
 * written by hand is: only the first page of a kind fetches while it is measured.
 */
async function openPage(browser, url, late) {
  const tab = await browser.newPage();
  await tab.goto(url); // the module has run by then
  await tab.evaluate((addresses) => Promise.all(addresses.map((address) => import(address))), [...late]);
  tab.on('request', (request) => {
    if (request.resourceType() === 'script') late.add(request.url());
  });
  const cdp = await tab.context().newCDPSession(tab);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () => {
    const { metrics: all } = await cdp.send('Performance.getMetrics');
    return Object.fromEntries(all.map(({ name, value }) => [name, value * 1000]));
  };
  /** Milliseconds of the main thread: in all, and without working out styles and layout. */
  const measure = async (work) => {
    const before = await metrics();
    const result = await work();
    const after = await metrics();
    const spent = (name) => after[name] - before[name];
    const all = spent('TaskDuration');
    return { result, all, script: all - spent('LayoutDuration') - spent('RecalcStyleDuration') };
  };
  /**
   * Puts one of the forms of `page.ts` on the page, and counts its questions. It is given `globalThis.given`, which is there before the
   * measuring begins: made in the page, or handed over here, as text, since a driver takes long over large objects.
   */
  const mount = async (name, given) => {
    if (given !== undefined) await tab.evaluate((json) => void (globalThis.given = JSON.parse(json)), JSON.stringify(given));
    return measure(() => tab.evaluate((form) => globalThis.bench.mount[form](globalThis.given), name));
  };
  /** The languages to choose from come late. The network tells nothing of it: it may have been idle before the form was there. */
  const languagesCome = () =>
    tab.waitForFunction(() => {
      const lists = document.querySelector('main > *').shadowRoot.querySelectorAll('select');
      return lists.length > 0 && [...lists].every(({ options }) => options.length > 1);
    });
  return { tab, measure, mount, languagesCome, close: () => tab.close() };
}

/** The middle of some measurements. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** A publication of `schemas/`. */
export const publicationOf = (name) => JSON.parse(readFileSync(join(root, `schemas/published/${name}.json`), 'utf8'));
