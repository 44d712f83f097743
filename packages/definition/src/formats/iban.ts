/**
 * An IBAN as it is stored, without spaces: two letters, two check digits and up to thirty letters and digits, whose remainder by 97
 * is 1 (ISO 13616, ISO 7064 MOD 97-10). Which length belongs to which country is not checked, but for the Netherlands: 18.
 */
export function isIban(text: string): boolean {
  if (!/^(?:NL\d{2}[A-Z]{4}\d{10}|(?!NL)[A-Z]{2}\d{2}[A-Z0-9]{11,30})$/.test(text)) return false;
  let remainder = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
