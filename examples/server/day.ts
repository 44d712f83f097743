/** The day in the Netherlands as `YYYY-MM-DD`, wherever the server stands. */
export function dayOf(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(now);
}
