/** Whether a language is Dutch, in whatever register. */
export function isDutch(language: string): boolean {
  return /^nl\b/.test(language);
}

/** `1.200`, `12,5`. No more than three decimals are told. */
export function dutchNumber(value: number): string {
  return String(+value.toFixed(3))
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}
