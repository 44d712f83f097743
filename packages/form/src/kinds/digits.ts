/**
 * Text as people type and paste it, made plain: Arabic-Indic and Persian digits become 0–9, invisible direction marks and
 * other format characters go, every kind of space becomes a space, every kind of dash a hyphen.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .trim();
}
