/** A UUID in hexadecimal with hyphens (RFC 4122, section 3), any version, without `urn:uuid:`. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text);
}
