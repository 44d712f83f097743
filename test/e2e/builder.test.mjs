// The form builder in the demo, under the strict policy: edit, publish, and see the page of the portal change.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { button, complaints, overflow, startDemo } from './demo-page.mjs';

describe('the form builder in the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  /** A browser of its own, with the builder open at a part. */
  async function builder(part, options) {
    const context = await demo.browser.newContext(options);
    const problems = [];
    const open = async (address) => {
      const page = await context.newPage();
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`${demo.server.url}${address}`, { waitUntil: 'networkidle' });
      return page;
    };
    const page = await open('/builder/?gemeente=assen');
    await button(page, part).click();
    return { context, page, open, problems };
  }

  /** A table of one question, taken over. */
  async function bringIn(page, question) {
    await page.getByRole('textbox', { name: 'Of plak hier een tabel' }).fill(`vraag\tsoort\n${question}\ttekst`);
    await button(page, 'Bekijk wat er in staat').click();
    await page.getByRole('combobox', { name: 'Waar moeten ze komen?' }).selectOption({ value: 'work' });
    await button(page, 'Neem 1 vraag over').click();
    await page.getByText('Alles is bewaard').waitFor();
  }

  /** Whether the widget of the portal has a question: it may stand on a later page, or wait for an answer. */
  const asks = (page, question) =>
    page.evaluate(
      (title) => JSON.stringify(document.querySelector('wegwijs-intake-form').definition).includes(`"${title}"`),
      question,
    );

  test('what is edited is published, and the page of the portal changes; a reload keeps the work; a second tab reads along', async () => {
    const { context, page, open, problems } = await builder('In- en uitvoer');
    await bringIn(page, 'Hoe wilt u reizen?');
    assert.deepEqual(await complaints(page), []);

    await page.reload({ waitUntil: 'networkidle' });
    await page.getByText('Uw werk staat er weer').waitFor();
    const second = await open('/builder/?gemeente=assen');
    await second.getByText('Dit formulier staat ook open in een ander tabblad').waitFor();
    await second.close();

    const portal = await open('/builder/portal.html?gemeente=assen');
    await portal.getByText('U ziet de versie waarmee de demo begint').waitFor();
    assert.equal(await asks(portal, 'Hoe wilt u reizen?'), false);

    await button(page, 'Publiceren').click();
    for (let left = 3; left > 0; left--) {
      await page.getByRole('textbox', { name: 'Waarom hebt u dit antwoord nodig?' }).fill('Om samen werk te vinden');
      await page.getByRole('combobox', { name: 'Wie mag dit antwoord' }).selectOption({ value: 'orientation' });
      await button(page, 'Bewaar en ga verder').click();
      if (left > 1) await page.getByText(`Over ${left - 1} eigen`).waitFor();
    }
    await page.getByRole('textbox', { name: 'Waarom publiceert u dit?' }).fill('Vervoer telt mee bij werk');
    await button(page, /^Publiceer versie/).click();
    await page.getByText(/^Versie .* is gepubliceerd\.$/).waitFor();
    assert.deepEqual(await complaints(page), []);
    await portal.getByText('Vervoer telt mee bij werk').waitFor();
    assert.equal(await asks(portal, 'Hoe wilt u reizen?'), true);
    assert.deepEqual(problems, []);
    await context.close();
  });

  test('on a narrow phone it is one column', async () => {
    const { context, page } = await builder('In- en uitvoer', { viewport: { width: 320, height: 700 } });
    for (const part of ['In- en uitvoer', 'Vergelijken', 'Publiceren']) {
      await button(page, part).click();
      assert.ok((await overflow(page)) <= 0, `${part} is wider than its window`);
    }
    await context.close();
  });
});
