// One page per framework, each doing the same: hand over objects, hear events, take out and put back. What it needs of the widget's
// own policy is in test/tools/strict-policy.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { demoFolders } from '../tools/demo-folders.mjs';
import { button, complaints, open, overflow, startDemo } from './demo-page.mjs';

const skip = !existsSync(join(demoFolders['/built/'], 'react.js')) && 'nothing is built';

describe('a page made with', { skip }, () => {
  let browser, server, close;
  before(async () => ({ browser, server, close } = await startDemo()));
  after(() => close?.());

  for (const name of ['react', 'vue', 'svelte', 'angular'])
    test(`${name}: properties go in, events come out, and the form may come and go`, async () => {
      const { page, problems, hosts } = await open(browser, `${server.url}/${name}/`, { until: 'load' });
      const field = page.getByLabel('Uw naam');

      await button(page, 'Vul in wat bekend is').click();
      await page.getByText('Wij noteren: Sam Voorbeeld').waitFor();
      assert.equal(await field.inputValue(), 'Sam Voorbeeld'); // an object as a property

      await field.fill('Noor');
      await page.getByText('Wij noteren: Noor').waitFor(); // an event, and the document from it back as a property
      assert.equal(await field.evaluate((input) => input.getRootNode().activeElement === input), true);

      await page.getByLabel('Alleen lezen').check();
      await page.waitForFunction(() => document.querySelector('wegwijs-form').readonly === true);
      assert.equal(await field.isEditable(), false);
      await page.getByLabel('Alleen lezen').uncheck();

      await button(page, 'Formulier weg').click();
      await field.waitFor({ state: 'detached' });
      await button(page, 'Formulier terug').click();
      await field.waitFor();
      assert.equal(await field.inputValue(), 'Noor');

      await button(page, 'Versturen').click();
      await page.getByText('A-2026-0001').waitFor(); // what the page answered
      assert.deepEqual(JSON.parse(await page.locator('[data-sent]').textContent()), { name: 'Noor', day: 'dinsdag' });

      assert.deepEqual([await overflow(page), await complaints(page)], [0, []]);
      assert.deepEqual([problems, [...hosts]], [[], [server.url]]);
      await page.close();
    });
});
