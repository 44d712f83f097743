import { isJsonPointer } from './json-pointer.ts';

/** A relative JSON pointer (draft-bhutton-relative-json-pointer-00, section 3). */
export function isRelativeJsonPointer(text: string): boolean {
  const match = /^(?:0|[1-9]\d*)(#$)?/.exec(text);
  return match !== null && isJsonPointer(text.slice(match[0].length));
}
