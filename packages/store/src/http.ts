import { isArray, isObject, type Change, type Conflict, type Json, type Saved } from '@wegwijs/definition';
import type { SaveOptions, Store, StoredRecord } from '@wegwijs/definition';
import { isConflict, isRecord } from './http-shapes.ts';
import { problemOfAnswer, problemOfFailure } from './http-problems.ts';
import { StoreProblem } from './store-problem.ts';

/** What an {@link httpStore} is given. */
export interface HttpStoreOptions {
  /** Where the documents are: `/api/dossiers/k3J9`. A document is `<url>/<id>`, its revisions are `<url>/<id>/history`. */
  readonly url: string;
  /**
   * Asks the server. The store sends no credentials by itself (`credentials: 'omit'`); a host whose session is a cookie gives a
   * function that adds them: `(url, init) => fetch(url, {...init, credentials: 'same-origin'})`.
   */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Headers that the host adds, asked anew for each request. */
  readonly headers?: () => Readonly<Record<string, string>>;
  /**
   * How many bytes the server takes, so that more is not sent: a server that stops reading cuts the line, and its `413` may not arrive.
   * Without it all is sent.
   */
  readonly most?: number;
  /** How long an answer may take, in milliseconds; 20,000 without it. */
  readonly timeout?: number;
  /** Ends every request, when the page has no more use for it. */
  readonly signal?: AbortSignal;
}

/**
 * A {@link Store} at a server, with the contract of `stories/decisions/0018-the-http-store.md`.
 *
 * It keeps nothing and tries nothing again: what was to be saved is still with the caller, and an answer that got lost shows as
 * a conflict with oneself, which merges without a question. Rejects with a {@link StoreProblem} whose message holds no answer.
 */
export function httpStore(options: HttpStoreOptions): Store {
  return new HttpStore(options);
}

class HttpStore implements Store {
  readonly #options: HttpStoreOptions;

  constructor(options: HttpStoreOptions) {
    this.#options = options;
  }

  async load(id: string): Promise<StoredRecord | undefined> {
    const { response, body } = await this.#ask(this.#address(id), { method: 'GET' });
    if (response.status === 404) return undefined;
    if (!response.ok) throw problemOfAnswer(response.status, body);
    if (!isRecord(body)) throw new StoreProblem('unreadable');
    return body;
  }

  async history(id: string): Promise<readonly StoredRecord[]> {
    const { response, body } = await this.#ask(`${this.#address(id)}/history`, { method: 'GET' });
    if (response.status === 404) return [];
    if (!response.ok) throw problemOfAnswer(response.status, body);
    const records = isObject(body) ? body['records'] : undefined;
    if (!isArray(records) || !records.every(isRecord)) throw new StoreProblem('unreadable');
    return records;
  }

  async save(id: string, changes: readonly Change[], options: SaveOptions): Promise<Saved | Conflict> {
    const { revision, definition, amendment } = options;
    const { response, body } = await this.#ask(this.#address(id), {
      method: 'PATCH',
      // A revision is opaque, and a header holds no more than ASCII.
      headers: revision === undefined ? { 'if-none-match': '*' } : { 'if-match': `"${encodeURIComponent(revision)}"` },
      body: this.#fitting(JSON.stringify({ changes, definition, ...(amendment && { amendment }) })),
    });
    if (isConflict(body) && (response.status === 409 || response.status === 412))
      return { conflict: true, current: body.current, base: body.base };
    if (response.status === 400) throw new RangeError('the server cannot mean these changes');
    if (!response.ok) throw problemOfAnswer(response.status, body);
    const made = isObject(body) ? body['revision'] : undefined;
    if (typeof made !== 'string') throw new StoreProblem('unreadable');
    return { revision: made, ...(isObject(body) && body['merged'] === true && { merged: true as const }) };
  }

  /** @throws StoreProblem for what the server does not take. */
  #fitting(body: string): string {
    const { most = Infinity } = this.#options;
    if (body.length > most || new Blob([body]).size > most) throw new StoreProblem('too-large');
    return body;
  }

  #address(id: string): string {
    // An address cannot name these: they mean a folder and the one around it.
    if (id === '.' || id === '..') throw new RangeError('a document cannot be called "." or ".."');
    return `${this.#options.url}/${encodeURIComponent(id)}`;
  }

  async #ask(url: string, init: RequestInit): Promise<{ response: Response; body: Json | undefined }> {
    const { fetch, headers, timeout = 20_000, signal } = this.#options;
    const late = AbortSignal.timeout(timeout);
    try {
      const response = await fetch(url, {
        credentials: 'omit',
        cache: 'no-store',
        // A login page is no answer.
        redirect: 'manual',
        ...init,
        headers: {
          accept: 'application/json, application/problem+json',
          ...(init.body !== undefined && { 'content-type': 'application/json' }),
          ...headers?.(),
          ...(init.headers as Readonly<Record<string, string>> | undefined),
        },
        signal: signal ? AbortSignal.any([signal, late]) : late,
      });
      if (response.type === 'opaqueredirect') throw new StoreProblem('signed-out');
      return { response, body: jsonOf(await response.text()) };
    } catch (error) {
      throw problemOfFailure(error);
    }
  }
}

/** What an answer says; undefined where it is no JSON, such as the page of a proxy. */
function jsonOf(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
