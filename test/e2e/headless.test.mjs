// Another face on the headless builder: plain boxes, no element of the kit. The same rules hold.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { button, complaints, open, overflow, startDemo } from './demo-page.mjs';

describe('another face on the same builder', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  async function opened(options) {
    const found = await open(demo.browser, `${demo.server.url}/headless/`, options);
    await found.page.waitForFunction(() => document.body.dataset.ready === 'true');
    return found;
  }
  const choose = (page, id) => page.getByRole('listbox', { name: 'Vraag' }).selectOption(id);
  const status = (page) => page.getByRole('status').textContent();

  test('a question gets another text, and back', async () => {
    const { page, problems } = await opened();
    await choose(page, 'work.wish');
    const title = page.getByRole('textbox', { name: 'Tekst van de vraag' });
    const before = await title.inputValue();
    await title.fill('Wat voor werk zoekt u?');
    await button(page, /^Bewaren$/).click();
    await page.getByRole('status').filter({ hasText: 'Gedaan.' }).waitFor();
    await page.getByRole('option', { name: 'Wat voor werk zoekt u?' }).waitFor({ state: 'attached' });
    await button(page, /^Ongedaan maken$/).click();
    assert.equal(await title.inputValue(), before);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('what the law needs cannot be left out, and the article is named', async () => {
    const { page } = await opened();
    await choose(page, 'learnability.outcome');
    await button(page, /^Weglaten$/).click();
    assert.match(await status(page), /Wet inburgering 2021, art\./);
    await page.close();
  });

  test('shows none of the kit’s elements', async () => {
    const { page } = await opened();
    const tags = await page.evaluate(
      () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.includes('-')).length,
    );
    assert.equal(tags, 0);
    await page.close();
  });

  test('fits a small screen, and axe finds nothing', async () => {
    const { page } = await opened({ viewport: { width: 320, height: 640 } });
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await complaints(page), []);
    await page.close();
  });
});
