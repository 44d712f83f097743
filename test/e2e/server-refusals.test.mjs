// What the example server refuses, as a person meets it: a calm sentence of its own for each, and what was filled in stays on the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../tools/packages.mjs';
import { dossier, skip, startPortalServer } from './portal-server.mjs';

const people = [
  { id: 'selam', title: 'Inburgeraar', role: 'participant' },
  { id: 'ruth', title: 'Regievoerder', role: 'caseManager' },
  { id: 'bram', title: 'Maatschappelijk begeleider', role: 'socialGuide', person: 'p2', worksFor: ['assen.buurtteam'] },
];
const golden = (kind, name) => JSON.parse(readFileSync(join(root, `test/golden/${kind}/${name}.json`), 'utf8'));
const put = { 'pipDecision.1': golden('pipDecision', 'b1-asylum'), developmentPlan: golden('developmentPlan', 'rich') };
const stays = 'Wat u heeft ingevuld, staat nog in dit scherm.';

describe('what the example server refuses', { skip }, () => {
  let portal;
  before(async () => {
    portal = await startPortalServer(people);
    await portal.tell({ today: '2026-11-23', put });
  });
  after(() => portal?.close());

  async function planOf(user) {
    const page = await portal.signedIn(user, (one) => one.clock.setFixedTime(new Date('2026-11-23T12:00:00Z')));
    await page.goto(`${portal.url}/plan.html`);
    await page.locator('wegwijs-pip-editor .views').waitFor();
    return page;
  }
  /** What the dossier says above the plan. */
  const says = (page, text) => page.locator('wegwijs-dossier-bar').getByText(text).first().waitFor();
  const change = (page, kind, id, changes) =>
    page.locator('wegwijs-pip-editor').evaluate(
      (editor, [of, name, all]) => {
        // What a page of somebody else's making could hand over: the widgets inside ask for the dossier by this event (@lit/context).
        const asking = Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
          context: 'wegwijs-dossier',
          contextTarget: editor,
          callback: (around) => around.change(of, name, all),
        });
        editor.dispatchEvent(asking);
      },
      [kind, id, changes],
    );
  const document = (page, id) =>
    page.evaluate(async (path) => (await (await fetch(path)).json()).document, `/api/dossiers/${dossier}/${id}`);
  const goal = (text) => [{ pointer: '/goals/items/0/text', from: put.developmentPlan.goals.items[0].text, to: text }];
  const plan = (page, text) => change(page, 'developmentPlan', 'developmentPlan', goal(text));

  /** Each is done by somebody in the plan; the server is never to have taken it. */
  const refused = [
    {
      what: 'a forged role',
      user: 'selam',
      async does(page) {
        await page.evaluate(() => Object.assign(document.querySelector('wegwijs-dossier'), { viewerRole: 'caseManager' }));
        await change(page, 'pipDecision', 'pipDecision.1', [{ pointer: '/route/hoursPerWeek', from: 12, to: 40 }]);
      },
      sentence: `Niet bewaard. U mag dit niet veranderen. Vraag de gemeente wie dat wel mag. ${stays}`,
    },
    {
      what: 'a change outside the lens',
      user: 'bram',
      does: (page) => plan(page, 'Een ander doel'),
      sentence: `Niet bewaard. U mag dit niet veranderen. Vraag de gemeente wie dat wel mag. ${stays}`,
    },
    {
      what: 'a document of another person',
      user: 'ruth',
      async does(page) {
        const other = (address) => address.replace(dossier, 'd-another');
        await page.route(`**/${dossier}/developmentPlan`, (route, asked) =>
          route.continue(asked.method() === 'PATCH' ? { url: other(asked.url()) } : {}),
        );
        await plan(page, 'Een ander doel');
      },
      sentence: `Niet bewaard. Dit document is er niet, of het is niet voor u. ${stays}`,
    },
    {
      what: 'a body of 100 MB',
      user: 'ruth',
      does: (page) =>
        page.locator('wegwijs-pip-editor').evaluate((editor) => {
          const changes = [{ pointer: '/goals/items/0/text', to: 'x'.repeat(100_000_000) }];
          const callback = (around) => around.change('developmentPlan', 'developmentPlan', changes);
          const asking = { context: 'wegwijs-dossier', contextTarget: editor, callback };
          editor.dispatchEvent(Object.assign(new Event('context-request', { bubbles: true, composed: true }), asking));
        }),
      sentence: `Niet bewaard. Dit is te veel tekst. Maak uw tekst korter. ${stays}`,
    },
    {
      what: 'an answer that is not right',
      user: 'ruth',
      does: (page) => plan(page, 7),
      sentence: `Niet bewaard. Een antwoord klopt niet. Kijk uw antwoorden na. ${stays}`,
    },
    {
      what: 'a document made with another version of the form',
      user: 'ruth',
      async does(page) {
        await page.route(`**/${dossier}/developmentPlan`, (route) => {
          const asked = route.request().postDataJSON();
          return asked === null
            ? route.continue()
            : route.continue({ postData: { ...asked, definition: { ...asked.definition, digest: 'sha256-old' } } });
        });
        await plan(page, 'Een ander doel');
      },
      sentence: 'Niet bewaard. Het formulier is veranderd terwijl u bezig was.',
    },
  ];
  for (const { what, user, does, sentence } of refused)
    test(`is said in a sentence of its own: ${what}`, { timeout: 120_000 }, async () => {
      const ruth = await planOf('ruth');
      const before = [await document(ruth, 'developmentPlan'), await document(ruth, 'pipDecision.1')];
      const page = user === 'ruth' ? ruth : await planOf(user);
      await does(page);
      await says(page, sentence);
      assert.deepEqual([await document(ruth, 'developmentPlan'), await document(ruth, 'pipDecision.1')], before);
    });

  test('a stale revision is put together with what is there, and only what both changed is asked', async () => {
    const [ruth, selam] = [await planOf('ruth'), await planOf('selam')];
    await plan(ruth, 'Het doel van Ruth');
    await says(ruth, 'Bewaard om');
    await plan(selam, 'Het doel van Selam');
    await says(selam, 'Iemand anders heeft hetzelfde antwoord veranderd als u');
    await selam.getByRole('button', { name: 'Uw antwoord houden' }).click();
    await selam.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    assert.equal((await document(ruth, 'developmentPlan')).goals.items[0].text, 'Het doel van Selam');
  });

  test('two people who begin a new decision: the second one hears of it', async () => {
    const [one, other] = [await planOf('ruth'), await planOf('ruth')];
    for (const page of [one, other]) {
      await page.getByRole('button', { name: 'Besluit', exact: true }).click();
      await page.getByText('Een nieuw besluit maken').click();
      await page.getByLabel('Waarom een nieuw besluit?').selectOption('route-switch');
    }
    await one.getByRole('button', { name: 'Nieuw besluit beginnen' }).click();
    await one.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    await other.getByRole('button', { name: 'Nieuw besluit beginnen' }).click();
    await says(other, 'Niet bewaard. Iemand anders is al begonnen aan een nieuw besluit.');
    await says(other, stays);
  });
});
