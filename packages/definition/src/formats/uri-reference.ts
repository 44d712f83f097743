import { splitUri } from '../validate/uri.ts';
import { isIpv6 } from './ipv6.ts';

const shape = /^(?:\/\/(?:[^@[\]]*@)?(?:\[(.*)\]|[^@:[\]]*)(?::\d*)?)?$/;

/** A URI or a relative reference (RFC 3986, section 4.1). */
export function isUriReference(text: string): boolean {
  const [scheme, authority, path, query, fragment] = splitUri(text);
  const match = shape.exec(authority);
  const literal = match?.[1] ?? '::';
  return (
    match !== null &&
    (isIpv6(literal) || /^v[\da-f]+\..+$/i.test(literal)) &&
    /^(?:[a-z][a-z\d+.-]*:)?$/i.test(scheme) &&
    (scheme + authority !== '' || !/^[^/]*:/.test(path)) &&
    /^(?:[\w.~!$&'()*+,;=:@/?-]|%[\da-f]{2})*$/i.test(authority.replace(/[[\]]/g, '') + path + query + fragment.slice(1))
  );
}
