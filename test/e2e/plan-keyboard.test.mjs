// A plan is written with the keyboard alone, from nothing; and the newcomer's own tasks are done with it. The focus is never lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { open, startDemo } from './demo-page.mjs';

/** What has the focus, through shadow roots: what it is, and what it is called. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const root = at.getRootNode();
    const labelled = at
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => root.getElementById(id)?.textContent);
    const label = at.labels?.[0]?.textContent;
    return { tag: at.localName, id: at.id, name: (labelled?.join(' ') ?? label ?? at.textContent).replace(/\s+/g, ' ').trim() };
  });

/** Presses Tab until something of this name has the focus. */
async function tabTo(page, name, { key = 'Tab', tag } = {}) {
  const met = [];
  for (let n = 0; n < 250; n++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (name.test(at.name) && (tag === undefined || at.tag === tag)) return;
    met.push(at.name.slice(0, 40));
  }
  throw new Error(`${String(name)} is not among ${[...new Set(met)].join(' | ')}`);
}

const back = (page, name) => tabTo(page, name, { key: 'Shift+Tab', tag: 'button' });
const press = (page) => page.keyboard.press('Enter');

/** Waits until what has the focus is called so. */
async function arrives(page, holds, what) {
  let at;
  for (let n = 0; n < 60; n++) {
    at = await focused(page);
    if (holds(at)) return;
    await page.evaluate(() => new Promise((shown) => requestAnimationFrame(shown)));
  }
  assert.fail(`${what}: ${JSON.stringify(at)}`);
}

const kept = (page, kind) =>
  page.evaluate(async (one) => {
    const dossier = document.querySelector('wegwijs-dossier');
    await dossier.flush();
    return dossier.records.find((record) => record.kind === one)?.document;
  }, kind);

describe('with the keyboard alone', () => {
  let demo;
  before(async () => {
    demo = await startDemo();
  });
  after(() => demo?.close());

  /** Opens the demo for a role; `change` is done to what its dossier holds. */
  async function plan(role, change) {
    const { page, problems } = await open(demo.browser, `${demo.server.url}/plan/`);
    await page.getByRole('combobox', { name: 'Wie kijkt' }).selectOption(role);
    if (change) await page.evaluate(change);
    await page.locator('wegwijs-pip-editor .views').waitFor();
    await page.getByRole('heading', { name: 'Plan inburgering' }).click();
    return { page, problems };
  }

  test('a plan is written from nothing', async () => {
    const { page, problems } = await plan('caseManager', async () => {
      const { memoryStore } = await import('/embed/wegwijs.js');
      const store = memoryStore({ now: () => new Date(), newId: () => crypto.randomUUID() });
      Object.assign(document.querySelector('wegwijs-dossier'), { store, documents: { pipDecision: [], developmentPlan: [] } });
    });
    await tabTo(page, /^Voorbeelden$/, { tag: 'summary' });
    await press(page);
    await tabTo(page, /Kiezen|Zet in het plan|Gebruik/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ tag }) => tag !== 'body' && tag !== 'button', 'the goal that was added');
    await tabTo(page, /^Mijn doel/, { tag: 'textarea' });
    await page.keyboard.type('Aangepast: ');
    await tabTo(page, /^Toevoegen: Mijn doel/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ tag }) => ['input', 'select', 'textarea'].includes(tag), 'the goal of one’s own');
    await tabTo(page, /^Mijn doel/, { tag: 'textarea' });
    await page.keyboard.type('Ik leer fietsen');
    await tabTo(page, /^Toevoegen: Activiteit/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ tag }) => tag === 'input', 'the activity');
    await page.keyboard.type('Fietsles');
    await back(page, /^Week$/);
    await press(page);
    await arrives(page, ({ id }) => id === 'page-title', 'the week');
    await back(page, /^Doelen en activiteiten$/);
    await press(page);
    await arrives(page, ({ id }) => id === 'page-title', 'the plan');
    await tabTo(page, /^Klaar met bijstellen$/, { tag: 'summary' });
    await press(page);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Het eerste gesprek');
    await page.keyboard.press('Tab');
    await press(page);
    await arrives(page, ({ id }) => id === 'page-title', 'the plan, after the note');
    const { goals, activities, revisions } = await kept(page, 'developmentPlan');
    assert.ok(goals.items.some(({ text }) => text.includes('Aangepast: ')));
    assert.ok(goals.items.some(({ text }) => text === 'Ik leer fietsen'));
    assert.equal(activities.items.at(-1).title, 'Fietsles');
    assert.equal(revisions.items[0].note, 'Het eerste gesprek');
    assert.deepEqual(problems, []);
    await page.close();
  });

  test('a decision is established, and can be printed', async () => {
    const { page } = await plan('caseManager', async () => {
      const dossier = document.querySelector('wegwijs-dossier');
      const { document: now, definition, revision } = await dossier.store.load('pipDecision');
      const changes = [{ pointer: '/pip/status', from: now.pip.status, to: 'discussed' }];
      await dossier.store.save('pipDecision', changes, { definition, revision });
      dossier.documents = { ...dossier.documents };
    });
    await tabTo(page, /^Besluit$/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ id }) => id === 'page-title', 'the decision');
    await tabTo(page, /^Naar: Vastgesteld/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ id }) => id === 'ask-step', 'the question');
    await tabTo(page, /^Ja, de stand wordt/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ id }) => id === 'page-title', 'the decision, established');
    assert.equal((await kept(page, 'pipDecision')).pip.status, 'established');
    await tabTo(page, /afdrukken|printen/i, { tag: 'button' });
    await page.close();
  });

  test('a newcomer writes a wish and marks a task done', async () => {
    const { page, problems } = await plan('participant');
    await tabTo(page, /^Gedaan/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ name }) => /^Toch nog niet gedaan/.test(name), 'the way to take it back');
    await tabTo(page, /^Een wens opschrijven$/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ tag }) => tag === 'textarea', 'the wish');
    await page.keyboard.type('Ik wil zwemmen');
    await tabTo(page, /^Klaar$/, { tag: 'button' });
    await press(page);
    await arrives(page, ({ name }) => name === 'Een wens opschrijven', 'where it began');
    const { wishes } = await kept(page, 'developmentPlan');
    assert.equal(wishes.items.at(-1).text, 'Ik wil zwemmen');
    assert.deepEqual(problems, []);
    await page.close();
  });
});
