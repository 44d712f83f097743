// The story from intake to diploma once more, on the example server with its database: newcomer, regievoerder and volunteer each in a
// browser of their own, and every document read and written through the server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { demoFolders } from '../tools/demo-folders.mjs';
import { choose } from './demo-page.mjs';
import { judgeOf } from './judge.mjs';
import { skip, startPortalServer } from './portal-server.mjs';
import { steps } from './story-steps.mjs';

const people = [
  { id: 'selam', title: 'Inburgeraar', role: 'participant' },
  { id: 'ruth', title: 'Regievoerder', role: 'caseManager' },
  { id: 'bram', title: 'Maatschappelijk begeleider', role: 'socialGuide', person: 'p2', worksFor: ['assen.buurtteam'] },
];
/** What the story calls its documents, and the server. */
const names = {
  ...{ intake: 'intake', decision: 'pipDecision.1', plan: 'developmentPlan', phases: 'phases', consents: 'consents' },
  ...{ start: 'evaluation.start', 'thirteen-weeks': 'evaluation.thirteen-weeks', 'month-fifteen': 'evaluation.month-fifteen' },
};

/** The acts of the demo. Its people come from a server there; here from the same files. */
async function readActs() {
  const { fetch } = globalThis;
  const made = (address) => ({ json: async () => JSON.parse(readFileSync(join(demoFolders['/persons/'], address.slice('/persons/'.length)), 'utf8')) });
  globalThis.fetch = async (address) => made(address);
  try {
    return (await import('../../examples/story/acts.js')).acts;
  } finally {
    globalThis.fetch = fetch;
  }
} // prettier-ignore

describe('the story from intake to diploma, on a server', { skip }, () => {
  const pages = new Map();
  const problems = [];
  let acts, portal, now, last;
  before(async () => {
    acts = await readActs();
    portal = await startPortalServer(people);
  });
  after(() => portal?.close());

  /** Somebody at the own browser, signed in. */
  async function pageOf(role) {
    const there = pages.get(role);
    if (there) return there;
    const { id } = people.find(({ title }) => title === role);
    const page = await portal.signedIn(id, (one) => {
      one.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
      one.on('pageerror', (error) => problems.push(String(error)));
    });
    const made = { page, day: '' };
    pages.set(role, made);
    return made;
  } // prettier-ignore

  /** Opens a part. Who comes back on another day, or after somebody else, opens the page anew. */
  async function look(role, part) {
    await settled();
    const one = await pageOf(role);
    if (one.day !== now || last !== role) {
      await one.page.clock.setFixedTime(new Date(`${now}T12:00:00Z`));
      await one.page.goto(`${portal.url}/dossier.html`);
    }
    one.day = now;
    last = role;
    await choose(one.page, 'Wat', part);
    return one.page;
  }

  const parts = { intake: 'Brede intake', plan: 'Plan (PIP)', phases: 'Fasen', evaluation: 'Evaluatie' };
  const titles = { participant: 'Inburgeraar', caseManager: 'Regievoerder' };

  async function act(title, day) {
    await settled();
    const { given, today, role, part } = acts.find((one) => one.title === title);
    assert.equal(new Date(today).toLocaleDateString('nl', { dateStyle: 'long' }), day);
    const before = now === undefined ? {} : await all();
    const put = Object.fromEntries(Object.entries(given(before)).map(([id, document]) => [names[id], document]));
    now = today;
    await portal.tell({ today, put });
    return look(titles[role], parts[part]);
  }

  /** Waits until nobody has anything that is not kept yet. */
  const settled = () =>
    Promise.all(
      [...pages.values()].map(({ page }) => page.waitForFunction(() => !document.querySelector('wegwijs-dossier')?.saving)),
    );

  /** What the server gives the regievoerder. */
  async function read(id) {
    const { page } = await pageOf('Regievoerder');
    return page.evaluate(async (name) => {
      const answer = await fetch(`/api/dossiers/d-selam/${name}`);
      return answer.ok ? (await answer.json()).document : undefined;
    }, names[id]);
  }
  async function kept(id) {
    await settled();
    return read(id);
  }
  async function all() {
    const found = await Promise.all(Object.keys(names).map(async (id) => [id, await read(id)]));
    return Object.fromEntries(found.filter(([, document]) => document !== undefined));
  }

  const answer = { Inburgeraar: 'participant', 'Maatschappelijk begeleider': 'socialGuide', Regievoerder: 'caseManager' };
  for (const [title, run] of Object.entries(steps)) test(title, () => run({ act, look, kept, answer }));

  test('every document is valid and complete at the end, and nothing broke', async () => {
    const faults = await judgeOf('assen', '2029-06-04');
    const documents = await all();
    assert.equal(Object.keys(documents).length, 8);
    for (const [id, document] of Object.entries(documents)) assert.deepEqual(faults(names[id].split('.')[0], document), [], id);
    // A browser notes what is not there yet as an error of the network; nothing else may be there.
    assert.deepEqual(problems.filter((text) => !/status of (401|404|412)/.test(text)), []); // prettier-ignore
  });
});
