// What the example server answers to what no page of ours would send.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Json } from '@wegwijs/definition';
import { codes, nameOf, Person, set, startPortal } from './portal.ts';

let url: string;
let stop: () => Promise<void>;
let sara: Person;
let ruth: Person;
before(async () => {
  ({ url, stop } = await startPortal());
  [sara, ruth] = await Promise.all([Person.in(url, 'sara'), Person.in(url, 'ruth')]);
  await ruth.write(doc, [set('/person', { wish: 'Werk' }), set('/tasks', [{ id: 't1' }])]);
});
after(() => stop());

const doc = 'd-sara/shared';
const json = { 'content-type': 'application/json' };
const body = (kind = 'shared', changes: Json = []) => JSON.stringify({ changes, definition: nameOf(kind) });

describe('the server, of bad input,', () => {
  const absent: [what: string, path: string][] = [
    ['of another person', 'd-tes/shared'],
    ['of nobody', 'd-none/shared'],
    ['of a kind that is not published', 'd-sara/intake'],
    ['called as a path', 'd-sara/..%2F..%2Fpeople'],
    ['called as a prototype', 'd-sara/__proto__'],
    ['that was never saved', 'd-sara/decision'],
    ['of a version, of a kind without versions', 'd-sara/shared.2'],
  ];
  for (const [what, path] of absent)
    test(`says of a document ${what} only that it is not there`, async () => {
      const [read, write] = [await sara.read(path), await sara.write(path, [set('/person/wish', 'x')], '"r"')];
      assert.deepEqual([read.status, read.type, write.status], [404, 'application/problem+json', 404]);
    });

  const odd: [what: string, status: number, init: RequestInit][] = [
    ['without a revision', 428, { headers: json, body: body() }],
    ['that is no JSON', 400, { headers: { ...json, 'if-match': '"r"' }, body: '{' }],
    ['that is no patch', 400, { headers: { ...json, 'if-match': '"r"' }, body: '{"changes":{}}' }],
    ['with changes that are none', 400, { headers: { ...json, 'if-match': '"r"' }, body: body('shared', [null]) }],
    ['that lies too deep', 400, { headers: { ...json, 'if-match': '"r"' }, body: '['.repeat(5_000) + ']'.repeat(5_000) }],
    ['of another type', 415, { headers: { 'content-type': 'text/plain', 'if-match': '"r"' }, body: body() }],
    ['made with another definition', 409, { headers: { ...json, 'if-none-match': '*' }, body: body('decision') }],
    ['from another site', 403, { headers: { ...json, 'if-match': '"r"', 'sec-fetch-site': 'cross-site' }, body: body() }],
  ];
  for (const [what, status, init] of odd)
    test(`answers ${status} to a body ${what}`, async () =>
      assert.equal((await ruth.ask(doc, { method: 'PATCH', ...init })).status, status));

  test('refuses what is not valid, and changes that cannot be meant', async () => {
    const { tag } = await ruth.read(doc);
    assert.deepEqual(codes(await ruth.write(doc, [set('/person/wish', 7)], tag)), ['type /person/wish']);
    for (const pointer of ['person', '/tasks/99/what', '/person/wish/x'])
      assert.equal((await ruth.write(doc, [set(pointer, 'x')], tag)).status, 400);
    assert.equal((await ruth.read(doc)).tag, tag);
  });

  test('answers 413 to 100 MB, and does not read them', async () => {
    const { tag } = await ruth.read(doc);
    const answered = new Promise<number | undefined>((done, fail) => {
      const asked = request(`${url}/api/session`, { method: 'POST', headers: { ...json, 'content-length': 100_000_000 } });
      asked.on('response', ({ statusCode }) => (asked.destroy(), done(statusCode)));
      asked.on('error', fail);
      asked.write('{"user":'); // and no more
    });
    assert.equal(await answered, 413);
    let sent = 0;
    const endless = new Promise<number | undefined>((done) => {
      const asked = request(`${url}/api/session`, { method: 'POST', headers: json });
      let status: number | undefined;
      asked.on('response', ({ statusCode }) => ((status = statusCode), asked.destroy()));
      asked.on('error', () => {});
      asked.on('close', () => done(status));
      const more = () => {
        if (asked.destroyed || sent >= 100_000_000) return;
        sent += 65_536;
        asked.write(' '.repeat(65_536), () => setImmediate(more));
      };
      more();
    });
    assert.ok([413, undefined].includes(await endless), 'a body without an end');
    assert.ok(sent < 50_000_000, `${sent} bytes were taken`);
    assert.equal((await ruth.read(doc)).tag, tag);
  });
});
