import { isArray, isObject, own, type Json } from './json.ts';

/** A JSON Pointer (RFC 6901) from its steps: `['a/b', 0]` → `/a~1b/0`. */
export function pointer(...steps: readonly (string | number)[]): string {
  let text = '';
  // Most steps need no escaping, and pointers are made often.
  for (const step of steps) text += `/${/[~/]/.test(`${step}`) ? `${step}`.replaceAll('~', '~0').replaceAll('/', '~1') : step}`;
  return text;
}

/** The steps of a JSON Pointer: `/a~1b/0` → `['a/b', '0']`. */
export function steps(text: string): string[] {
  if (text === '') return [];
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The value that a pointer names, or undefined where there is none. */
export function at(value: Json | undefined, text: string): Json | undefined {
  let here = value;
  for (const step of steps(text)) {
    if (isArray(here)) here = /^(0|[1-9]\d*)$/.test(step) ? here[Number(step)] : undefined;
    else if (isObject(here)) here = own(here, step);
    else return undefined;
  }
  return here;
}
