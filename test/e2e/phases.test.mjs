// The phases of a made-up person in a dossier, as the demo serves them under the strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { button, complaints, heading, open, overflow, startDemo } from './demo-page.mjs';

describe('the phases in the demo', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  /** Opens the demo of the phases for who looks. */
  async function phases(role, options) {
    const opened = await open(demo.browser, `${demo.server.url}/phases/`, options);
    await opened.page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption(role);
    await heading(opened.page, 'De weg van de wet').waitFor();
    return opened;
  }

  test('a regievoerder writes down what happened by keyboard, and it is kept', async () => {
    const { page, problems } = await phases('caseManager');
    const menu = page.locator('summary', { hasText: /Bijwerken\s*: Leren met/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await button(page, 'Opschrijven').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Sinds 22 november 2026').first().waitFor();
    await page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    const kept = await page.evaluate(async () => {
      const { store } = document.querySelector('wegwijs-dossier');
      return (await store.load('phases')).document.history.items.at(-1);
    });
    assert.deepEqual([kept.what, kept.phase, kept.on, kept.by], ['begun', 'national.piezo2', '2026-11-22', 'caseManager']);
    await heading(page, 'Wat er nu te doen is').waitFor();
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a newcomer reads the own way on a narrow phone, in Arabic too', async () => {
    const { page, problems } = await phases('participant', { viewport: { width: 320, height: 700 } });
    assert.ok((await overflow(page)) <= 0);
    await page.getByRole('combobox', { name: 'Taal' }).selectOption('ar');
    await page.locator('wegwijs-phase-tracker .island[dir=rtl]').waitFor();
    assert.ok((await overflow(page)) <= 0);
    assert.deepEqual(await complaints(page), []);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('is printed to read and as a route map, without breaking the policy', async () => {
    const { page, problems } = await phases('participant');
    await page.evaluate(() => {
      const { open } = window;
      window.open = (...given) => Object.assign(open.apply(window, given), { print() {} });
    });
    for (const [name, size] of [
      ['Afdrukken op A4', 'a4'],
      ['Routekaart afdrukken op A3', 'a3 landscape'],
    ]) {
      const opened = page.context().waitForEvent('page');
      await button(page, name).click();
      const view = await opened;
      assert.ok(
        await view.evaluate((wanted) => document.adoptedStyleSheets[0].cssRules[0].cssText.toLowerCase().includes(wanted), size),
      );
      assert.equal(await view.locator('.route svg.road').count(), 2);
      await view.emulateMedia({ media: 'print' });
      const paper = (await view.pdf({ preferCSSPageSize: true })).toString('latin1');
      if (size !== 'a4') assert.equal(paper.match(/\/Type \/Page\b/g).length, 1, 'a route map is one sheet');
      assert.equal(await view.locator('button').count(), 0);
      await view.close();
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('is one sheet of A3 in two languages as well, with letters of at least 7 points', async () => {
    for (const [language, gemeente] of [
      ['ar', 'assen'],
      ['ti', 'assen'],
      ['ar', 'grote-stad'],
      ['nl', 'beekdorp'],
    ]) {
      const { page, problems } = await phases('participant');
      await page.getByRole('combobox', { name: 'Gemeente' }).selectOption(gemeente);
      await page.getByRole('combobox', { name: 'Taal' }).selectOption(language);
      await page.locator(`wegwijs-phase-tracker .island[lang=${language}]`).waitFor();
      await page.evaluate(() => {
        const { open } = window;
        window.open = (...given) => Object.assign(open.apply(window, given), { print() {} });
      });
      const opened = page.context().waitForEvent('page');
      await page.locator('[data-act=print-map]').click();
      const view = await opened;
      await view.emulateMedia({ media: 'print' });
      const paper = (await view.pdf({ preferCSSPageSize: true })).toString('latin1');
      assert.equal(paper.match(/\/Type \/Page\b/g).length, 1, `${gemeente} in ${language} is one sheet`);
      const points = await view
        .locator('.route-map .stop-name .first')
        .first()
        .evaluate((one) => (parseFloat(getComputedStyle(one).fontSize) * one.currentCSSZoom * 72) / 96);
      assert.ok(points >= 7, `${gemeente} in ${language}: ${points} points`);
      assert.deepEqual(problems, []);
      await page.close();
    }
  });

  test('each picture is one thing for a screen reader, with a name: what stands in it is not read out', async () => {
    const { page, problems } = await phases('participant');
    const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
    const of = new Map(nodes.map((one) => [one.nodeId, one]));
    const within = ({ childIds }) => childIds.flatMap((id) => (of.has(id) ? [of.get(id), ...within(of.get(id))] : []));
    const pictures = nodes.filter(({ role, ignored }) => role?.value === 'image' && !ignored);
    assert.equal(pictures.length, 3);
    for (const picture of pictures) {
      assert.notEqual(picture.name.value, '');
      assert.deepEqual(
        within(picture).flatMap(({ ignored, role }) => (ignored ? [] : [role.value])),
        [],
        picture.name.value,
      );
    }
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('shows all in forced colours, and without movement', async () => {
    const { page, problems } = await phases('participant', { forcedColors: 'active', reducedMotion: 'reduce' });
    const open = await page
      .locator('svg.road circle.open')
      .first()
      .evaluate((one) => getComputedStyle(one).stroke);
    const ahead = await page
      .locator('svg.road circle.ahead')
      .first()
      .evaluate((one) => getComputedStyle(one).stroke);
    assert.notEqual(open, ahead);
    assert.deepEqual(problems, []);
    await page.close();
  });
});
