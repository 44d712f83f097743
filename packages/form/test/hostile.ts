import { completionOf, problemsOf, submission, type Form } from '../src/index.ts';
import type { Json } from '@wegwijs/definition';

/** What a form may make of a schema by itself. */
export const mostFields = 10_000;

/** So many milliseconds a page may be busy with one hostile thing: most take a few, on a slow machine that does much at once more. */
const longest = 8_000;

/** What some work comes to; it throws where that takes a page too long. */
export function soon<T>(work: () => T): T {
  const start = performance.now();
  const made = work();
  const taken = performance.now() - start;
  if (taken > longest) throw new Error(`took ${Math.round(taken)} milliseconds`);
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
