/** A language tag by its shape, such as `nl`, `ti` or `zh-Hant-TW` (BCP 47, RFC 5646): not whether its parts are registered. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(text);
}
