// Measures what forms cost in a real browser: time of the processor that the page's main thread takes. Other work on the machine does
// not count in it, so that the ratios of one run can be compared.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';

const out = join(root, '.out/bench');
const page =
  '<!doctype html><html lang="nl"><title>bench</title><body><script type="module" src="/page.js"></script></body></html>';

/** The forms of `page.ts`, built as for production, in a browser. `close` stops all of it. */
export async function openBench() {
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
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'index.html'), page);
  const server = await serve(out);
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArgs });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { open: () => openPage(browser, server.url), close };
}

/** A page of its own for each run. */
async function openPage(browser, url) {
  const tab = await browser.newPage();
  await tab.goto(url); // the module has run by then
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
  /** Puts one of the forms of `page.ts` on the page, and counts its questions. It is given `globalThis.given`, which is made before. */
  const mount = (name) => measure(() => tab.evaluate((form) => globalThis.bench.mount[form](globalThis.given), name));
  return { tab, measure, mount, close: () => tab.close() };
}

/** The middle of some measurements. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** A publication of `schemas/`. */
export const publicationOf = (name) => JSON.parse(readFileSync(join(root, `schemas/published/${name}.json`), 'utf8'));
