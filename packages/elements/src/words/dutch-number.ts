/**
 * How a number is written in a sentence: four digits stand together, as in a year; as many decimals as it has, but not those that
 * adding leaves behind (0.1 + 0.2).
 */
export const numberStyle = { useGrouping: 'min2', maximumFractionDigits: 9 } as const satisfies Intl.NumberFormatOptions;

/** Whether a language is Dutch, in whatever register. */
export function isDutch(language: string): boolean {
  return /^nl\b/.test(language);
}

/** `1200`, `12.000`, `12,5`: as `Intl` writes it, which takes long when asked for the first time. No more than nine decimals are told. */
export function dutchNumber(value: number): string {
  const [whole = '', ...decimals] = String(+value.toFixed(9)).split('.');
  return [/\d{5}/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole, ...decimals].join(',');
}
