import { isUriReference } from './uri-reference.ts';

/** A URI with its scheme (RFC 3986, section 3). */
export function isUri(text: string): boolean {
  return /^[a-z][^/?#]*:/i.test(text) && isUriReference(text);
}
