// One story from end to end in the demo: a newcomer with a partner and two children in Assen, from the intake to the diploma.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { choose, complaints, open, overflow, startDemo } from './demo-page.mjs';
import { judgeOf } from './judge.mjs';
import { steps } from './story-steps.mjs';

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
    return page;
  }

  /** Looks at a part of the dossier as somebody. */
  async function look(role, part) {
    await choose(page, 'Wie kijkt', role);
    await choose(page, 'Wat', part);
    return page;
  }

  /** A document as it is kept, once all is. */
  async function kept(id) {
    await page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    return page.evaluate(async (name) => (await document.querySelector('wegwijs-dossier').store.load(name)).document, id);
  }

  /** Who looks back, and under what their answers stand. */
  const answer = {
    Inburgeraar: 'participant',
    'Maatschappelijk begeleider': 'socialGuide',
    Taalaanbieder: 'languageProvider',
    Regievoerder: 'caseManager',
  };
  /** What each of them looks at last. */
  const last = {
    Inburgeraar: 'Fasen',
    'Maatschappelijk begeleider': 'Plan (PIP)',
    Taalaanbieder: 'Evaluatie',
    Regievoerder: 'Plan (PIP)',
  };
  for (const [title, run] of Object.entries(steps)) test(title, () => run({ act, look, kept, answer }));

  test('at the end axe has nothing to say, for anyone', async () => {
    for (const [role, part] of Object.entries(last)) {
      await look(role, part);
      assert.deepEqual(await complaints(page), [], `${part} of ${role}`);
    }
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
