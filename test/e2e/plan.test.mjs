// The plan of a made-up person in a dossier, as the demo serves it under the strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { button, complaints, heading, keptOnDevice, open, overflow, startDemo } from './demo-page.mjs';

describe('the plan in the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  /** Opens the demo of the plan for who looks. */
  async function plan(role, options) {
    const opened = await open(demo.browser, `${demo.server.url}/plan/`, options);
    await opened.page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption(role);
    return opened;
  }

  test('a regievoerder goes through all of it, and nothing breaks the policy', async () => {
    const { page, problems } = await plan('caseManager');
    for (const part of ['Besluit', 'Week', 'Tijdlijn', 'Wie ziet wat', 'Afspraken en inzet', 'Eerdere versies']) {
      await button(page, new RegExp(`^${part}$`)).click();
      await page
        .getByRole('button', { name: part, exact: true, includeHidden: false })
        .and(page.locator('[aria-current=page]'))
        .waitFor();
      assert.ok((await overflow(page)) <= 0, `${part} is wider than its window`);
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('what is entered is kept in the dossier, and is there in every part', async () => {
    const { page, problems } = await plan('caseManager');
    const school = page.getByRole('textbox', { name: 'Afspraak over school van de kinderen' });
    await school.fill('Elke maand een gesprek.');
    await page.getByText('U stelt het plan bij').waitFor();
    await page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    const kept = await page.evaluate(async () => {
      const { store } = document.querySelector('wegwijs-dossier');
      return (await store.load('developmentPlan')).document.family.schoolContact;
    });
    assert.equal(kept, 'Elke maand een gesprek.');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a newcomer reads the own plan on a narrow phone, in Arabic too', async () => {
    const { page, problems } = await plan('participant', { viewport: { width: 320, height: 700 } });
    await heading(page, 'Mijn plan').waitFor();
    await page.getByRole('combobox', { name: 'Taal' }).selectOption('ar');
    await page.locator('wegwijs-pip-editor .island[dir=rtl]').waitFor();
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('what is half written is there again after the page was loaded anew, for who wrote it alone', async () => {
    const { page, problems } = await plan('participant');
    const wish = page.getByRole('textbox', { name: 'Dit wil ik graag' });
    await button(page, 'Een wens opschrijven').click();
    const kept = keptOnDevice(page.locator('wegwijs-pip-editor'), 'Leren zwemmen');
    await wish.fill('Leren zwemmen');
    await kept;
    await page.reload();
    await page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption('caseManager');
    await heading(page, 'Mijn plan').waitFor({ state: 'detached' });
    assert.equal(await wish.count(), 0);
    await page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption('participant');
    await wish.waitFor();
    assert.equal(await wish.inputValue(), 'Leren zwemmen');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a volunteer sees the own tasks, and no decision', async () => {
    const { page, problems } = await plan('socialGuide');
    await heading(page, 'Mijn taken').first().waitFor();
    assert.equal(await button(page, /^Besluit$/).count(), 0);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
