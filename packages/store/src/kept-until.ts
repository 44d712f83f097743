const msPerDay = 86_400_000;

/** Until when a draft is kept that is saved now. Days of 24 hours: it is a promise about how long, not about a date. */
export function keptUntil(now: Date, days: number): Date {
  return new Date(now.getTime() + days * msPerDay);
}
