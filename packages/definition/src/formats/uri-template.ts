/** A URI template (RFC 6570, section 2). */
export function isUriTemplate(text: string): boolean {
  const name = '(?:\\w|%[\\da-f]{2})+(?:\\.(?:\\w|%[\\da-f]{2})+)*(?:\\*|:[1-9]\\d{0,3})?';
  const expression = `\\{[+#./;?&=,!@|]?${name}(?:,${name})*\\}`;
  return new RegExp(`^(?:[^\\0-\\x20\\x7f-\\x9f"%<>\\\\^\`{|}]|%[\\da-f]{2}|${expression})*$`, 'iu').test(text);
}
