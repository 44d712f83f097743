import { asAscii } from './as-ascii.ts';
import { isUriReference } from './uri-reference.ts';

/** A URI or relative reference that may have characters of any script (RFC 3987). */
export function isIriReference(text: string): boolean {
  return isUriReference(asAscii(text));
}
