import type { Json } from '@wegwijs/definition';

/** A value as text: a text as it is, all else as JSON. */
export function plainText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
