import type { Change, Conflict, Saved, SaveOptions, Store, StoredRecord } from '@wegwijs/definition';

/** A server without a network: the contract of the HTTP store over another store. `seen` holds what it was asked. */
export function httpServer(store: Store, root: string): { fetch: typeof answer; seen: Request[] } {
  const seen: Request[] = [];
  async function answer(url: string, init: RequestInit): Promise<Response> {
    const request = new Request(new URL(url, 'https://portal.example'), init);
    seen.push(request);
    const [id = '', part] = new URL(request.url).pathname.slice(root.length + 1).split('/').map(decodeURIComponent);
    if (request.method === 'GET') return part === 'history' ? json(200, { records: await store.history(id) }) : get(await store.load(id));
    const { changes, definition, amendment } = (await request.json()) as SaveOptions & { changes: Change[] };
    const match = request.headers.get('if-match');
    const revision = match === null ? undefined : decodeURIComponent(match.slice(1, -1));
    try {
      const options = { definition, ...(revision !== undefined && { revision }), ...(amendment && { amendment }) };
      return saved(await store.save(id, changes.map(({ pointer, from, to }) => ({ pointer, from, to })), options));
    } catch (error) {
      return json(error instanceof RangeError ? 400 : 404, { title: 'no' });
    }
  } // prettier-ignore
  return { fetch: answer, seen };
}

function get(record: StoredRecord | undefined): Response {
  return record ? json(200, record) : json(404, { title: 'not here' });
}

function saved(result: Saved | Conflict): Response {
  return json('conflict' in result ? 412 : 200, result);
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
