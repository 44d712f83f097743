// Whole journeys through the form in the demo portal: in, away, back, handed in.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { begin, button, complaints, gemeenten, goTo, heading, keptOnDevice, openDemo, shown, startDemo } from './demo-page.mjs';

describe('a journey in the demo portal', { skip: gemeenten.length === 0 && 'nothing is built' }, () => {
  let browser, server, close;
  before(async () => ({ browser, server, close } = await startDemo()));
  after(() => close?.());

  test('a newcomer fills in, leaves, comes back and is ready for the talk', async () => {
    const { page, problems } = await openDemo(browser, server, { persoon: 'amina' });
    await begin(page);
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Mina uit Homs');
    await page.getByLabel('Telefoonnummer').fill('06 12');
    await button(page, 'Formulier verlaten').click();
    await heading(page, 'U bent even weg van het formulier').waitFor();
    await button(page, 'Terugkomen en verdergaan').click();
    await button(page, 'Verdergaan waar u was').click();
    await heading(page, 'Over u').waitFor();
    assert.equal(await page.getByLabel('Hoe noemen we u?').inputValue(), 'Mina uit Homs');
    assert.equal(await page.getByLabel('Telefoonnummer').inputValue(), '06 12'); // half typed
    await page.getByLabel('Telefoonnummer').fill('0612345678');
    await goTo(page, 'Uw antwoorden nakijken');
    await button(page, 'Ik ben klaar voor het gesprek').click();
    await heading(page, 'U bent klaar voor het gesprek').waitFor();
    assert.deepEqual(await complaints(page), []);
    const records = await shown(page, 'Opgeslagen');
    assert.equal(records.length, 2); // what was known beforehand, and what was handed in
    assert.equal(records.at(-1).document.person.calledName, 'Mina uit Homs');
    assert.equal(records.at(-1).document.person.firstNames, 'Amina');
    const traces = await page.evaluate(() => [
      location.href,
      document.title,
      ...Object.values({ ...localStorage, ...sessionStorage }),
    ]);
    assert.equal(traces.join(' ').includes('Homs'), false);
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a failed sending keeps every answer, and a second try succeeds', async () => {
    const { page } = await openDemo(browser, server, { persoon: 'tesfay', storing: 'ja' });
    await begin(page);
    await goTo(page, 'Uw antwoorden nakijken');
    await button(page, 'Ik ben klaar voor het gesprek').click();
    await page.getByText(/^Versturen is niet gelukt/).waitFor();
    await page.getByText('Tes', { exact: true }).waitFor();
    await page.getByLabel('Verzenden laten mislukken').uncheck();
    await button(page, 'Opnieuw versturen').click();
    await heading(page, 'U bent klaar voor het gesprek').waitFor();
    await page.close();
  });

  test('the button that hands in stays where it is when it comes into view, so that no press is lost', async () => {
    const { page } = await openDemo(browser, server, { persoon: 'tesfay' });
    await begin(page);
    await goTo(page, 'Uw antwoorden nakijken');
    // A press is a button down and up on the same thing: on a slow machine the page is laid out anew in between.
    const places = await button(page, 'Ik ben klaar voor het gesprek').evaluate(async (send) => {
      const tops = [];
      send.scrollIntoView({ block: 'center', behavior: 'instant' });
      for (let frame = 0; frame < 8; frame++) {
        tops.push(Math.round(send.getBoundingClientRect().top));
        await new Promise((next) => requestAnimationFrame(next));
      }
      return [...new Set(tops)];
    });
    assert.equal(places.length, 1, `it stood at ${places.join(', ')}`);
    await page.close();
  });

  test('a regievoerder sees what the law still asks, completes the intake, and amends it with a reason', async () => {
    const { page, problems } = await openDemo(browser, server, { persoon: 'nazanin', rol: 'caseManager' });
    await begin(page);
    await goTo(page, 'Uw antwoorden nakijken');
    await heading(page, 'Nog nodig om af te ronden').waitFor();
    await button(page, 'Intake afronden').click();
    await page.getByRole('listitem').getByRole('button', { name: 'Intake klaar op' }).first().click();
    const date = page.getByRole('group', { name: /^Intake klaar op/ });
    await date.getByLabel('Dag').fill('20');
    await date.getByLabel('Maand').fill('11');
    await date.getByLabel('Jaar').fill('2026');
    await button(page, 'Terug naar uw antwoorden').last().click();
    await button(page, 'Intake afronden').click();
    await heading(page, 'De intake is afgerond').waitFor();
    assert.equal((await shown(page, 'Opgeslagen')).at(-1).document.assessment.completedOn, '2026-11-20');

    await button(page, 'Formulier verlaten').click();
    await button(page, 'Terugkomen en verdergaan').click();
    await page.getByText('Wijzigen met een reden').click();
    await page.getByLabel('Waarom wijzigt u de intake?').fill('De naam klopte niet');
    await page.getByLabel('Uw naam').fill('R. Voorbeeld');
    await button(page, 'Wijziging beginnen').click();
    await goTo(page, 'Over u');
    await page.getByLabel('Hoe noemen we u?').fill('Nazanin');
    await goTo(page, 'Uw antwoorden nakijken');
    await button(page, 'Intake afronden').click();
    await heading(page, 'De intake is afgerond').waitFor();
    const [, completed, amended] = await shown(page, 'Opgeslagen');
    assert.equal(completed.document.person.calledName, 'Naz'); // the earlier version stays readable
    assert.equal(amended.document.person.calledName, 'Nazanin');
    assert.equal(amended.amendment.of, completed.revision);
    assert.equal(amended.amendment.reason, 'De naam klopte niet');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a draft on the device is there after the page was closed, until everything is wiped', async () => {
    const context = await browser.newContext();
    const first = await openDemo(context, server, { concept: 'device' });
    await begin(first.page);
    await goTo(first.page, 'Over u');
    const kept = keptOnDevice(first.page.locator('wegwijs-intake-form'), 'Sam');
    await first.page.getByLabel('Hoe noemen we u?').fill('Sam');
    await first.page.getByText(/^Uw antwoorden blijven op dit apparaat bewaard tot/).waitFor();
    await kept;
    await first.page.close();
    const { page, problems } = await openDemo(context, server, { concept: 'device' });
    await button(page, 'Verdergaan waar u was').click();
    assert.equal(await page.getByLabel('Hoe noemen we u?').inputValue(), 'Sam');
    await button(page, 'Alles wissen').click();
    await button(page, 'Beginnen').waitFor();
    await page.reload();
    await button(page, 'Beginnen').waitFor();
    assert.deepEqual(problems, []);
    await context.close();
  });
});
