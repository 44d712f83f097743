import { canonical, type Json } from '@wegwijs/definition';
import type { Design } from '../design.ts';

/** SHA-256 in hexadecimal of a text. The host gives it: this package has neither Node nor a page. */
export type Digest = (text: string) => string;

/**
 * The checksum of what a reviewer approves: the layer with its words in every language, but for the version that it gets by being
 * published. The order in which things were said does not count.
 */
export function checksumOf(design: Design, digest: Digest): string {
  const before = known.get(design);
  if (before?.digest === digest) return before.sum;
  const { layer, texts } = design;
  const { version: _version, ...rest } = layer;
  const sum = digest(canonical({ layer: rest, texts } as unknown as Json));
  known.set(design, { digest, sum });
  return sum;
}

/** A design never changes: what is asked at each key that is pressed is worked out once. */
const known = new WeakMap<Design, { readonly digest: Digest; readonly sum: string }>();
