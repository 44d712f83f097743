// RFC 3986, appendix B. There is no `URL` in the headless packages, and it refuses the relative bases that schemas have.
const parts = /^([^:/?#]+:)?(\/\/[^/?#]*)?([^?#]*)(\?[^#]*)?(#.*)?$/s;

type Parts = [scheme: string, authority: string, path: string, query: string, fragment: string];

/** Scheme with colon, authority with slashes, path, query with question mark, fragment with hash; each may be empty. */
export function splitUri(uri: string): Parts {
  return [...(parts.exec(uri) ?? [])].slice(1).map((part: string | undefined) => part ?? '') as Parts;
}

/** RFC 3986, section 5.2.4. */
function withoutDots(path: string): string {
  const kept: string[] = [];
  path.split('/').forEach((step, index, { length }) => {
    if (step === '..' && kept.length > 1) kept.pop();
    const isDots = step === '.' || step === '..';
    if (!isDots || index === length - 1) kept.push(isDots ? '' : step);
  });
  return kept.join('/');
}

/** A reference made absolute against a base, which may itself be relative or empty (RFC 3986, section 5.2). */
export function resolveUri(base: string, reference: string): string {
  const [scheme, authority, path, query, fragment] = splitUri(reference);
  const [baseScheme, baseAuthority, basePath, baseQuery] = splitUri(base);
  if (scheme) return reference;
  if (authority) return baseScheme + reference;
  if (!path) return baseScheme + baseAuthority + basePath + (query || baseQuery) + fragment;
  const folder = basePath.slice(0, basePath.lastIndexOf('/') + 1) || (baseAuthority && '/');
  return baseScheme + baseAuthority + withoutDots(path.startsWith('/') ? path : folder + path) + query + fragment;
}

/** A URI and its decoded fragment. A fragment that is not valid percent-encoding is kept as it is. */
export function splitFragment(uri: string): [uri: string, fragment: string] {
  const [before = '', ...after] = uri.split('#');
  const fragment = after.join('#');
  try {
    return [before, decodeURIComponent(fragment)];
  } catch {
    return [before, fragment];
  }
}
