// One story from end to end in the demo: a newcomer with a partner and two children in Assen, from the intake to the diploma.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, button, choose, goTo, heading, open, overflow, startDemo } from './demo-page.mjs';
import { judgeOf } from './judge.mjs';

describe('the story from intake to diploma', () => {
  let demo, page, problems;
  before(async () => {
    demo = await startDemo();
    ({ page, problems } = await open(demo.browser, `${demo.server.url}/story/`));
  });
  after(() => demo?.close());

  /** Begins an act. */
  async function act(title, day) {
    await choose(page, 'Moment', title);
    await page.locator('#act-day', { hasText: day }).waitFor();
  }

  /** Looks at a part of the dossier as somebody. */
  async function look(role, part) {
    await choose(page, 'Wie kijkt', role);
    await choose(page, 'Wat', part);
  }

  /** A document as it is kept, once all is. */
  async function kept(id) {
    await page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    return page.evaluate(async (name) => (await document.querySelector('wegwijs-dossier').store.load(name)).document, id);
  }

  /** What stands under a milestone or phase of the tracker. */
  const milestone = (name) => page.locator('.milestone').filter({ has: page.getByText(name, { exact: true }) });

  /** Takes a step in the life of the decision. */
  async function step(state) {
    await button(page, `Naar: ${state}`).click();
    await button(page, `Ja, de stand wordt: ${state}`).click();
    await page.locator('.state .label', { hasText: state }).waitFor();
  }

  test('the intake: she says how she is called, and the gemeente has until ten weeks later', async () => {
    await act('De brede intake', '6 juli 2026');
    await begin(page);
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Selam');
    assert.equal((await kept('intake')).person.calledName, 'Selam');
    await look('Regievoerder', 'Fasen');
    await milestone('Uw plan (PIP)').getByText('Vóór of op 31 augustus 2026').waitFor();
  });

  test('the plan: talked about and established in time, and every term follows from its day', async () => {
    await act('Het plan, binnen 10 weken', '21 augustus 2026');
    assert.equal((await kept('intake')).person.calledName, 'Selam'); // what she said is still there
    await button(page, /^Besluit$/).click();
    await step('Besproken: we hebben erover gepraat');
    await step('Vastgesteld: het besluit is genomen');
    const terms = page.locator('.terms');
    for (const day of ['22 augustus 2026', '22 februari 2028', '22 augustus 2029']) await terms.getByText(day).first().waitFor();
    assert.equal((await kept('decision')).pip.status, 'established');
    await look('Regievoerder', 'Fasen');
    await milestone('Uw plan (PIP)').getByText('Gelukt op 21 augustus 2026').waitFor();
  });

  test('learning and taking part at once: a second phase begins beside the first', async () => {
    await act('Leren en meedoen tegelijk', '21 september 2026');
    const menu = page.locator('summary', { hasText: /Bijwerken\s*: Leren met/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await button(page, 'Opschrijven').press('Enter');
    await page.getByText('Sinds 21 september 2026').first().waitFor();
    const { items } = (await kept('phases')).history;
    const open = items.filter(({ what }) => what === 'begun').map(({ phase }) => phase);
    assert.ok(open.includes('national.piezo1') && open.includes('national.piezo2'));
    await look('Inburgeraar', 'Fasen');
    await page.getByText('Sinds 15 september 2026').first().waitFor();
    await page.getByText('Sinds 21 september 2026').first().waitFor();
  });

  test('after thirteen weeks each of four people answers the own questions', async () => {
    await act('Terugkijken na 13 weken', '20 november 2026');
    const people = { Inburgeraar: 'nu ', 'Maatschappelijk begeleider': '', Taalaanbieder: '', Regievoerder: '' };
    for (const [role, now] of Object.entries(people)) {
      await look(role, 'Evaluatie');
      await button(page, /^Mijn vragen$/).click();
      await page.getByLabel(`Wat gaat ${now}moeilijk?`).fill(`De week is vol, zegt: ${role}.`);
      await page.getByText('nog niet gedeeld').waitFor();
      await button(page, 'Deel mijn antwoorden').click();
      await page.getByText('Uw antwoorden zijn gedeeld.').waitFor();
    }
    const { answers, moment } = await kept('thirteen-weeks');
    assert.equal(moment.plannedOn, '2026-11-20'); // 91 days after the plan
    assert.deepEqual(Object.keys(answers).sort(), ['caseManager', 'languageProvider', 'participant', 'socialGuide']);
    for (const given of Object.values(answers)) assert.equal(given['national.obstacle'].on, '2026-11-20');
  });

  test('the plan is adjusted: what the talk found is accepted, and stands in the plan', async () => {
    await act('Het plan wordt bijgesteld', '23 november 2026');
    await button(page, /^Wanneer$/).click();
    await button(page, /^Bekijk/)
      .first()
      .click();
    await heading(page, 'Het gesprek').waitFor();
    await button(page, /^Zet in het plan$/)
      .first()
      .click();
    await page.getByText('Ja, het staat in het plan sinds 23 november 2026').waitFor();
    assert.equal((await kept('thirteen-weeks')).findings.items[0].answer, 'accepted');
    const activity = (await kept('plan')).activities.items.find(({ id }) => id === 'a5');
    assert.equal(activity.hoursPerWeek, 4);
  });

  test('in month fifteen the route is checked, before it can no longer be changed', async () => {
    await act('Past de leerroute nog?', '22 november 2027');
    await button(page, /^Mijn vragen$/).click();
    await page
      .getByRole('radiogroup', { name: /^Past het plan nog/ })
      .getByRole('radio', { name: 'Ja', exact: true })
      .press('Space');
    await button(page, 'Deel mijn antwoorden').click();
    await page.getByText('Uw antwoorden zijn gedeeld.').waitFor();
    await look('Regievoerder', 'Fasen');
    await button(page, 'Past de leerroute nog?: aanvinken').click();
    await button(page, 'Opschrijven').click();
    await milestone('Past de leerroute nog?').getByText('Gelukt op 22 november 2027').waitFor();
    await milestone('Wisselen van leerroute kan tot hier').getByText('22 februari 2028').waitFor();
  });

  test('completion: the plan is finished within three years', async () => {
    await act('Ingeburgerd', '4 juni 2029');
    await button(page, /^Besluit$/).click();
    await step('Afgerond: u bent klaar');
    assert.equal((await kept('decision')).pip.status, 'completed');
    await look('Regievoerder', 'Fasen');
    await milestone('Diploma of certificaat').getByText('Gelukt op 1 juni 2029').waitFor();
  });

  test('on a narrow phone nothing is wider than the window, for anyone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const role of ['Inburgeraar', 'Maatschappelijk begeleider', 'Taalaanbieder', 'Regievoerder'])
      for (const part of ['Brede intake', 'Plan (PIP)', 'Fasen', 'Evaluatie']) {
        await look(role, part);
        assert.ok((await overflow(page)) <= 0, `${part} of ${role} is wider than its window`);
      }
  });

  test('every document is valid and complete at the end, and nothing broke the policy', async () => {
    const faults = await judgeOf('assen', '2029-06-04');
    const records = await page.evaluate(() => document.querySelector('wegwijs-dossier').records);
    assert.equal(records.length, 8);
    for (const { id, kind, document } of records) assert.deepEqual(faults(kind, document), [], id);
    assert.deepEqual(problems, []);
  });
});
