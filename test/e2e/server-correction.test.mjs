// A typing error in a sealed decision, put right in a page of the example server; and figures for who reads no dossier.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../tools/packages.mjs';
import { skip, startPortalServer } from './portal-server.mjs';

const people = [
  { id: 'selam', title: 'Inburgeraar', role: 'participant' },
  { id: 'ruth', title: 'R. de Vries, regievoerder', role: 'caseManager' },
  { id: 'petra', title: 'Beleidsmedewerker', role: 'policyOfficer', dossiers: [], figures: 'assen' },
];
const today = '2026-11-23';
const decision = JSON.parse(readFileSync(join(root, 'test/golden/pipDecision/b1-asylum.json'), 'utf8'));

describe('on the example server', { skip }, () => {
  let portal;
  before(async () => {
    portal = await startPortalServer(people);
    await portal.tell({ today, put: { 'pipDecision.1': decision } });
  });
  after(() => portal?.close());

  async function planOf(user) {
    const page = await portal.signedIn(user, (one) => one.clock.setFixedTime(new Date(`${today}T12:00:00Z`)));
    await page.goto(`${portal.url}/plan.html`);
    await page.locator('wegwijs-pip-editor .views').waitFor();
    return page;
  }
  const saved = (page) => page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);

  test('a correction is kept with its reason, under the name of who signed in, and everybody reads what was wrong', async () => {
    const ruth = await planOf('ruth');
    await ruth.getByRole('button', { name: 'Besluit', exact: true }).click();
    await ruth.getByText('Een tikfout verbeteren').click();
    await ruth.getByLabel('Waarom verbetert u dit?').fill('De naam was verkeerd getypt.');
    await ruth.getByLabel('Uw naam').fill('Iemand anders');
    await ruth.getByRole('button', { name: 'Verbetering beginnen' }).click();
    await ruth.getByRole('textbox', { name: /^Uw contactpersoon/ }).fill('B. Verbeterd');
    await ruth.getByRole('button', { name: 'Verbetering bewaren' }).click();
    await saved(ruth);

    const { records } = await ruth.evaluate(async () => (await fetch('/api/dossiers/d-selam/pipDecision.1/history')).json());
    const { amendment, document } = records.at(-1);
    assert.deepEqual([records.length, document.pip.status], [2, decision.pip.status]);
    // The page said another name: the server goes by who signed in.
    assert.deepEqual(
      [amendment.author, amendment.reason, amendment.date],
      [people[1].title, 'De naam was verkeerd getypt.', today],
    );

    await ruth.reload();
    await ruth.locator('wegwijs-pip-editor .views').waitFor();
    await ruth.getByRole('button', { name: 'Eerdere versies' }).click();
    await ruth.locator('.versions summary').first().click();
    await ruth.getByText('De naam was verkeerd getypt.').waitFor();
    await ruth.getByText(/B\. Verbeterd.*A\. Voorbeeld/).waitFor();

    const selam = await planOf('selam');
    await selam.getByRole('button', { name: 'Besluit', exact: true }).click();
    await selam.getByText('B. Verbeterd').first().waitFor();
  });

  test('who reads figures gets figures and no dossier, and of one person nothing', async () => {
    // The first page would go to the figures by itself, while the test does.
    const petra = await portal.signedIn('petra', (page) => page.route('**/page.js', (route) => route.abort()));
    await petra.goto(`${portal.url}/figures.html`);
    const table = petra.locator('table.figures');
    await table.waitFor();
    assert.equal(await petra.evaluate(async () => (await fetch('/api/dossiers/d-selam/pipDecision.1')).status), 404);
    const figures = await petra.evaluate(async () => (await (await fetch('/api/figures')).json()).figures);
    const everyone = figures.by[''];
    assert.ok(everyone.length > 5);
    assert.deepEqual(
      everyone.filter(({ total }) => total !== null),
      [],
      'one dossier tells nothing',
    );
    const ruth = await portal.signedIn('ruth');
    await ruth.goto(`${portal.url}/figures.html`);
    await ruth.getByText('U leest geen cijfers.').waitFor();
  });
});
