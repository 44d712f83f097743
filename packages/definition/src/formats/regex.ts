/** A regular expression of ECMAScript, with the flag `u` as JSON Schema reads patterns (core, 6.4). */
export function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'u') !== null;
  } catch {
    return false;
  }
}
