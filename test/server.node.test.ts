// The example server: it keeps what a role may change, and never trusts the page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { at, type Json, type StoredRecord } from '@wegwijs/definition';
import { httpStore } from '@wegwijs/store';
import type { Database } from '../examples/server/database.ts';
import { codes, nameOf, Person, set, startPortal } from './portal.ts';

let url: string;
let database: Database;
let stop: () => Promise<void>;
let sara: Person;
let ruth: Person;
let bram: Person;
before(async () => {
  ({ url, database, stop } = await startPortal());
  [sara, ruth, bram] = await Promise.all(['sara', 'ruth', 'bram'].map((user) => Person.in(url, user))) as [Person, Person, Person]; // prettier-ignore
});
after(() => stop());

const doc = 'd-sara/shared';
const secret = 'een geheim dat nergens mag staan';
describe('the server', () => {
  test('keeps a change and gives each role what it may see', async () => {
    const made = await ruth.write(doc, [set('/person', { wish: 'Werk', note: secret }), set('/tasks', [{ id: 't1', what: 'DigiD', why: secret }])]); // prettier-ignore
    assert.equal(made.status, 200);
    const [mine, hers, his] = await Promise.all([ruth, sara, bram].map((one) => one.read(doc)));
    assert.equal(mine?.body.document.person.note, secret);
    assert.deepEqual([hers?.body.document.person, his?.body.document.tasks], [{ wish: 'Werk' }, [{ id: 't1', what: 'DigiD' }]]);
    assert.equal(hers?.tag, `"${made.body.revision}"`);
    assert.ok(!JSON.stringify([hers, his]).includes(secret));
  });

  test('knows the role from the session that it made, whatever the page says', async () => {
    const headers = { role: 'caseManager', 'x-role': 'caseManager', authorization: 'Bearer caseManager' };
    const read = await sara.ask(`${doc}?viewer-role=caseManager&role=caseManager`, { headers });
    assert.equal(read.body.document.person.note, undefined);
    const wrote = await sara.write(doc, [set('/person/note', 'x')], read.tag, { role: 'caseManager', viewer: { role: 'caseManager' } }); // prettier-ignore
    assert.equal(wrote.status, 403);
    const forged = new Person(url, 'session=caseManager; role=caseManager');
    assert.deepEqual([(await forged.read(doc)).status, (await new Person(url).read(doc)).status], [401, 401]);
  });

  test('refuses a change outside the lens as a whole, says where and not what, and stores nothing', async () => {
    const { tag } = await sara.read(doc);
    const answer = await sara.write(
      doc,
      [set('/person/wish', 'School'), set('/person/note', 'gok'), set('/tasks/0/what', 'x')],
      tag,
    );
    assert.deepEqual([answer.status, answer.type, codes(answer)], [403, 'application/problem+json', ['unseen /person/note', 'view /tasks/0/what']]); // prettier-ignore
    assert.ok(!JSON.stringify(answer).includes('gok'));
    assert.equal((await ruth.read(doc)).tag, tag);
  });

  test('puts two people’s changes to one revision together', async () => {
    const { tag } = await sara.read(doc);
    const [one, other] = await Promise.all([
      sara.write(doc, [set('/person/wish', 'Bakker')], tag),
      bram.write(doc, [set('/tasks/0/what', 'Huisarts')], tag),
    ]);
    assert.deepEqual([one.status, other.status], [200, 200]);
    assert.equal([one, other].filter(({ body: { merged } }) => merged === true).length, 1);
    const { person, tasks } = (await ruth.read(doc)).body.document;
    assert.deepEqual([person.wish, person.note, tasks], ['Bakker', secret, [{ id: 't1', what: 'Huisarts', why: secret }]]);
  });

  test('refuses a stale change of the same answer, and gives both sides as the role sees them', async () => {
    const { tag } = await sara.read(doc);
    await ruth.write(doc, [set('/person/wish', 'Kok'), set('/person/note', `${secret} 2`)], tag);
    const answer = await sara.write(doc, [set('/person/wish', 'Kapper')], tag);
    assert.equal(answer.status, 412);
    const { conflict, current, base } = answer.body;
    assert.deepEqual([conflict, current.document.person, base.document.person], [true, { wish: 'Kok' }, { wish: 'Bakker' }]);
    const never = await sara.write(doc, [set('/person/wish', 'Kapper')], '"never"');
    assert.deepEqual([never.status, never.body.base], [412, undefined]);
    assert.equal((await sara.write(doc, [])).status, 412);
  });

  test('keeps every change of many writers at once', async () => {
    const { tag } = await ruth.read(doc);
    const rows = Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, what: String(i) }));
    const answers = await Promise.all(rows.map((row, i) => (i % 2 ? ruth : bram).write(doc, [set('/tasks/1', row)], tag)));
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
    const { tasks } = (await ruth.read(doc)).body.document as { tasks: { id: string }[] };
    assert.equal(new Set(tasks.map(({ id }) => id)).size, 13);
  });

  test('keeps a settled decision closed, and corrects it in the name of who signed in', async () => {
    const path = 'd-sara/decision.1';
    const draft = await ruth.write(path, [
      set('/pip', { date: '2026-09-01', initialDate: '2026-09-01', version: 1, route: 'b1' }),
    ]);
    assert.equal(draft.status, 200);
    assert.deepEqual(codes(await ruth.write(path, [set('/pip/status', 'ended')], draft.tag)), ['step.order /pip/status']);
    const settled = await ruth.write(path, [set('/pip/status', 'established')], draft.tag);
    assert.equal(settled.status, 200);
    const late = [set('/pip/route', 'z', 'b1')];
    assert.deepEqual(codes(await ruth.write(path, late, settled.tag)), ['sealed /pip/route']);
    const amendment = { of: settled.body.revision, reason: 'typefout', date: '1999-01-01', author: 'iemand anders' };
    const corrected = await ruth.write(path, late, settled.tag, { amendment });
    const [wrong, right] = ((await sara.read(`${path}/history`)).body.records as StoredRecord[]).slice(-2);
    assert.equal(corrected.status, 200);
    assert.deepEqual(right?.amendment, {
      of: settled.body.revision,
      reason: 'typefout',
      author: 'Ruth',
      date: '2026-09-01',
    });
    assert.deepEqual(
      [wrong, right].map((record) => at(record?.document, '/pip/route')),
      ['b1', 'z'],
    );
    const next = (initialDate: string) => [set('/pip', { date: '2026-10-01', initialDate, version: 2 })];
    assert.deepEqual(codes(await ruth.write('d-sara/decision.2', next('2026-01-01'))), ['once /pip/initialDate']);
    assert.equal((await ruth.write('d-sara/decision.2', next('2026-09-01'))).status, 200);
    assert.deepEqual(codes(await ruth.write('d-sara/decision.3', next('2026-09-01'))), ['open-version ']);
  });

  test('begins a new version with what the page cannot enter or does not see as it was, and for no one who may not', async () => {
    const pip = { date: '2026-08-01', initialDate: '2026-08-01', version: 1, status: 'established' };
    const record = { id: 'decision.a', kind: 'decision', document: { pip, number: 'Z-1', internal: 'Van binnen.' }, definition: nameOf('decision'), revision: 'r1', savedAt: '2026-08-01T10:00:00.000Z' };
    await database.add('d-tes', record, 0, { at: record.savedAt, user: 'import', role: 'import', what: 'changed', document: record.id, pointers: [] });
    const next = (number: string) => [set('/pip', { ...pip, date: '2026-09-01', version: 2, status: 'draft', changeReason: 'route' }), set('/number', number)];
    const tes = await Person.in(url, 'tes');
    assert.equal((await tes.write('d-tes/decision.b', next('Z-1'))).status, 403);
    assert.equal((await tes.write('d-tes/decision.b', [])).status, 403);
    assert.deepEqual(codes(await ruth.write('d-tes/decision.b', next('Z-2'))), ['fact /number']);
    assert.equal((await ruth.write('d-tes/decision.b', next('Z-1'))).status, 200);
    const [kept] = await database.revisions('d-tes', 'decision.b');
    assert.deepEqual(['/number', '/internal', '/pip/status'].map((way) => at(kept?.document, way)), ['Z-1', 'Van binnen.', 'draft']);
    assert.equal(at((await ruth.read('d-tes/decision.b')).body.document as Json, '/internal'), undefined);
  }); // prettier-ignore

  test('names the documents that there are, to each those of which there is something to see', async () => {
    const named = async (person: Person) =>
      (await person.ask('d-sara/documents')).body as { documents: { [kind: string]: string[] } };
    const all = await named(ruth);
    assert.ok(all.documents['decision']?.includes('decision.1') && all.documents['decision'].includes('decision.2'));
    assert.equal((await new Person(url).ask('d-sara/documents')).status, 401);
    assert.deepEqual((await named(bram)).documents, { shared: ['shared'] });
  });

  test('tells who is responsible who did what, when and where, and never a value', async () => {
    const { entries } = (await ruth.read('d-sara')).body as {
      entries: { user: string; what: string; pointers: string[]; at: string }[];
    };
    assert.ok(
      entries.some(({ user, what, pointers }) => user === 'sara' && what === 'refused' && pointers.includes('/person/note')),
    );
    assert.ok(entries.some(({ user, what, at }) => user === 'bram' && what === 'changed' && at === '2026-09-01T10:00:00.000Z'));
    assert.ok(entries.some(({ user, what }) => user === 'sara' && what === 'read'));
    assert.ok(!/geheim|Bakker|Kok|gok/.test(JSON.stringify(entries)));
    assert.deepEqual([(await sara.read('d-sara')).status, (await sara.read('d-tes')).status], [403, 404]);
  });

  test('is what the HTTP store speaks to', async () => {
    const store = httpStore({ url: '/api/dossiers/d-tes', fetch: (await Person.in(url, 'tes')).fetch });
    const definition = nameOf('shared');
    assert.equal(await store.load('shared'), undefined);
    const made = await store.save('shared', [set('/person/wish', 'Lassen')], { definition });
    assert.ok('revision' in made);
    assert.deepEqual((await store.load('shared'))?.document, { person: { wish: 'Lassen' } });
    const refused = store.save('shared', [set('/person/note', 'x')], { definition, revision: made.revision });
    await assert.rejects(refused, {
      code: 'forbidden',
      refusals: [{ code: 'unseen', pointer: '/person/note', id: 'person.note' }],
    });
    assert.equal((await store.history('shared')).length, 1);
  });
});
