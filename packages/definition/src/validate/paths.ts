import { pointer } from '../pointer.ts';
import { splitFragment } from './uri.ts';

/** One more step of a `schemaPath`: escaped and URI-encoded, as ajv does, but for the `$` of keywords. */
export function stepInto(path: string, step: string): string {
  return `${path}/${/^[\w$-]+$/.test(step) ? step : encoded(pointer(step).slice(1))}`;
}

/** The JSON Pointer that a `schemaPath` says. */
export function pointerOf(path: string): string {
  return splitFragment(path.replace(/%u(.{4})/g, (_all, code) => String.fromCharCode(parseInt(String(code), 16))))[1];
}

/** Half of a surrogate pair has no URI encoding, and gets one of its own. */
function encoded(text: string): string {
  return text
    .split(/(\p{Cs})/u)
    .map((part, i) => (i % 2 ? `%u${part.charCodeAt(0).toString(16)}` : encodeURIComponent(part)))
    .join('');
}
