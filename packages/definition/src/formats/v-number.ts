/** A V-nummer (vreemdelingennummer): ten digits; the IND publishes no check digit. */
export function isVNumber(text: string): boolean {
  return /^\d{10}$/.test(text);
}
