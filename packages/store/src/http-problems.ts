import { isArray, memberOf, type Json, type StoreProblemCode } from '@wegwijs/definition';
import { StoreProblem } from './store-problem.ts';

/** What a status means that is no success. What is not named here says: not now. */
const codes: { readonly [status: number]: StoreProblemCode } = {
  401: 'signed-out',
  403: 'forbidden',
  404: 'absent',
  409: 'refused',
  412: 'refused',
  413: 'too-large',
  415: 'unsupported',
  422: 'invalid',
  428: 'refused',
  507: 'full',
};

/** What a server said, with the places that it refused (RFC 9457, the member `refusals`). */
export function problemOfAnswer(status: number, body: Json | undefined): StoreProblem {
  const refusals = memberOf(body, 'refusals');
  return new StoreProblem(codes[status] ?? 'blocked', { refusals: isArray(refusals) ? refusals : [] });
}

/** Why there is no answer: no network, too late, or the page had no more use for it. */
export function problemOfFailure(error: unknown): StoreProblem {
  return error instanceof StoreProblem ? error : new StoreProblem('offline', { cause: error });
}
