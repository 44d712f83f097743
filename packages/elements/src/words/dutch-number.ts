/**
 * How a number is written in a sentence: four digits stand together, as in a year; as many decimals as it has, but not those that
 * adding leaves behind (0.1 + 0.2).
 */
export const numberStyle = { useGrouping: 'min2', maximumSignificantDigits: 16 } as const satisfies Intl.NumberFormatOptions;

/** Whether a language is Dutch, in whatever register. */
export function isDutch(language: string): boolean {
  return /^nl\b/.test(language);
}

/** `1200`, `12.000`, `12,5`: as `Intl` writes it, which takes long when asked for the first time. */
export function dutchNumber(value: number): string {
  const written = String(value);
  if (!/^-?\d+(\.\d{1,9})?$/.test(written)) return new Intl.NumberFormat('nl', numberStyle).format(value);
  const [whole = '', decimals] = written.split('.');
  const grouped = /\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
