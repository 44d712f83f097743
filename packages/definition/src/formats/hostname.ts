/**
 * A host name (RFC 1123, section 2.1): labels of letters, digits and hyphens, at most 63 long, 253 together. Of a label that claims
 * to be Punycode (`xn--…`) only the shape is checked, not what it decodes to (RFC 5890).
 */
export function isHostname(text: string): boolean {
  const isLabel = (label: string): boolean => /^(?!xn--.?$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label);
  return text.length <= 253 && text.split('.').every(isLabel);
}
