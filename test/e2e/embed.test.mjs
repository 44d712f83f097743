// The built files on a page of a strict portal.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';

const skip = !existsSync(join(root, 'dist/embed/wegwijs.js')) && 'dist/embed/wegwijs.js is not built';

describe('the demo portal', { skip }, () => {
  let browser, server;
  before(async () => {
    server = await serve(demoFolders);
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('loads under the strict policy, without a complaint, from its own host and without the builder', async () => {
    const page = await browser.newPage();
    const problems = [];
    const hosts = new Set();
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(server.url, { waitUntil: 'networkidle' });
    const unknown = await page.evaluate(() => [...document.querySelectorAll(':not(:defined)')].map((e) => e.localName));
    assert.deepEqual(problems, []);
    assert.deepEqual(unknown, []);
    assert.deepEqual([...hosts], [server.url]);
    assert.equal(server.seen.includes('/embed/wegwijs.js'), true);
    assert.deepEqual(
      server.seen.filter((path) => path.includes('builder')),
      [],
    );
  });
});
