/** The words in a schema that ajv must be told of before it meets them. */
export interface Annotations {
  /** Names that begin with `x-`, at any place. */
  readonly keywords: readonly string[];
  /** Names of formats, at any place. */
  readonly formats: readonly string[];
}

/** Looks through schemas for our own keywords and for formats; a name too many does no harm. */
export function annotationsOf(schemas: Iterable<unknown>): Annotations {
  const keywords = new Set<string>();
  const formats = new Set<string>();
  const met = new Set<unknown>();
  const waiting = [...schemas];
  for (let value = waiting.pop(); waiting.length > 0 || value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null || met.has(value)) continue;
    met.add(value);
    for (const [name, member] of Object.entries(value)) {
      if (name.startsWith('x-')) keywords.add(name);
      if (name === 'format' && typeof member === 'string') formats.add(member);
      waiting.push(member);
    }
  }
  return { keywords: [...keywords], formats: [...formats] };
}
