import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isObject, own } from '@wegwijs/definition';
import { patchFrom, readJson } from './body.ts';
import { Dossiers, type DossiersOptions } from './dossiers.ts';
import { Figures } from './figures.ts';
import { Problem } from './problem.ts';
import { Sessions, type User } from './sessions.ts';

/** What a portal is made of. */
export interface PortalOptions extends DossiersOptions {
  readonly users: readonly User[];
  /** Answers what is not under `/api/`: the pages. */
  readonly pages: (request: IncomingMessage, response: ServerResponse) => void;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  vary: 'Cookie',
};

/** The server of a portal: the contract of `stories/decisions/0018-the-http-store.md` under `/api/dossiers/<dossier>/<document>`. */
export function portal(options: PortalOptions): Server {
  const sessions = new Sessions(options.users);
  const dossiers = new Dossiers(options);
  const figures = new Figures(options);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    if (!path.startsWith('/api/')) options.pages(request, response);
    else void answer(request, path).then((one) => send(request, response, one));
  });
  server.requestTimeout = 30_000;
  return server;

  async function answer(request: IncomingMessage, path: string): Promise<Answer> {
    try {
      return await route(request, path);
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem(500);
      // What went wrong here is for the log, and has no answers in it: only where.
      if (problem.status === 500) console.error(error instanceof Error ? error.stack?.split('\n').slice(1, 4).join('\n') : '');
      return { status: problem.status, body: problem, headers: { 'content-type': 'application/problem+json' } };
    }
  }

  async function route(request: IncomingMessage, path: string): Promise<Answer> {
    const [place, ...steps] = path.slice('/api/'.length).split('/').map(decoded);
    fromHere(request);
    if (place === 'session') return session(request);
    const user = sessions.userOf(request);
    if (!user) throw new Problem(401);
    if (place === 'figures') return told(request, user, steps);
    const [dossier = '', id, part, ...more] = steps;
    if (place !== 'dossiers' || more.length > 0 || (part !== undefined && part !== 'history')) throw new Problem(404);
    if (request.method === 'PATCH' && id !== undefined && part === undefined) return write(request, user, dossier, id);
    if (request.method !== 'GET') throw new Problem(405);
    if (id === undefined) return { status: 200, body: { entries: await dossiers.trail(user, dossier) } };
    if (id === 'documents' && part === undefined)
      return { status: 200, body: { documents: await dossiers.named(user, dossier) } };
    const records = await dossiers.history(user, dossier, id);
    const last = records.at(-1);
    if (part === 'history') return { status: 200, body: { records } };
    if (!last) throw new Problem(404);
    return { status: 200, body: last, headers: { etag: tagOf(last.revision) } };
  }

  /** Small numbers stay here: what is sent is the set alone. */
  async function told({ method }: IncomingMessage, user: User, steps: readonly string[]): Promise<Answer> {
    if (steps.length > 0) throw new Problem(404);
    if (method !== 'GET') throw new Problem(405);
    return { status: 200, body: { figures: await figures.of(user) } };
  }

  async function session(request: IncomingMessage): Promise<Answer> {
    if (request.method === 'GET') {
      return { status: 200, body: { user: sessions.userOf(request) ?? null } };
    }
    if (request.method === 'DELETE') {
      sessions.end(request);
      return { status: 204 };
    }
    if (request.method !== 'POST') throw new Problem(405);
    const asked = await readJson(request);
    const cookie = sessions.begin(isObject(asked) ? own(asked, 'user') : undefined);
    if (cookie === undefined) throw new Problem(401);
    return { status: 204, headers: { 'set-cookie': cookie } };
  }

  async function write(request: IncomingMessage, user: User, dossier: string, id: string): Promise<Answer> {
    const match = request.headers['if-match'];
    if (match === undefined && request.headers['if-none-match'] !== '*') throw new Problem(428);
    const written = await dossiers.write(user, dossier, id, match && revisionOf(match), patchFrom(await readJson(request)));
    if ('conflict' in written) return { status: 412, body: written };
    const { revision, merged } = written;
    return { status: 200, body: { revision, ...(merged && { merged }) }, headers: { etag: tagOf(revision) } };
  }
}

/** Beside the cookie, which another site cannot send: a browser says where a request comes from. */
function fromHere({ headers, method }: IncomingMessage): void {
  const site = headers['sec-fetch-site'];
  if (method !== 'GET' && site !== undefined && site !== 'same-origin') throw new Problem(403);
}

function send(request: IncomingMessage, response: ServerResponse, { status, body, headers: more }: Answer): void {
  // What was not read of a body is not waited for.
  const unread = request.complete ? {} : { connection: 'close' };
  const text = body === undefined ? undefined : JSON.stringify(body);
  const length = text === undefined ? {} : { 'content-length': Buffer.byteLength(text) };
  const type = text === undefined ? {} : { 'content-type': 'application/json' };
  response.writeHead(status, { ...headers, ...type, ...length, ...more, ...unread });
  response.end(text);
}

/** A revision as an entity tag (RFC 9110, 8.8.3). */
function tagOf(revision: string): string {
  return `"${encodeURIComponent(revision)}"`;
}

/** The revision that a tag names; one that cannot be read names none. */
function revisionOf(tag: string): string {
  return decoded(tag.replace(/^"|"$/g, ''));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
