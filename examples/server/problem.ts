import type { JsonObject } from '@wegwijs/definition';

/** What was refused in one place. Never with a value. */
export type Refusal = { readonly code: string; readonly pointer: string; readonly id?: string };

const titles: { readonly [status: number]: string } = {
  400: 'This cannot be read',
  401: 'Sign in first',
  403: 'Not for this role',
  404: 'Not here',
  405: 'Not that way',
  409: 'Not allowed now',
  413: 'Too large',
  415: 'Only JSON',
  422: 'Not valid',
  428: 'Say what is changed: If-Match, or If-None-Match: *',
  500: 'Something went wrong here',
};

/** Why a request is not done: an answer of `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly refusals: readonly Refusal[];

  constructor(status: number, refusals: readonly Refusal[] = []) {
    super(titles[status] ?? 'Problem');
    this.status = status;
    this.refusals = refusals;
  }

  toJSON(): JsonObject {
    const { status, message, refusals } = this;
    return { type: 'about:blank', title: message, status, ...(refusals.length > 0 && { refusals }) };
  }
}
