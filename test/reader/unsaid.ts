/** The first of what is expected that was not said, in that order; undefined when all of it was. */
export function unsaid(expected: readonly string[], lines: readonly string[]): string | undefined {
  let from = 0;
  for (const words of expected) {
    const at = lines.findIndex((line, i) => i >= from && line.includes(words));
    if (at < 0) return words;
    from = at;
  }
  return undefined;
}
