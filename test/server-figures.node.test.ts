// The figures that the example server tells: to who may read them alone, and never of a few people.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Json } from '@wegwijs/definition';
import type { FigureSet } from '@wegwijs/definition/evaluation';
import { Database } from '../examples/server/database.ts';
import { portal } from '../examples/server/portal.ts';
import { Publications } from '../examples/server/publications.ts';
import { sharedSchema } from '../packages/definition/test/shared.ts';
import { nameOf, Person } from './portal.ts';

const dossiers = Array.from({ length: 91 }, (_, i) => ({ id: `d-${i}`, gemeente: i === 90 ? 'village' : 'town' }));
const users = [
  { id: 'petra', title: 'Petra', role: 'policyOfficer', dossiers: [], figures: 'town' },
  { id: 'piet', title: 'Piet', role: 'policyOfficer', dossiers: [], figures: 'village' },
  { id: 'ruth', title: 'Ruth', role: 'caseManager', dossiers: ['d-0'] },
];
const indicators = {
  work: { title: 'Werk', measure: 'share', of: { field: 'paidWork', is: { const: true } } },
};

describe('figures of the server', () => {
  let database: Database;
  let url: string;
  let stop: () => Promise<void>;
  let now = new Date('2026-02-01T12:00:00Z');

  before(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'figures-'));
    mkdirSync(join(folder, 'town'));
    const publication = { format: 'wegwijs-publication-1', definition: sharedSchema, digest: 'd1', origins: {} };
    writeFileSync(join(folder, 'town/evaluation.json'), JSON.stringify({ ...publication, catalogues: { indicators } }));
    database = await Database.open(join(folder, 'data'));
    const pages = () => undefined;
    const server = portal({ database, publications: new Publications(folder), dossiers, users, now: () => now, newId: randomUUID, pages }); // prettier-ignore
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    stop = async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    };
  });
  after(() => stop());

  const keep = async (dossier: string, kind: string, document: Json) => {
    const revision = randomUUID();
    const record = { id: kind, kind, document, definition: nameOf('shared'), revision, savedAt: now.toISOString() };
    const entry = { at: record.savedAt, user: 'import', role: 'import', what: 'changed', document: kind, pointers: [] } as const;
    await database.add(dossier, record, 0, entry);
  };
  const person = (i: number) =>
    Promise.all([
      keep(`d-${i}`, 'intake', {}),
      keep(`d-${i}`, 'developmentPlan', { activities: { items: i % 3 === 0 ? [{ id: 'a', kind: 'paid-work', status: 'started' }] : [] } }),
    ]); // prettier-ignore
  const asked = async (user: string, path = 'figures', init: RequestInit = {}) =>
    (await Person.in(url, user)).fetch(`/api/${path}`, init);
  const told = async (): Promise<FigureSet> => ((await (await asked('petra')).json()) as { figures: FigureSet }).figures;
  const total = (set: FigureSet, id: string) => set.by['']?.find(({ indicator }) => indicator === id);

  test('are for who reads figures, of the own gemeente, and are only read', async () => {
    assert.equal((await fetch(`${url}/api/figures`)).status, 401);
    assert.equal((await asked('ruth')).status, 403);
    assert.equal((await asked('piet')).status, 404, 'a gemeente without an evaluation');
    assert.equal((await asked('petra', 'figures', { method: 'DELETE' })).status, 405);
    assert.equal((await asked('petra', 'figures/d-0')).status, 404);
    assert.equal((await asked('petra', 'dossiers/d-0/intake')).status, 404, 'and no dossier');
  });

  test('tell many people, once in a quarter, and keep what small numbers are behind', async () => {
    for (let i = 0; i < 45; i++) await person(i);
    const first = await told();
    assert.deepEqual([first.on, total(first, 'work')?.withheld], ['2026-02-01', false]);
    assert.deepEqual(Object.keys(first).sort(), ['by', 'on'], 'no counts');
    for (let i = 45; i < 60; i++) await person(i);
    now = new Date('2026-03-31T12:00:00Z');
    assert.deepEqual(await told(), first, 'within the quarter nothing moves');
    now = new Date('2026-04-01T12:00:00Z');
    const second = await told();
    // Five more work: what lies between the two days would tell of fewer than ten.
    assert.deepEqual([second.on, total(second, 'work')], ['2026-04-01', total(first, 'work')]);
    for (let i = 60; i < 90; i++) await person(i);
    now = new Date('2026-07-01T12:00:00Z');
    const third = await told();
    assert.equal(total(third, 'work')?.on, '2026-07-01', 'fifteen more since it was told');
    assert.notDeepEqual(total(third, 'work')?.total, total(first, 'work')?.total);
  });

  test('are told once when they are asked for at the same time', async () => {
    now = new Date('2026-10-01T12:00:00Z');
    const all = await Promise.all([told(), told(), told()]);
    assert.deepEqual([...new Set(all.map((set) => JSON.stringify(set)))].length, 1);
  });
});
