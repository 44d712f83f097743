import { pointer } from '../pointer.ts';

/** One more step of a `schemaPath`: escaped and URI-encoded, as ajv does, but for the `$` of keywords. */
export function stepInto(path: string, step: string): string {
  return `${path}/${/^[\w$-]+$/.test(step) ? step : encodeURIComponent(pointer(step).slice(1))}`;
}
