/** A regular expression of ECMAScript, with the flag `u` as JSON Schema reads patterns (core, 6.4). */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
