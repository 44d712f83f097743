/**
 * How Dutch writes what is shown most. Everything is shown in Dutch first, and the browser's first format of dates or of lists takes
 * longer than a page of rows.
 */
const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** `7 april 2026`, `april 2026`, `2026`. @param month 1–12. */
export function dutchDate(year: number, month: number | undefined, day: number | undefined): string {
  return [day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** `appels, peren en noten`. */
export function dutchList(texts: readonly string[]): string {
  const last = texts.at(-1) ?? '';
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(', ')} en ${last}`;
}
