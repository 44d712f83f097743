/** A moment as people write it; the text itself when it is no moment. */
export function moment(iso: string, language: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: iso.length > 10 ? 'short' : undefined,
    timeZone: 'Europe/Amsterdam',
  }).format(date);
}
