// The agenda of a plan reaches the person as a file, under the strict policy, and nothing is asked of the network for it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';

const folder = join(root, '.out/e2e/agenda');

test('a calendar file is downloaded under the strict policy', async () => {
  mkdirSync(folder, { recursive: true });
  const entry = join(root, 'packages/elements/src/download.ts');
  await build({
    stdin: { contents: `export { download } from ${JSON.stringify(entry)};`, resolveDir: root },
    ...{ bundle: true, format: 'esm', outfile: join(folder, 'agenda.js'), conditions: ['@wegwijs/source'], logLevel: 'error' },
  });
  writeFileSync(join(folder, 'page.js'), `import { download } from '/agenda.js'; document.querySelector('button').onclick = () => download('BEGIN:VCALENDAR', 'week.ics', 'text/calendar');`); // prettier-ignore
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Agenda</title><script type="module" src="/page.js"></script><button>Zet</button></html>'); // prettier-ignore
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(server.url);
    const asked = server.seen.length;
    const [file] = await Promise.all([page.waitForEvent('download'), page.click('button')]);
    assert.equal(file.suggestedFilename(), 'week.ics');
    assert.equal(readFileSync(await file.path(), 'utf8'), 'BEGIN:VCALENDAR');
    assert.deepEqual(said, []);
    assert.equal(server.seen.length, asked);
  } finally {
    await browser.close();
    await server.close();
  }
});
