// What comes after the first page may come late, or not at all: nothing entered is lost, and it can be asked for again.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { serve } from '../tools/serve.mjs';
import { button, goTo, heading } from './demo-page.mjs';

const embed = demoFolders['/embed/'];
const skip = !existsSync(join(embed, 'split/wegwijs-intake.js')) && 'nothing is built';
const folder = join(root, '.out/e2e/late');
const late = /\/parts\/on-demand~late-[^/]*\.js(\?\d+)?$/;
const sentence = 'Versturen is niet gelukt';

describe('an intake whose later pages are slow', { skip }, () => {
  let browser, server;
  before(async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Laat</title><script type="module" src="/page.js"></script>' +
        '<main><h1>Laat</h1><wegwijs-intake-form no-start definition="/embed/definitions/assen/intake.json" viewer-role="participant">' +
        '</wegwijs-intake-form></main></html>',
    );
    writeFileSync(
      join(folder, 'page.js'),
      `import '/embed/split/wegwijs-intake.js';
       const widget = document.querySelector('wegwijs-intake-form');
       widget.value = { person: { calledName: 'Sam' } };
       widget.addEventListener('wegwijs-submit', ({ detail }) => detail.respond(globalThis.answer));
       globalThis.answer = new Promise((resolve, reject) => Object.assign(globalThis, { resolve, reject }));`,
    );
    server = await serve({ '/': folder, '/embed/': embed });
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Opens the intake. `onLate` decides what becomes of each request for the later pages. */
  async function openSlow(onLate) {
    const context = await browser.newContext();
    await context.route(late, onLate);
    const page = await context.newPage();
    await page.goto(server.url);
    await button(page, /^Naar stap 2/).waitFor();
    return page;
  }
  const toTheEnd = async (page) => {
    for (let i = 0; i < 25 && (await button(page, /^Naar stap \d+: /).isVisible()); i++)
      await button(page, /^Naar stap \d+: /).click();
    await button(page, 'Naar uw antwoorden nakijken').click();
  };

  test('a person who is faster than the network waits, and then hands in with one press', async () => {
    let letGo;
    const waiting = new Promise((resolve) => (letGo = resolve));
    const page = await openSlow((route) => waiting.then(() => route.continue()));
    await toTheEnd(page);
    await page.getByText('Het formulier wordt geladen.').waitFor();
    letGo();
    await heading(page, 'Uw antwoorden nakijken').waitFor();
    await button(page, 'Ik ben klaar voor het gesprek').click();
    await page.getByText('Uw antwoorden worden verstuurd.').waitFor();
    await page.evaluate(() => globalThis.reject(new Error('no answer')));
    await page.getByText(new RegExp(`^${sentence}`)).waitFor();
    await page.getByText('Sam', { exact: true }).waitFor();
    await page.context().close();
  });

  test('what could not be had is asked for again, and nothing entered is lost', async () => {
    // Twice lost: a browser remembers an address that could not be had until the page goes, so each time it is another one.
    const asked = [];
    const page = await openSlow((route) =>
      asked.push(new URL(route.request().url()).search) < 3 ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: /^Naar stap 2/ }).click();
    await page.getByLabel('Hoe noemen we u?').fill('Ada');
    await toTheEnd(page);
    await page.getByText('Het formulier kan nu niet worden getoond').waitFor();
    await button(page, 'Opnieuw proberen').click();
    await page.getByText('Het formulier wordt geladen.').waitFor({ state: 'detached' });
    await button(page, 'Opnieuw proberen').click();
    await heading(page, 'Uw antwoorden nakijken').waitFor();
    await page.getByText('Ada', { exact: true }).waitFor();
    assert.deepEqual(asked, ['', '?1', '?2']);
    await page.context().close();
  });

  test('the checks of a page that could not be had are told once, and asked for again when a person pauses', async () => {
    const asked = [];
    const page = await openSlow((route) => route.continue());
    await page.context().route(/page-checks-[^/]*\.js/, (route) => {
      asked.push(new URL(route.request().url()).search);
      return asked.length < 3 ? route.abort() : route.continue();
    });
    await page.evaluate(() => {
      const widget = document.querySelector('wegwijs-intake-form');
      globalThis.found = [];
      widget.addEventListener('wegwijs-finding', ({ detail }) => globalThis.found.push(...detail.findings));
      widget.checks = [{ field: 'person.calledName', check: () => Promise.resolve([{ text: 'Deze naam kennen wij niet.' }]) }];
    });
    await page.waitForFunction(() => globalThis.found.length > 0);
    await button(page, /^Naar stap 2/).click();
    const name = page.getByLabel('Hoe noemen we u?');
    // To another step is a pause too.
    await name.fill('Ada');
    await page.locator('[id$="-check"]').waitFor({ state: 'attached' });
    await name.fill('Adams');
    await page.getByText('Deze naam kennen wij niet.').waitFor();
    assert.deepEqual(asked, ['', '?1', '?2']);
    const told = await page.evaluate(() => globalThis.found.map(({ code, path }) => [code, path]));
    assert.deepEqual(told, [['load.network', 'page-checks']]);
    await page.context().close();
  });

  test('once the later pages are there nothing is asked for again', async () => {
    let times = 0;
    const page = await openSlow((route) => (times++, route.continue()));
    await goTo(page, 'Uw antwoorden nakijken');
    assert.equal(times, 1);
    await page.context().close();
  });
});
