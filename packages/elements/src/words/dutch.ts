/**
 * How Dutch writes what is shown most. Everything is shown in Dutch first, and the browser's first format of dates or of lists takes
 * longer than a page of rows.
 */
const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** `7 april 2026`, `april 2026`, `2026`; in figures `7-4-2026`. @param month 1–12. */
export function dutchDate(year: number, month?: number, day?: number, figures?: boolean): string {
  return [day, figures ? month : month && months[month - 1], year].filter((part) => part).join(figures ? '-' : ' ');
}

/** `appels, peren en noten`. @param and what stands before the last. */
export function dutchList(texts: readonly string[], and = ' en '): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : texts.slice(0, -1).join(', ') + and + last;
}
