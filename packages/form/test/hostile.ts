import { completionOf, problemsOf, submission, type Form } from '../src/index.ts';
import type { Json } from '@wegwijs/definition';

/** What a form may make of a schema by itself. */
export const mostFields = 10_000;

/**
 * So many times as long as a plain piece of work may one hostile thing take. Most take as long as one such piece; what nothing
 * guards takes for ever. Milliseconds would tell how busy the machine is.
 */
const longest = 2_000;
/** What takes no more milliseconds than this is soon on any machine. */
const short = 500;

/** A plain piece of work: a few milliseconds of a machine with nothing else to do. */
function piece(): number {
  const start = performance.now();
  let text = '';
  for (let i = 0; i < 100; i++) text = JSON.stringify(Array.from({ length: 200 }, (_, n) => ({ n, of: text.length })));
  JSON.parse(text);
  return performance.now() - start;
}

/** What some work comes to; it throws where that takes a page too long: far longer than a plain piece of work takes just then. */
export function soon<T>(work: () => T, clock = () => performance.now()): T {
  const start = clock();
  const made = work();
  const taken = clock() - start;
  const allowed = () => longest * Math.max(...Array.from({ length: 5 }, piece));
  if (taken > short && taken > allowed()) throw new Error(`took ${Math.round(taken)} milliseconds`);
  return made;
}

/** What a page does with a form: shows what is wrong, tells whether it is complete, makes a document and a draft of it. */
export function use(form: Form): void {
  problemsOf(form.root);
  completionOf(form);
  submission(form);
  form.draft();
}

/** A value with so many levels around it. */
export function nested(levels: number, wrap: (inner: Json) => Json, inner: Json = { type: 'string' }): Json {
  return Array.from({ length: levels }).reduce<Json>(wrap, inner);
}

/** What is wrong in a form, and where. */
export function codes(form: Form): [code: string, pointer: string][] {
  return problemsOf(form.root).map(({ code, pointer }) => [code, pointer]);
}
