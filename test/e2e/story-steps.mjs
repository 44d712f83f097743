// The story from intake to diploma as people do it, wherever its documents are kept: in the page of the demo, or on a server.
//
// `tell` knows the place. `act(title, day)` goes on to an act and gives the page of who acts first; `look(role, part)` gives the page of
// somebody with that part open; `kept(id)` gives a document as it is kept; `answer` says who looks back after thirteen weeks.
import assert from 'node:assert/strict';
import { begin, button, goTo, heading } from './demo-page.mjs';

/** What stands under a milestone of the tracker. */
const milestone = (page, name) => page.locator('.milestone').filter({ has: page.getByText(name, { exact: true }) });

/** Takes a step in the life of the decision. */
async function step(page, state) {
  await button(page, `Naar: ${state}`).click();
  await button(page, `Ja, de stand wordt: ${state}`).click();
  await page.locator('.state .label', { hasText: state }).waitFor();
}

export const steps = {
  async 'the intake: she says how she is called, and the gemeente has until ten weeks later'(tell) {
    const page = await tell.act('De brede intake', '6 juli 2026');
    await begin(page);
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Selam');
    assert.equal((await tell.kept('intake')).person.calledName, 'Selam');
    const track = await tell.look('Regievoerder', 'Fasen');
    await milestone(track, 'Het eerste plan (PIP)').getByText('Vóór of op 31 augustus 2026').waitFor();
  },

  async 'the plan: talked about and established in time, and every term follows from its day'(tell) {
    const page = await tell.act('Het plan, binnen 10 weken', '21 augustus 2026');
    assert.equal((await tell.kept('intake')).person.calledName, 'Selam'); // what she said is still there
    await button(page, /^Besluit$/).click();
    await step(page, 'Besproken: we hebben erover gepraat');
    await step(page, 'Vastgesteld: het besluit is genomen');
    const terms = page.locator('.terms');
    for (const day of ['22 augustus 2026', '22 februari 2028', '22 augustus 2029']) await terms.getByText(day).first().waitFor();
    assert.equal((await tell.kept('decision')).pip.status, 'established');
    const track = await tell.look('Regievoerder', 'Fasen');
    await milestone(track, 'Het eerste plan (PIP)').getByText('Gelukt op 21 augustus 2026').waitFor();
  },

  async 'learning and taking part at once: a second phase begins beside the first'(tell) {
    const page = await tell.act('Leren en meedoen tegelijk', '21 september 2026');
    const menu = page.locator('summary', { hasText: /Bijwerken\s*: Leren met/ });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await button(page, 'Opschrijven').press('Enter');
    await page.getByText('Sinds 21 september 2026').first().waitFor();
    const { items } = (await tell.kept('phases')).history;
    const open = items.filter(({ what }) => what === 'begun').map(({ phase }) => phase);
    assert.ok(open.includes('national.piezo1') && open.includes('national.piezo2'));
    const hers = await tell.look('Inburgeraar', 'Fasen');
    await hers.getByText('Sinds 15 september 2026').first().waitFor();
    await hers.getByText('Sinds 21 september 2026').first().waitFor();
  },

  async 'after thirteen weeks each of them answers the own questions'(tell) {
    await tell.act('Terugkijken na 13 weken', '20 november 2026');
    for (const role of Object.keys(tell.answer)) {
      const page = await tell.look(role, 'Evaluatie');
      await button(page, /^Mijn vragen$/).click();
      await page.getByLabel(`Wat gaat ${role === 'Inburgeraar' ? 'nu ' : ''}moeilijk?`).fill(`De week is vol, zegt: ${role}.`);
      await page.getByText('nog niet gedeeld').waitFor();
      await button(page, 'Deel mijn antwoorden').click();
      await page.getByText('Uw antwoorden zijn gedeeld.').waitFor();
    }
    const { answers, moment } = await tell.kept('thirteen-weeks');
    assert.equal(moment.plannedOn, '2026-11-20'); // 91 days after the plan
    assert.deepEqual(Object.keys(answers).sort(), Object.values(tell.answer).sort());
    for (const given of Object.values(answers)) assert.equal(given['national.obstacle'].on, '2026-11-20');
  },

  async 'the plan is adjusted: what the talk found is accepted, and stands in the plan with where it came from'(tell) {
    const page = await tell.act('Het plan wordt bijgesteld', '23 november 2026');
    await button(page, /^Wanneer$/).click();
    await button(page, /^Bekijk/)
      .first()
      .click();
    await heading(page, 'Het gesprek').waitFor();
    await button(page, /^Zet in het plan$/)
      .first()
      .click();
    await page.getByText('Ja, het staat in het plan sinds 23 november 2026').waitFor();
    assert.equal((await tell.kept('thirteen-weeks')).findings.items[0].answer, 'accepted');
    const { activities, revisions } = await tell.kept('plan');
    assert.equal(activities.items.find(({ id }) => id === 'a5').hoursPerWeek, 4);
    assert.equal(revisions.items.at(-1).reasons[0].moment, 'national.progress');
  },

  async 'in month fifteen the route is checked, before it can no longer be changed'(tell) {
    const page = await tell.act('Past de leerroute nog?', '22 november 2027');
    await button(page, /^Mijn vragen$/).click();
    await page
      .getByRole('radiogroup', { name: /^Past het plan nog/ })
      .getByRole('radio', { name: 'Ja', exact: true })
      .press('Space');
    await button(page, 'Deel mijn antwoorden').click();
    await page.getByText('Uw antwoorden zijn gedeeld.').waitFor();
    const track = await tell.look('Regievoerder', 'Fasen');
    await button(track, 'Past de leerroute nog?: aanvinken').click();
    await button(track, 'Opschrijven').click();
    await milestone(track, 'Past de leerroute nog?').getByText('Gelukt op 22 november 2027').waitFor();
    await milestone(track, 'Wisselen van leerroute kan tot hier').getByText('22 februari 2028').waitFor();
  },

  async 'completion: the plan is finished within three years'(tell) {
    const page = await tell.act('Ingeburgerd', '4 juni 2029');
    await button(page, /^Besluit$/).click();
    await step(page, 'Afgerond: u bent klaar');
    assert.equal((await tell.kept('decision')).pip.status, 'completed');
    const track = await tell.look('Regievoerder', 'Fasen');
    await milestone(track, 'Diploma of certificaat').getByText('Gelukt op 1 juni 2029').waitFor();
  },
};
