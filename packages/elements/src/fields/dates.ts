import { parts } from '@wegwijs/definition';
import { plain } from '@wegwijs/form';
import { kept } from '../kept.ts';
import { isDutch } from '../words/dutch-number.ts';
import { dutchDate } from '../words/dutch.ts';

const dates = (shown: Intl.DateTimeFormatOptions) =>
  kept((language) => new Intl.DateTimeFormat(language, { ...shown, timeZone: 'UTC', calendar: 'gregory' }));
const [years, months, days] = [
  dates({ year: 'numeric' }),
  dates({ year: 'numeric', month: 'long' }),
  dates({ year: 'numeric', month: 'long', day: 'numeric' }),
];

/**
 * The language itself, or Dutch where the browser has no words for it. Chromium has none for Tigrinya and Somali, and would write a date in
 * its own language. Figures are read everywhere: `14-9-2026`, as in a letter of the gemeente.
 */
export const readable = kept((language) =>
  // To ask `Intl` for the first time takes longer than a page of a plan.
  isDutch(language) ? language : (Intl.DateTimeFormat.supportedLocalesOf([language, 'nl'])[0] ?? 'nl'),
);

/** The parts of a whole date that was typed or pasted at once: `27-3-1990`, `27 / 3 / 1990`, `1990-03-27`, `1990 / 3 / 27`; nothing else is taken apart. */
export function wholeDate(text: string): { day: string; month: string; year: string } | undefined {
  const typed = plain(text);
  const [, day, month, year] = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(typed) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) return { day, month, year };
  const [, first, second, third] = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})$/.exec(typed) ?? [];
  return first !== undefined && second !== undefined && third !== undefined
    ? { day: third, month: second, year: first }
    : undefined;
}

/** The number of a month by its name or short name in one of some languages. */
export function monthOf(name: string, languages: readonly string[]): number | undefined {
  const typed = name.trim().replace(/\.$/, '').toLocaleLowerCase();
  if (typed === '' || /^\d+$/.test(plain(typed))) return undefined;
  for (const language of languages) {
    for (const style of ['long', 'short'] as const) {
      const format = dates({ month: style })(language);
      const names = Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2020, i)).replace(/\.$/, '').toLocaleLowerCase());
      const at = names.indexOf(typed);
      if (at >= 0) return at + 1;
    }
  }
  return undefined;
}

/** A whole or partial date as a person reads it, in the calendar that the documents use; undefined when it is none. */
export function dateText(language: string, value: string): string | undefined {
  const { year, month, day } = parts(value) ?? {};
  if (year === undefined || (month ?? 1) > 12) return undefined;
  if (isDutch(readable(language)) && year > 0) return dutchDate(year, month, day, !isDutch(language));
  const at = new Date(0);
  at.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const format = month === undefined ? years : day === undefined ? months : days;
  return format(language).format(at);
}
