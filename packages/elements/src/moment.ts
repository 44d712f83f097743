/** A moment as people write it; the text itself when it is no moment. */
export function moment(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // As `readable` in `fields/dates.ts`, which is loaded later than this.
  const known = Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  return new Intl.DateTimeFormat(known ? language : 'nl', {
    calendar: 'gregory',
    dateStyle: known ? 'long' : 'short',
    timeStyle: iso.length > 10 ? 'short' : undefined,
    timeZone: 'Europe/Amsterdam',
  }).format(date);
}
