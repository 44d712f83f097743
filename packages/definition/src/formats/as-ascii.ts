/** A text with every character beyond ASCII as `a`, so that the rule for ASCII can judge the rest. Control characters stay. */
export function asAscii(text: string): string {
  return text.replace(/[^\0-\x9f]/gu, 'a');
}
