// The example server in two browsers at once: both change something, and then the same thing.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { begin, complaints } from './demo-page.mjs';

const skip = !existsSync(join(demoFolders['/embed/'], 'definitions/assen/intake.json')) && 'nothing is built';

describe('the example server, in two browsers', { skip }, () => {
  const data = mkdtempSync(join(tmpdir(), 'portal-'));
  let browser, server, url;
  before(async () => {
    const built = spawnSync(process.execPath, ['examples/server/build-pages.mjs'], { cwd: root, stdio: 'inherit' });
    assert.equal(built.status, 0);
    const args = ['--conditions=@wegwijs/source', '--import', 'tsx', 'examples/server/main.mjs'];
    server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, PORT: '0', DATA: data }, stdio: ['ignore', 'pipe', 'inherit'] });
    url = await new Promise((done, fail) => {
      server.stdout.on('data', (text) => /http:\S+/.test(text) && done(/http:\S+/.exec(text)[0]));
      server.on('exit', () => fail(new Error('the server did not start')));
    });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  }); // prettier-ignore
  after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(data, { recursive: true, force: true });
  });

  async function signIn(user) {
    const page = await (await browser.newContext()).newPage();
    const problems = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(url);
    assert.deepEqual(await complaints(page), []);
    await page.getByLabel('Wie bent u?').selectOption({ label: user });
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await begin(page);
    return { page, problems };
  }
  const field = (page, name) => page.getByRole('textbox', { name });
  const save = (page) => page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  const says = (page, text) => page.getByRole('status').filter({ hasText: text }).first().waitFor();

  test('changes of two people are put together, and what both changed is asked', async () => {
    const amina = await signIn('Amina, inburgeraar');
    const called = /^Hoe noemen we u/;
    await field(amina.page, called).fill('Ami');
    await save(amina.page);
    await says(amina.page, 'Opgeslagen.');

    const ruth = await signIn('Ruth, regievoerder');
    assert.equal(await field(ruth.page, called).inputValue(), 'Ami');
    await field(ruth.page, /^Wat wilt u binnen 3 jaar/).fill('Werken in een keuken.');
    await save(ruth.page);
    await says(ruth.page, 'Opgeslagen.');
    await field(amina.page, called).fill('Mina');
    await save(amina.page);
    await says(amina.page, 'samen met wat een ander veranderde');
    assert.equal(await field(amina.page, /^Wat wilt u binnen 3 jaar/).inputValue(), 'Werken in een keuken.');

    await field(ruth.page, called).fill('Amina H.');
    await save(ruth.page);
    await ruth.page.getByRole('radio', { name: /^Van de ander: "Mina"/ }).check();
    await ruth.page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await says(ruth.page, 'Opgeslagen.');
    assert.equal(await field(ruth.page, called).inputValue(), 'Mina');
    // A browser notes a 404 and a 412 as errors of the network; nothing else may be there.
    const strange = [...amina.problems, ...ruth.problems].filter((text) => !/status of (404|412)/.test(text));
    assert.deepEqual(strange, []);
  });
});
