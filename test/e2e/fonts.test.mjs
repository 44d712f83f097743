// The optional style sheet with letters for Arabic and Ge'ez, under the strict policy.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'fonts.css')) && 'nothing is built';
const folder = join(root, '.out/e2e/fonts');

const page = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Letters</title>
<link rel="stylesheet" href="/embed/fonts.css"><script type="module" src="/embed/wegwijs.js"></script>
<main><h1>Letters</h1><wegwijs-intake-form definition="/embed/definitions/assen/intake.json" locale="ti"></wegwijs-intake-form></main></html>`;

describe('the fonts for other scripts', { skip }, () => {
  let browser, server, shown;
  const asked = [];
  before(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), page);
    server = await serve({ '/embed/': embed, '/': folder });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
    shown = await browser.newPage();
    shown.on('response', (response) => asked.push([new URL(response.url()).pathname, response.status()]));
    await shown.goto(server.url);
    await shown.locator('wegwijs-intake-form .island[lang=ti]').waitFor();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('are fetched from the own domain, for what is written in those scripts', async () => {
    await shown.waitForFunction(() =>
      [...document.fonts].some(({ status, family }) => status === 'loaded' && family.includes('Ethiopic')),
    );
    const fetched = asked.filter(([path]) => path.endsWith('.woff2'));
    assert.ok(fetched.some(([path]) => path.startsWith('/embed/fonts/noto-sans-ethiopic')));
    assert.ok(
      fetched.every(([, status]) => status === 200),
      String(fetched),
    );
  });
});
