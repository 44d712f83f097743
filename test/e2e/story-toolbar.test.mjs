// What the bar of the built Storybook does: a theme that was pasted is worn by the story, and by the same story on the bare page.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';

const dir = join(root, '.out/storybook');
const skip = !existsSync(join(dir, 'bare.html')) && 'nothing in .out/storybook: npm run build:stories';
const tokens = (color) => JSON.stringify({ nl: { link: { color: { value: color } } } });

describe('the bar of Storybook', { skip }, () => {
  let browser, server, page;
  before(async () => {
    server = await serve(dir, { policy: null }); // Storybook's own pages hold inline scripts
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
    page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
    await page.goto(`${server.url}/?path=/story/widgets-intake--first-step`);
    // Storybook forgets what is chosen before its frame listens.
    await page.frameLocator('#storybook-preview-iframe').locator('wegwijs-intake-form').waitFor();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Waits until the intake in a page or a frame has its links in a colour. */
  const wears = (place, color) =>
    place.waitForFunction(
      (wanted) => {
        const widget = document.querySelector('wegwijs-intake-form');
        return widget && getComputedStyle(widget).getPropertyValue('--_link-color') === wanted;
      },
      color,
      { timeout: 20_000 },
    );

  async function paste(text) {
    await page.getByRole('button', { name: 'Paste a theme' }).click();
    await wear(text);
  }
  async function wear(text) {
    await page.getByLabel(/Your theme/).fill(text);
    await page.getByRole('button', { name: 'Wear it' }).click();
  }
  const story = () => page.frame('storybook-preview-iframe');

  test('what cannot be read is said, and nothing is worn', async () => {
    await paste('{"nl":');
    await page.getByRole('alert').filter({ hasText: /JSON/ }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('tokens that are pasted are worn, and others in their place', async () => {
    for (const color of ['#00695c', '#7a1f5c']) {
      await paste(tokens(color));
      await wears(story(), color);
    }
  });

  test('a style sheet that is pasted is worn under its own class', async () => {
    await paste('.gemeente-theme { --nl-link-color: #123456 }');
    await wears(story(), '#123456');
  });

  test('a link brings a colleague to this view, in this theme', async () => {
    await page.getByRole('button', { name: 'Paste a theme' }).click();
    await page.getByRole('button', { name: 'Link to this view' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.keyboard.press('Escape');
    const colleague = await (await browser.newContext()).newPage();
    // What cannot be read takes nothing away.
    for (const address of [link, `${link.split('#')[0]}#theme=no-theme-at-all`]) {
      await colleague.goto('about:blank');
      await colleague.goto(address);
      await colleague.frameLocator('#storybook-preview-iframe').locator('wegwijs-intake-form').waitFor();
      await wears(colleague.frame('storybook-preview-iframe'), '#123456');
    }
    await colleague.context().close();
  });

  test('a theme that comes with a link takes the place of an own one, and that can be had back', async () => {
    await page.getByRole('button', { name: 'Paste a theme' }).click();
    await page.getByRole('button', { name: 'Link to this view' }).click();
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.keyboard.press('Escape');
    await paste('.gemeente-theme { --nl-link-color: #654321 }');
    await wears(story(), '#654321');
    await page.goto('about:blank');
    await page.goto(link);
    await page.frameLocator('#storybook-preview-iframe').locator('wegwijs-intake-form').waitFor();
    await wears(story(), '#123456');
    await page.getByRole('button', { name: 'Paste a theme' }).click();
    await page.getByRole('button', { name: 'Back to your own theme' }).click();
    await wears(story(), '#654321');
    await paste('.gemeente-theme { --nl-link-color: #123456 }');
  });

  for (const [what, theme] of [
    ['fetches something', '.gemeente-theme { --nl-link-color: #123456; background: u\\72l(https://example.org/a.png) }'],
    [
      'is large',
      `.gemeente-theme { ${Array.from({ length: 4_000 }, (_, i) => `--a-${(i * 7_919) % 104_729}: ${(i * i * 31) % 99_991}px;`).join(' ')} }`,
    ],
  ])
    test(`no link is made of a theme that ${what}`, async () => {
      await paste(theme);
      await page.getByRole('button', { name: 'Paste a theme' }).click();
      await page.getByRole('button', { name: 'Link to this view' }).click();
      await page.getByRole('alert').filter({ hasText: 'Send the file instead' }).waitFor();
      assert.equal(await page.getByRole('textbox', { name: 'Link' }).count(), 0);
      await wear('.gemeente-theme { --nl-link-color: #123456 }');
    });

  test('the bare page wears it too, under the strict policy of its own', async () => {
    const [bare] = await Promise.all([page.waitForEvent('popup'), page.getByRole('link', { name: 'Bare page' }).click()]);
    await wears(bare, '#123456');
    const policy = await bare.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
  });
});
