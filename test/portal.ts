// The example server on a free port, with small definitions and made-up people, and what a page does with it.
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Definition, type Change, type DefinitionName, type Json, type JsonObject } from '@wegwijs/definition';
import { Database } from '../examples/server/database.ts';
import { portal } from '../examples/server/portal.ts';
import { Publications } from '../examples/server/publications.ts';
import { decisionSchema } from '../packages/definition/test/decision.ts';
import { sharedSchema } from '../packages/definition/test/shared.ts';

/** The small decision, with what a page cannot enter: a number from elsewhere, and what only another role sees. */
const apart: JsonObject = {
  number: { 'x-id': 'number', type: 'string', 'x-by': ['system'] },
  internal: { 'x-id': 'internal', type: 'string', 'x-access': { decisionMaker: 'edit' } },
};
const plan: JsonObject = {
  ...decisionSchema,
  'x-access': { caseManager: 'edit', participant: 'view' },
  properties: { ...(decisionSchema['properties'] as JsonObject), ...apart },
};
export const people = {
  users: [
    { id: 'sara', title: 'Sara', role: 'participant', dossiers: ['d-sara'] },
    { id: 'tes', title: 'Tes', role: 'participant', dossiers: ['d-tes'] },
    { id: 'ruth', title: 'Ruth', role: 'caseManager', dossiers: ['d-sara', 'd-tes'] },
    { id: 'bram', title: 'Bram', role: 'socialGuide', dossiers: ['d-sara'] },
  ],
  dossiers: ['d-sara', 'd-tes'].map((id) => ({ id, gemeente: 'town' })),
};
const kinds = { shared: sharedSchema, decision: plan };

/** What the definition of a kind is called. */
export const nameOf = (kind: string): DefinitionName =>
  new Definition(kind.startsWith('shared') ? sharedSchema : plan, { digest: 'd1' }).name;

export const set = (pointer: string, to: Json, from?: Json): Change => ({ pointer, from, to });

/** A folder with what the server reads and writes, and what takes it away. */
export function folder(): { path: string; published: string; data: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'portal-'));
  mkdirSync(join(path, 'published/town'), { recursive: true });
  for (const [kind, definition] of Object.entries(kinds)) {
    const text = JSON.stringify({ format: 'wegwijs-publication-1', definition, digest: 'd1', origins: {} });
    writeFileSync(join(path, 'published/town', `${kind}.json`), text);
  }
  writeFileSync(join(path, 'people.json'), JSON.stringify(people));
  const remove = () => rmSync(path, { recursive: true, force: true });
  return { path, published: join(path, 'published'), data: join(path, 'data'), remove };
}

/** Starts the server here. */
export async function startPortal(): Promise<{ url: string; database: Database; stop: () => Promise<void> }> {
  const { published, data, remove } = folder();
  const database = await Database.open(data);
  const server = portal({
    ...people,
    database,
    publications: new Publications(published),
    now: () => new Date('2026-09-01T10:00:00.000Z'),
    newId: randomUUID,
    pages: (_, response) => void response.writeHead(404).end(),
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    await database.close();
    remove();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, database, stop };
}

export interface Answer {
  readonly status: number;
  readonly body: any; // oxlint-disable-line typescript/no-explicit-any
  readonly tag: string | null;
  readonly type: string | null;
}

/** What was refused, and where. */
export const codes = (answer: { body: { refusals?: { code: string; pointer: string }[] } }) =>
  answer.body.refusals?.map(({ code, pointer }) => `${code} ${pointer}`);

/** Somebody who is signed in, or nobody. */
export class Person {
  readonly #url: string;
  readonly #cookie: string;

  constructor(url: string, cookie = '') {
    this.#url = url;
    this.#cookie = cookie;
  }

  static async in(url: string, user: string): Promise<Person> {
    const body = JSON.stringify({ user, role: 'caseManager' });
    const answer = await fetch(`${url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return new Person(url, answer.headers.get('set-cookie')?.split(';')[0]);
  }

  fetch = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(this.#url + path, {
      ...init,
      headers: { ...(init.headers as Record<string, string> | undefined), cookie: this.#cookie },
    });

  async ask(path: string, init: RequestInit = {}): Promise<Answer> {
    const response = await this.fetch(`/api/dossiers/${path}`, init);
    const text = await response.text();
    const { headers, status } = response;
    return {
      status,
      body: text === '' ? undefined : JSON.parse(text),
      tag: headers.get('etag'),
      type: headers.get('content-type'),
    };
  }

  read(path: string): Promise<Answer> {
    return this.ask(path);
  }

  /** Changes a document; without a tag a new one. */
  write(path: string, changes: readonly Change[], tag?: string | null, more: JsonObject = {}): Promise<Answer> {
    const definition = nameOf(path.split('/')[1] ?? '');
    const condition: Record<string, string> = tag == null ? { 'if-none-match': '*' } : { 'if-match': tag };
    const headers = { 'content-type': 'application/json', ...condition };
    return this.ask(path, { method: 'PATCH', headers, body: JSON.stringify({ changes, definition, ...more }) });
  }
}
