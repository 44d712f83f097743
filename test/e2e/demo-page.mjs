// The demo portal in a browser, and what a person does there. Everything is found by its role and its name.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';

const index = join(demoFolders['/embed/'], 'definitions/index.json');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The gemeenten of the demo; none when nothing is built. */
export const gemeenten = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : [];

/** The demo portal under the strict policy, and a browser to look at it. */
export async function startDemo() {
  const server = await serve(demoFolders);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, server, close };
}

/**
 * Opens a page. `problems` collects all that the browser complains of, violations of the policy included; `hosts` every host
 * that was asked for something. `until`: what counts as there; a test that waits for what it needs takes `load`, half a second sooner.
 */
export async function open(browser, address, { until = 'networkidle', ...options } = {}) {
  const page = await browser.newPage(options);
  const problems = [];
  const hosts = new Set();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  await page.goto(address, { waitUntil: until });
  return { page, problems, hosts };
}

/** The demo portal with settings of its bar: `{gemeente: 'assen', rol: 'caseManager'}`. */
export const openDemo = (browser, server, settings = {}, options = {}) =>
  open(browser, `${server.url}/?${new URLSearchParams({ gemeente: 'assen', ...settings })}`, options);

/** Chooses in a list of the demo bar. */
export async function choose(page, label, option) {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
}

export const button = (page, name) => page.getByRole('button', { name });
export const heading = (page, name) => page.getByRole('heading', { name, exact: true });

/** From the start page to the first step. */
export const begin = (page) => button(page, /^(Beginnen|Verdergaan waar u was)$/).click();

/** Goes on, step by step, until a step or page with this heading is there. */
export async function goTo(page, title) {
  for (let step = 0; step < 25; step++) {
    if (await heading(page, title).isVisible()) return;
    await button(page, /^(Naar stap \d+: |Naar uw antwoorden nakijken$)/).click();
  }
  throw new Error(`"${title}" did not come`);
}

/**
 * Resolves when the device has a draft of a widget in which a text stands: the page hears of a draft before the device has it.
 * To be called before it is typed.
 */
export const keptOnDevice = (widget, text) =>
  widget.evaluate(
    (one, wanted) =>
      new Promise((kept) => {
        let told = false;
        one.addEventListener('wegwijs-draft', ({ detail }) => (told ||= JSON.stringify(detail.draft).includes(wanted)));
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (...row) {
          if (told && this.name === 'drafts') this.transaction.addEventListener('complete', () => kept(null));
          return put.apply(this, row);
        };
      }),
    text,
  );

/** What stands in the panel under a heading of it. The panel follows the form a moment later. */
export async function shown(page, name) {
  const panel = page.getByRole('region', { name: 'Wat het portaal ontvangt' });
  await page.locator('#demo-panel:not([aria-busy=true])').waitFor();
  const part = panel.getByRole('group').filter({ hasText: name });
  if (!(await part.locator('pre').isVisible())) await part.locator('summary').click();
  return JSON.parse(await part.locator('pre').textContent());
}

/** How much wider than its window the page is, in pixels. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * What axe has to say: `rule: where`. In a window as high as the page: what is out of view is not laid out yet
 * (`content-visibility`), and axe would judge its colours against whatever lies there. Painted small: to paint so much as it is takes
 * longer than to judge it.
 */
export async function complaints(page) {
  const { width, height } = page.viewportSize();
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const devtools = await page.context().newCDPSession(page);
  const window = {
    width,
    height: Math.min(2 * Math.max(whole, height), 30_000),
    deviceScaleFactor: 1,
    mobile: false,
    scale: 0.05,
  };
  await devtools.send('Emulation.setDeviceMetricsOverride', window);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  await devtools.detach();
  // Back to what it was: a click finds its way only there. Asked for the size that it still thinks it has, Playwright does nothing.
  await page.setViewportSize({ width, height: height + 1 });
  await page.setViewportSize({ width, height });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
