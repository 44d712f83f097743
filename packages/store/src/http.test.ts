import { expect } from '@open-wc/testing';
import { Clock } from '../test/clock.ts';
import { httpServer } from '../test/http-server.ts';
import { rejection } from '../test/rejection.ts';
import { storeContract } from '../test/store-contract.suite.ts';
import { httpStore, type HttpStoreOptions } from './http.ts';
import { memoryStore } from './memory.ts';
import type { StoreProblem } from './store-problem.ts';

const definition = { id: 'intake', version: '1.0.0', digest: 'sha256-1' };
const changes = [{ pointer: '/name', from: undefined, to: 'Sara' }];

function memory() {
  let made = 0;
  return memoryStore({ now: new Clock('2026-03-02T09:00:00.000Z').now, newId: () => `r é"${++made}` });
}

storeContract('httpStore', () => httpStore({ url: '/api', fetch: httpServer(memory(), '/api').fetch }));

describe('httpStore', () => {
  const answering = (status: number, body = '{}', more: Partial<HttpStoreOptions> = {}) =>
    httpStore({ url: '/api', fetch: () => Promise.resolve(new Response(body, { status })), ...more });
  const codeOf = async (asked: Promise<unknown>) => ((await rejection(asked)) as StoreProblem).code;

  it('asks with the revision that it knows, and without credentials', async () => {
    const { fetch, seen } = httpServer(memory(), '/api');
    const store = httpStore({ url: '/api', fetch, headers: () => ({ 'x-csrf': 't' }) });
    const saved = await store.save('a/b', changes, { definition });
    await store.save('a/b', [], { definition, revision: 'revision' in saved ? saved.revision : '' });
    const [first, second] = seen;
    expect([first?.method, new URL(first?.url ?? '').pathname, first?.credentials, first?.redirect]).to.deep.equal(['PATCH', '/api/a%2Fb', 'omit', 'manual']);
    const header = (name: string) => [first, second].map((one) => one?.headers.get(name));
    expect(header('if-none-match')).to.deep.equal(['*', null]);
    expect(header('if-match')).to.deep.equal([null, '"r%20%C3%A9%221"']);
    expect(header('x-csrf')).to.deep.equal(['t', 't']);
  }); // prettier-ignore

  const told: [status: number, code: string][] = [
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'absent'],
    [409, 'refused'],
    [412, 'refused'],
    [413, 'too-large'],
    [422, 'invalid'],
    [429, 'blocked'],
    [500, 'blocked'],
    [507, 'full'],
  ];
  for (const [status, code] of told) {
    it(`says ${code} of a ${status}, and keeps no answer in what it says`, async () => {
      const error = (await rejection(answering(status, '<h1>Sara</h1>').save('a', changes, { definition }))) as StoreProblem;
      expect([error.code, error.refusals, `${error.message} ${error.stack}`.includes('Sara')]).to.deep.equal([code, [], false]);
    });
  }

  it('does not send more than the server takes, counted in bytes', async () => {
    const { fetch, seen } = httpServer(memory(), '/api');
    const store = httpStore({ url: '/api', fetch, most: 1_000 });
    const text = (to: string) => store.save('a', [{ pointer: '/name', from: undefined, to }], { definition });
    for (const long of ['x'.repeat(1_000), 'é'.repeat(450), 'x'.repeat(100_000_000)]) expect(await codeOf(text(long))).to.equal('too-large');
    expect(seen).to.deep.equal([]);
    expect(await text('é'.repeat(400))).to.have.property('revision');
  }); // prettier-ignore

  it('hands on what the server refused', async () => {
    const refusals = [{ code: 'view', pointer: '/name' }];
    const error = await rejection(answering(403, JSON.stringify({ refusals })).save('a', changes, { definition }));
    expect((error as StoreProblem).refusals).to.deep.equal(refusals);
  });

  it('says that it is offline when no answer comes, when it comes too late and when the page is gone', async () => {
    const never = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError'))));
    const gone = new AbortController();
    const failing = () => Promise.reject(new TypeError('Failed to fetch'));
    const asked = [
      answering(200, '', { fetch: failing }),
      answering(200, '', { fetch: never, timeout: 1 }),
      answering(200, '', { fetch: never, signal: gone.signal }),
    ].map((store) => codeOf(store.load('a')));
    gone.abort();
    expect(await Promise.all(asked)).to.deep.equal(['offline', 'offline', 'offline']);
  });

  it('does not take the page of a proxy, or half a record, for an answer', async () => {
    for (const body of ['<html>', 'null', '{"document":{}}', '{"revision":1}'])
      for (const asked of [answering(200, body).load('a'), answering(200, body).history('a'), answering(200, body).save('a', [], { definition })])
        expect(await codeOf(asked)).to.equal('unreadable');
  }); // prettier-ignore

  it('knows no document called as a folder is', async () => {
    expect(await rejection(answering(200).load('..'))).to.be.instanceOf(RangeError);
  });
});
