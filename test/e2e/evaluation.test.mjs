// The demo of the evaluation under the strict policy: each role its own questions, small screens, other languages, figures.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { button, complaints, heading, open, overflow, startDemo } from './demo-page.mjs';

describe('the demo of the evaluation', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  /** Opens the demo for who looks. */
  async function evaluation(role, options) {
    const opened = await open(demo.browser, `${demo.server.url}/evaluation/`, options);
    await opened.page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption(role);
    return opened;
  }

  test('a regievoerder goes through all of it, puts a finding in the plan, and it is kept', async () => {
    const { page, problems } = await evaluation('caseManager');
    for (const part of ['Mijn vragen', 'Het gesprek', 'Hoe het gaat', 'Wanneer']) {
      await button(page, new RegExp(`^${part}$`)).click();
      await heading(page, part).waitFor();
      assert.ok((await overflow(page)) <= 0, `${part} is wider than its window`);
    }
    await button(page, /^Bekijk/)
      .first()
      .click();
    await button(page, /^Zet in het plan$/).click();
    await page.getByText('Ja, het staat in het plan sinds 14 september 2026').waitFor();
    await page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    const kept = await page.evaluate(async () => {
      const { store } = document.querySelector('wegwijs-dossier');
      return (await store.load('plan')).document.goals.items.find(({ id }) => id === 'g5').timeBound;
    });
    assert.equal(kept, '2026-12-31');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a talk that is open is open again when the page comes back', async () => {
    const { page, problems } = await evaluation('caseManager');
    await button(page, /^Wanneer$/).click();
    await button(page, /^Bekijk/)
      .last()
      .click();
    const which = page.getByText('Begin van het plan: 20 maart 2026');
    await which.waitFor();
    await page.reload();
    await page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption('caseManager');
    await which.waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a newcomer answers on a narrow phone, in Arabic too', async () => {
    const { page, problems } = await evaluation('participant', { viewport: { width: 320, height: 700 } });
    await heading(page, 'Mijn vragen').waitFor();
    await page.getByRole('combobox', { name: 'Taal' }).selectOption('ar');
    await page.locator('wegwijs-evaluation-checklist .island[dir=rtl]').waitFor();
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a policy officer reads figures, and no small group', async () => {
    const { page, problems } = await evaluation('policyOfficer');
    await heading(page, 'Cijfers').waitFor();
    await page.getByRole('combobox', { name: 'Per groep' }).selectOption('route');
    await page.getByText('te klein').first().waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });
});
