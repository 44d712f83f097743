// A whole intake with nothing but a keyboard: the way of a newcomer from the first page to the receipt (WCAG 2.1.1, 2.4.3).
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { demoFolders } from '../tools/demo-folders.mjs';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { button, open } from './demo-page.mjs';

let browser, server;
before(async () => {
  browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: chromiumArgs });
  server = await serve(demoFolders);
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** What has the focus, through every shadow root: its tag, its words and whether its focus can be seen. */
const focused = (page) =>
  page.evaluate(() => {
    let here = document.activeElement;
    while (here?.shadowRoot?.activeElement) here = here.shadowRoot.activeElement;
    const label = here?.labels?.[0]?.textContent ?? here?.textContent ?? '';
    const ring = here ? getComputedStyle(here) : undefined;
    const around = here?.closest('.option');
    const shown = [ring, around && getComputedStyle(around)].some(
      (style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
    );
    return { tag: here?.localName ?? '', type: here?.type ?? '', label: label.trim().replace(/\s+/g, ' '), shown };
  });

/** Presses Tab until something with these words has the focus. Everything met on the way shows that it has it. */
async function tabTo(page, words) {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    if (here.tag !== 'body') assert.ok(here.shown, `${here.tag} "${here.label}" shows its focus`);
    if (words.test(here.label)) return here;
  }
  throw new Error(`Nothing with ${words} takes the focus`);
}

/** The title of the page in the widget, which has the focus after every step. */
const title = (page) =>
  page.evaluate(() => document.querySelector('wegwijs-intake-form').shadowRoot.querySelector('#page-title')?.textContent.trim());

test('a newcomer fills in a whole intake with the keyboard alone', async () => {
  const { page, problems } = await open(browser, server.url);
  await button(page, /^Beginnen$/).waitFor();
  await tabTo(page, /^Beginnen$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('wegwijs-intake-form').shadowRoot.activeElement?.id === 'page-title');
  assert.equal(await title(page), 'Het gesprek');
  await tabTo(page, /^Ja$/);
  await page.keyboard.press('Space');
  await tabTo(page, /^Naar stap 2/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Hoe noemen we u\?/);
  await page.keyboard.type('Ami');
  await tabTo(page, /^Met een brief$/);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowDown'); // to "Met een app", as radio buttons go
  const seen = [];
  for (let i = 0; i < 20; i++) {
    seen.push(await title(page));
    if (seen.at(-1) === 'Uw antwoorden nakijken') break;
    await tabTo(page, /^(Naar stap|Naar uw antwoorden)/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (before) =>
        document.querySelector('wegwijs-intake-form').shadowRoot.querySelector('#page-title')?.textContent.trim() !== before,
      seen.at(-1),
    );
  }
  assert.equal(seen.at(-1), 'Uw antwoorden nakijken');
  assert.ok(seen.length > 10, seen.join(', '));
  await tabTo(page, /^Ik ben klaar voor het gesprek$/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('wegwijs-intake-form').shadowRoot.querySelector('.receipt'));
  assert.equal(await title(page), 'U bent klaar voor het gesprek');
  const { person, conversation } = await page.evaluate(() => document.querySelector('wegwijs-intake-form').value);
  assert.equal(person.calledName, 'Ami');
  assert.equal(person.preferredContact, 'app');
  assert.equal(conversation.interpreterNeeded, true);
  assert.deepEqual(problems, []);
  await page.close();
});
