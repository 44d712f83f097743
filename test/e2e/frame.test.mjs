// EMB-3: a CMS that takes nothing but an iframe.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { demoFolders } from '../tools/demo-folders.mjs';
import { begin, button, complaints, goTo, open, startDemo } from './demo-page.mjs';

const skip = !existsSync(join(demoFolders['/embed/'], 'frame.js')) && 'nothing is built';

describe('EMB-3: in an iframe of the same site', { skip }, () => {
  let browser, server, close;
  before(async () => ({ browser, server, close } = await startDemo()));
  after(() => close?.());

  const height = (page) => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
  const inside = (page) => page.frames().find((frame) => frame.url().includes('frame.html'));
  const widget = (page) => page.frameLocator('iframe');

  test('the widget has its height, its look, what the page hands over, and tells the page', async () => {
    const { page, problems } = await open(browser, `${server.url}/frame/`, { until: 'load' });
    const frame = widget(page);
    await begin(frame);
    await goTo(frame, 'Over u');
    assert.equal(await frame.getByLabel('Hoe noemen we u?').inputValue(), 'Sam');
    await frame.getByLabel('Hoe noemen we u?').fill('Noor');
    await page.getByText('Wij noteren: Noor').waitFor();
    await page.waitForFunction(() => {
      const [iframe] = document.getElementsByTagName('iframe');
      const { scrollHeight } = iframe.contentDocument.documentElement;
      return scrollHeight > 600 && iframe.clientHeight >= scrollHeight;
    });
    const tall = await height(page);
    await goTo(frame, 'Gezin en kinderen');
    await page.waitForFunction((before) => document.querySelector('iframe').clientHeight < before, tall);
    assert.equal(await inside(page).evaluate(() => document.body.className), 'voorbeeld-theme');
    assert.deepEqual([await complaints(page), problems], [[], []]);
    await page.close();
  });

  test('what is handed in goes to the page, and its answer comes back', async () => {
    const { page, problems } = await open(browser, `${server.url}/frame/`, { until: 'load' });
    const frame = widget(page);
    await begin(frame);
    await goTo(frame, 'Uw antwoorden nakijken');
    await frame.getByRole('button', { name: 'Ik ben klaar voor het gesprek' }).click();
    await frame.getByText('I-2026-0001').waitFor();
    assert.equal(JSON.parse(await page.locator('#sent').textContent()).person.calledName, 'Sam');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a problem gets the focus, and the page shows it', async () => {
    const { page } = await open(browser, `${server.url}/frame/`, { until: 'load', viewport: { width: 800, height: 500 } });
    const frame = widget(page);
    await begin(frame);
    await goTo(frame, 'Over u');
    await frame.getByLabel('Telefoonnummer').fill('06 12');
    await frame.getByLabel('Telefoonnummer').press('Tab');
    await button(frame, /^Naar stap/).click();
    await page.waitForFunction(() => {
      const [iframe] = document.getElementsByTagName('iframe');
      let at = iframe.contentDocument.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      const top = iframe.getBoundingClientRect().top + at.getBoundingClientRect().top;
      return at.localName !== 'button' && top >= 0 && top < innerHeight;
    });
    await page.close();
  });

  test('nothing of another site is taken: no definition, no style sheet, no message', async () => {
    for (const setting of ['definition=https://example.org/intake.json', 'theme=//example.org/theme.css', 'tag=nothing']) {
      const { page, problems, hosts } = await open(browser, `${server.url}/embed/frame.html?${setting}`, { until: 'load' });
      assert.deepEqual([...hosts], [server.url], setting);
      assert.match(problems.join(), /wegwijs: (https?:\/\/example.org is not this site|there is no <wegwijs-nothing>)/);
      await page.close();
    }
    const { page } = await open(browser, `${server.url}/frame/`, { until: 'load' });
    const before = await height(page);
    await page.evaluate(() => {
      const [{ contentWindow: source }] = document.getElementsByTagName('iframe');
      const data = { wegwijs: { height: 9999 } };
      dispatchEvent(new MessageEvent('message', { data, source, origin: 'https://example.org' }));
      dispatchEvent(new MessageEvent('message', { data, source: window, origin: location.origin }));
    });
    assert.equal(await height(page), before);
    await page.close();
  });
});
