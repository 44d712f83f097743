// A second decision made in a page of the example server: the first stays as it was, and is what the newcomer reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../tools/packages.mjs';
import { skip, startPortalServer } from './portal-server.mjs';

const people = [
  { id: 'selam', title: 'Inburgeraar', role: 'participant' },
  { id: 'ruth', title: 'Regievoerder', role: 'caseManager' },
];
const today = '2026-11-23';
const first = JSON.parse(readFileSync(join(root, 'test/golden/pipDecision/b1-asylum.json'), 'utf8'));

describe('a new decision on the example server', { skip }, () => {
  let portal;
  before(async () => {
    portal = await startPortalServer(people);
    await portal.tell({ today, put: { 'pipDecision.1': first } });
  });
  after(() => portal?.close());

  /** The plan in a browser of somebody's own. */
  async function planOf(user) {
    const page = await portal.signedIn(user, (one) => one.clock.setFixedTime(new Date(`${today}T12:00:00Z`)));
    await page.goto(`${portal.url}/plan.html`);
    await page.locator('wegwijs-pip-editor .views').waitFor();
    return page;
  }
  const decision = (page) => page.getByRole('button', { name: 'Besluit', exact: true }).click();
  const hours = (page) => page.getByRole('textbox', { name: /^Lesuren per week/ });
  /** What the server gives who looks at a page. */
  const given = (page, path) => page.evaluate(async (way) => (await fetch(`/api/dossiers/d-selam/${way}`)).json(), path);

  test('is begun, kept and found again beside the first, which nothing changes', async () => {
    const ruth = await planOf('ruth');
    await decision(ruth);
    assert.equal(await hours(ruth).count(), 0); // sealed
    await ruth.getByText('Een nieuw besluit maken').click();
    await ruth.getByLabel('Waarom een nieuw besluit?').selectOption('route-switch');
    await ruth.getByRole('button', { name: 'Nieuw besluit beginnen' }).click();
    await hours(ruth).fill('16');
    await ruth.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);

    const { pipDecision: names } = (await given(ruth, 'documents')).documents;
    assert.equal(names.length, 2);
    const { pip, facts, route } = (
      await given(
        ruth,
        names.find((name) => name !== 'pipDecision.1'),
      )
    ).document;
    assert.deepEqual([pip.version, pip.status, pip.changeReason, pip.date], [2, 'draft', 'route-switch', today]);
    assert.deepEqual([pip.initialDate, facts, route.hoursPerWeek], [first.pip.initialDate, first.facts, 16]);
    assert.deepEqual((await given(ruth, 'pipDecision.1')).document, first);

    await ruth.reload();
    await decision(ruth);
    assert.equal(await hours(ruth).inputValue(), '16');
    assert.equal(await ruth.getByText('Een nieuw besluit maken').count(), 0);
  });
});
