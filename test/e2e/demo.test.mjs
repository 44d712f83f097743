// The demo portal as `npm start` serves it: the built files under the strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, button, choose, gemeenten, goTo, openDemo, shown, startDemo } from './demo-page.mjs';

describe('the demo portal', { skip: gemeenten.length === 0 && 'nothing is built' }, () => {
  let browser, server, close;
  before(async () => ({ browser, server, close } = await startDemo()));
  after(() => close?.());

  for (const { id, title } of gemeenten) {
    test(`shows the form of ${title}, without a complaint and without the builder`, async () => {
      const { page, problems, hosts } = await openDemo(browser, server, { gemeente: id });
      await begin(page);
      assert.match(await page.getByText(/^Stap 1 van \d+$/).textContent(), /Stap 1 van/);
      assert.deepEqual(problems, []);
      assert.deepEqual([...hosts], [server.url]);
      assert.deepEqual(
        server.seen.filter((path) => path.includes('builder')),
        [],
      );
      await page.close();
    });
  }

  test('another gemeente brings its name and its look', async () => {
    const { page, problems } = await openDemo(browser, server);
    const colour = () =>
      page.getByRole('navigation', { name: 'Hoofdmenu' }).evaluate((nav) => getComputedStyle(nav).backgroundColor);
    const before = await colour();
    await choose(page, 'Gemeente', 'Tynaarlo');
    await page.getByRole('banner').getByText('Gemeente Tynaarlo').waitFor();
    await page.waitForFunction(() => document.querySelector('.openforms-theme'));
    assert.notEqual(await colour(), before);
    await choose(page, 'Huisstijl', 'Den Haag');
    await page.waitForFunction(() => document.querySelector('.denhaag-theme'));
    await button(page, 'Beginnen').waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('another language brings its words and its direction, and the choice in the widget is told', async () => {
    const { page, problems } = await openDemo(browser, server);
    const widget = page.locator('wegwijs-intake-form');
    const direction = () => widget.locator('[part=island]').evaluate((part) => [part.lang, getComputedStyle(part).direction]);
    await choose(page, 'Taal', 'English');
    await page.waitForFunction(() =>
      document.querySelector('wegwijs-intake-form').shadowRoot.querySelector('[part=island][lang=en]'),
    );
    assert.deepEqual(await direction(), ['en', 'ltr']);
    await choose(page, 'Taal', 'العربية');
    await page.waitForFunction(() =>
      document.querySelector('wegwijs-intake-form').shadowRoot.querySelector('[part=island][lang=ar]'),
    );
    assert.deepEqual(await direction(), ['ar', 'rtl']);
    await choose(page, 'Leesrichting', 'Van links naar rechts');
    await page.waitForFunction(() => document.querySelector('wegwijs-intake-form').dir === 'ltr');
    await widget.getByText('Nederlands', { exact: true }).click();
    await page
      .getByRole('list', { name: /^Gebeurtenissen/ })
      .getByText('wegwijs-locale')
      .waitFor();
    await button(page, 'Beginnen').waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Taal', exact: true }).inputValue(), 'nl');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('another role sees its own steps, and answers stay', async () => {
    const { page } = await openDemo(browser, server);
    const total = async () => Number((await page.getByText(/^Stap \d+ van \d+$/).textContent()).split(' ').at(-1));
    await begin(page);
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Sam');
    const newcomer = await total();
    await choose(page, 'Rol', 'Regievoerder');
    await page.waitForFunction(
      (n) => !document.querySelector('wegwijs-intake-form').shadowRoot.textContent.includes(`van ${n}`),
      newcomer,
    );
    assert.ok((await total()) > newcomer);
    await choose(page, 'Rol', 'Maatschappelijk begeleider (vrijwilliger)');
    await page.waitForFunction(() => document.querySelector('wegwijs-intake-form').viewerRole === 'socialGuide');
    assert.equal((await shown(page, 'Document')).person.calledName, 'Sam');
    await page.close();
  });
});
