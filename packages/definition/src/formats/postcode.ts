/** A Dutch postcode as it is stored: `1234AB`. PostNL never gave out SA, SD and SS. */
export function isPostcode(text: string): boolean {
  return /^[1-9]\d{3}(?!S[ADS])[A-Z]{2}$/.test(text);
}
