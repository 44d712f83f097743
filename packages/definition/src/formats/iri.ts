import { asAscii } from './as-ascii.ts';
import { isUri } from './uri.ts';

/** A URI that may have characters of any script (RFC 3987). */
export function isIri(text: string): boolean {
  return isUri(asAscii(text));
}
