// Up to U+024F, U+2000–206F and three more: with the last, all white space is known, and `\s` is not "anything may be in it".
const codes = [...Array(0x2c0).keys()].map((code) => (code < 0x250 ? code : code + 0x2000 - 0x250));
const known = String.fromCharCode(...codes, 0x1680, 0x3000, 0xfeff);
const hit = '\ue000';

/** Whether a part of a pattern may match a character that is not among the known. */
const reachesBeyond = /[^\0-\u024f]|\\[upPDWS]|^\[\^|^\.$/u;

/** All characters. */
export const everything = (1n << BigInt(known.length + 1)) - 1n;

/**
 * The characters that one part of a pattern can match (a letter, an escape, a class), as bits: one for each that is
 * known, and one for all others together. So two sets that share a character share a bit, but not the reverse.
 */
export function charsOf(part: string): bigint {
  const marked = known.replace(new RegExp(part, 'gu'), hit).replace(/[^\ue000]/g, '0');
  return BigInt(`0b${reachesBeyond.test(part) ? 1 : 0}${marked.replaceAll(hit, '1')}`);
}
