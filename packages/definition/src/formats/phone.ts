/**
 * A telephone number, leniently: any country, `+` or `00` in front, spaces, dots, hyphens and brackets between; seven to fifteen
 * digits (ITU-T E.164 allows fifteen at most).
 */
export function isPhone(text: string): boolean {
  const digits = text.replace(/[^0-9]/g, '').replace(/^00/, '').length;
  return /^\+?[0-9 ().\/-]+$/.test(text) && digits >= 7 && digits <= 15;
}
