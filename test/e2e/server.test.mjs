// The example server in two browsers at once: both change something, and then the same thing.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireBrowser } from '../tools/find-browser.mjs';
import { root } from '../tools/packages.mjs';
import { begin, complaints } from './demo-page.mjs';
import { skip } from './portal-server.mjs';

/** Starts the server as `npm run server` does, on a free port. */
async function started(data) {
  const args = ['--conditions=@wegwijs/source', '--import', 'tsx', 'examples/server/main.mjs'];
  const server = spawn(process.execPath, args, { cwd: root, env: { ...process.env, PORT: '0', DATA: data }, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((done, fail) => {
    server.stdout.on('data', (text) => /http:\S+/.test(text) && done(/http:\S+/.exec(text)[0]));
    server.on('exit', () => fail(new Error('the server did not start')));
  });
  return { server, url };
} // prettier-ignore

describe('the example server, in two browsers', { skip }, () => {
  const data = mkdtempSync(join(tmpdir(), 'portal-'));
  let browser, server, url;
  before(async () => {
    ({ server, url } = await started(data));
    browser = await chromium.launch({ executablePath: requireBrowser(), args: chromiumArgs });
  }); // prettier-ignore
  after(async () => {
    await browser?.close();
    server?.kill();
    rmSync(data, { recursive: true, force: true });
  });

  async function signIn(user) {
    const page = await (await browser.newContext()).newPage();
    const problems = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(url);
    assert.deepEqual(await complaints(page), []);
    await page.getByLabel('Wie bent u?').selectOption({ label: user });
    await page.getByRole('button', { name: 'Inloggen' }).click();
    await begin(page);
    return { page, problems };
  }
  const field = (page, name) => page.getByRole('textbox', { name });
  const save = (page) => page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  const says = (page, text) => page.getByRole('status').filter({ hasText: text }).first().waitFor();

  test('changes of two people are put together, and what both changed is asked', async () => {
    const amina = await signIn('Amina, inburgeraar');
    const called = /^Hoe noemen we u/;
    await field(amina.page, called).fill('Ami');
    await save(amina.page);
    await says(amina.page, 'Opgeslagen.');

    const ruth = await signIn('Ruth, regievoerder');
    assert.equal(await field(ruth.page, called).inputValue(), 'Ami');
    await field(ruth.page, /^Wat wilt u binnen 3 jaar/).fill('Werken in een keuken.');
    await save(ruth.page);
    await says(ruth.page, 'Opgeslagen.');
    await field(amina.page, called).fill('Mina');
    await save(amina.page);
    await says(amina.page, 'samen met wat een ander veranderde');
    assert.equal(await field(amina.page, /^Wat wilt u binnen 3 jaar/).inputValue(), 'Werken in een keuken.');

    await field(ruth.page, called).fill('Amina H.');
    await save(ruth.page);
    await ruth.page.getByRole('radio', { name: /^Van de ander: "Mina"/ }).check();
    await ruth.page.getByRole('button', { name: 'Bewaren', exact: true }).click();
    await says(ruth.page, 'Opgeslagen.');
    assert.equal(await field(ruth.page, called).inputValue(), 'Mina');
    // A browser notes a 404 and a 412 as errors of the network; nothing else may be there.
    const strange = [...amina.problems, ...ruth.problems].filter((text) => !/status of (404|412)/.test(text));
    assert.deepEqual(strange, []);
  });

  test('a plan is kept by itself, each sees what is theirs, and two who change the same are asked', async () => {
    const planOf = async (user) => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${url}/plan.html`);
      await page.getByLabel('Wie bent u?').selectOption({ label: user });
      await page.getByRole('button', { name: 'Inloggen' }).click();
      await page.locator('wegwijs-pip-editor .views').waitFor();
      return page;
    };
    const kept = (page) => page.waitForFunction(() => !document.querySelector('wegwijs-dossier').saving);
    const school = (page) => page.getByRole('textbox', { name: 'Afspraak over school van de kinderen' });
    const first = await planOf('Ruth, regievoerder');
    await school(first).fill('Elke maand een gesprek.');
    await kept(first);
    const second = await planOf('Ruth, regievoerder');
    assert.equal(await school(second).inputValue(), 'Elke maand een gesprek.');
    await school(second).fill('Elke week een gesprek.');
    await kept(second);
    await school(first).fill('Twee keer per jaar.');
    const theirs = first.getByRole('button', { name: 'Het andere antwoord houden' });
    await theirs.click();
    await kept(first);
    assert.equal(await school(first).inputValue(), 'Elke week een gesprek.');
    const bram = await planOf('Bram, maatschappelijk begeleider');
    assert.equal(await school(bram).count(), 0);
    assert.equal(await bram.getByRole('button', { name: /^Besluit$/ }).count(), 0);
    const amina = await planOf('Amina, inburgeraar');
    await amina.getByRole('button', { name: 'Een wens opschrijven' }).click();
    await amina.getByRole('textbox', { name: 'Dit wil ik graag' }).fill('Leren zwemmen');
    await amina.getByRole('button', { name: 'Klaar', exact: true }).click();
    await kept(amina);
    const third = await planOf('Ruth, regievoerder');
    await third.getByText('Leren zwemmen').first().waitFor({ state: 'attached' });
  });
});

const published = (kind) => join(root, `schemas/published/assen/${kind}.json`);

describe('the example server, asked by others than its page', { skip: !existsSync(published('consents')) && 'nothing is published' }, () => {
  const data = mkdtempSync(join(tmpdir(), 'portal-'));
  const dossier = '/api/dossiers/d-amina';
  let server, url, amina, ruth, bram, noor;
  before(async () => {
    ({ server, url } = await started(data));
    [amina, ruth, bram, noor] = await Promise.all(['amina', 'ruth', 'bram', 'noor'].map(signedIn));
  });
  after(() => {
    server?.kill();
    rmSync(data, { recursive: true, force: true });
  });

  const json = { 'content-type': 'application/json' };
  const nameOf = (kind) => {
    const { definition, digest } = JSON.parse(readFileSync(published(kind), 'utf8'));
    return { id: definition['x-id'], version: definition['x-version'], digest };
  };

  async function signedIn(user) {
    const answer = await fetch(`${url}/api/session`, { method: 'POST', headers: json, body: JSON.stringify({ user, role: 'caseManager' }) });
    return someone(answer.headers.get('set-cookie').split(';')[0]);
  }

  function someone(cookie) {
    const ask = async (kind, init = {}) => {
      const answer = await fetch(url + dossier + (kind && `/${kind}`), { ...init, headers: { ...init.headers, cookie } });
      return { status: answer.status, tag: answer.headers.get('etag'), body: await answer.json() };
    };
    const write = async (kind, changes, more = {}) => {
      const { tag } = await ask(kind);
      const headers = { ...json, ...(tag ? { 'if-match': tag } : { 'if-none-match': '*' }) };
      const body = JSON.stringify({ changes: changes.map(([pointer, to]) => ({ pointer, to })), definition: nameOf(kind), ...more });
      return ask(kind, { method: 'PATCH', headers, body });
    };
    const document = async (kind) => (await ask(kind)).body.document ?? {};
    return { ask, write, document };
  }
  const codes = ({ body }) => body.refusals?.map(({ code, pointer }) => `${code} ${pointer}`);
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const ids = (rows) => (rows ?? []).map(({ id }) => id);
  const signal = (id, byId) => ({ id, kind: 'signal', by: 'socialGuide', byId, on: day(0), text: `Bericht van ${byId}.`, clearance: 'participant-knows' });

  test('takes no role but that of the session, and no session that it did not make', async () => {
    for (const cookie of ['', 'session=caseManager', 'session=caseManager; role=caseManager'])
      assert.equal((await someone(cookie).ask('developmentPlan')).status, 401);
    const note = [['/notes', { items: [{ id: 'n1', on: day(0), by: 'caseManager', text: 'Van de regievoerder.' }] }]];
    assert.equal((await ruth.write('developmentPlan', note)).status, 200);
    const forged = await bram.write('developmentPlan', note, { role: 'caseManager', viewer: { role: 'caseManager', person: 'noor' } });
    assert.deepEqual([forged.status, codes(forged)], [403, ['unseen /notes/items']]);
    assert.equal((await bram.document('developmentPlan')).notes, undefined);
  });

  test('refuses a change outside the lens as a whole', async () => {
    const { tag } = await ruth.ask('developmentPlan');
    const answer = await bram.write('developmentPlan', [['/goals', { items: [{ id: 'g1', text: 'x' }] }], ['/signals', { items: [signal('s0', 'bram')] }]]);
    assert.deepEqual([answer.status, codes(answer)], [403, ['unseen /goals/items']]);
    assert.equal((await ruth.ask('developmentPlan')).tag, tag);
  });

  test('gives each helper the own rows alone, and keeps those of the others', async () => {
    const tasks = [['t1', 'bram'], ['t2', 'noor'], ['t3', 'bram']].map(([id, who]) => ({ id, title: `Taak ${id}`, together: true, support: 'socialGuide', supportId: who }));
    assert.equal((await ruth.write('developmentPlan', [['/people', { items: ['bram', 'noor'].map((id) => ({ id, role: 'socialGuide', name: id })) }], ['/tasks', { items: tasks }]])).status, 200);
    assert.equal((await noor.write('developmentPlan', [['/signals', { items: [signal('s1', 'noor')] }]])).status, 200);
    assert.equal((await bram.write('developmentPlan', [['/signals', { items: [signal('s2', 'bram')] }]])).status, 200);
    const seen = await bram.document('developmentPlan');
    assert.deepEqual([ids(seen.tasks.items), ids(seen.signals.items)], [['t1', 't3'], ['s2']]);
    assert.equal((await bram.write('developmentPlan', [['/tasks/items/1/doneOn', day(0)]])).status, 200);
    const whole = await ruth.document('developmentPlan');
    assert.deepEqual(whole.tasks.items.map(({ id, doneOn }) => [id, doneOn]), [['t1', undefined], ['t2', undefined], ['t3', day(0)]]);
    assert.deepEqual(ids(whole.signals.items).sort(), ['s1', 's2']);
    assert.deepEqual(ids((await amina.document('developmentPlan')).signals.items).sort(), ['s1', 's2']);
    assert.ok(!JSON.stringify(await bram.ask('developmentPlan/history')).includes('Bericht van noor'));
  });

  test('refuses a row in the name of another, and one with the id of a row that is not seen', async () => {
    const { tag } = await ruth.ask('developmentPlan');
    const add = (row) => bram.write('developmentPlan', [['/signals/items/1', row]]);
    for (const row of [signal('s3', 'noor'), signal('s1', 'bram')])
      assert.deepEqual(codes(await add(row)), ['own /signals/items/1']);
    assert.equal((await ruth.ask('developmentPlan')).tag, tag);
  });

  test('shares what the register of consents says, and stops at once', async () => {
    assert.equal((await ruth.write('developmentPlan', [['/goals', { items: [{ id: 'g1', lifeArea: 'work', text: 'Werken in een keuken.' }] }]])).status, 200);
    const goals = async () => ids((await bram.document('developmentPlan')).goals?.items);
    const consent = { id: 'c1', recipient: 'national.guidance', role: 'socialGuide', dataGroups: ['goals'], purpose: 'Samen oefenen.', given: 'yes', date: day(-1), method: 'in-person' };
    assert.deepEqual(await goals(), []);
    assert.equal((await ruth.write('consents', [['/register', { consents: [consent] }]])).status, 200);
    assert.deepEqual(await goals(), ['g1']);
    assert.equal((await bram.ask('consents')).body.document.register, undefined);
    assert.equal((await amina.write('consents', [['/register/consents/0/given', 'withdrawn'], ['/register/consents/0/withdrawnOn', day(0)]])).status, 200);
    assert.deepEqual(await goals(), []);
    assert.ok(!JSON.stringify(await bram.ask('developmentPlan/history')).includes('keuken'));
    const again = { ...consent, id: 'c2', date: day(-30), validUntil: day(-2) };
    assert.equal((await ruth.write('consents', [['/register/consents/1', again]])).status, 200);
    assert.deepEqual(await goals(), []);
    assert.equal((await ruth.write('consents', [['/register/consents/1/validUntil', day(2)]])).status, 200);
    assert.deepEqual(await goals(), ['g1']);
  });

  test('names the documents of which somebody sees anything', async () => {
    const names = async (user) => {
      const answer = await fetch(`${url}/api/session`, { method: 'POST', headers: json, body: JSON.stringify({ user }) });
      const cookie = answer.headers.get('set-cookie').split(';')[0];
      const { status, ...rest } = await fetch(`${url}/api/dossiers/d-amina/documents`, { headers: { cookie } }).then(async (one) => ({ status: one.status, ...(await one.json()) }));
      return status === 200 ? Object.keys(rest.documents).sort() : status;
    };
    assert.deepEqual(await names('ruth'), ['consents', 'developmentPlan']);
    assert.deepEqual(await names('bram'), ['developmentPlan']);
    assert.equal(await names('tesfay'), 404);
  });
}); // prettier-ignore
