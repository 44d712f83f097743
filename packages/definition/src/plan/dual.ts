import { common, periodOf, type Period } from './days.ts';
import { idOf, type ActivityRow } from './rows.ts';

const isClass = (row: ActivityRow) => row.kind === 'language-class';

/**
 * The ids of the activities that run beside a language class, which makes them dual (domain: 4.4 G, `activities[].dual`). A class that
 * was stopped counts no more, and an activity without any date does not say when it runs.
 */
export function dualIds(activities: readonly ActivityRow[]): ReadonlySet<string> {
  const classes = merged(activities.filter((row) => isClass(row) && row.status !== 'stopped').flatMap(dated));
  const others = activities.filter((row) => !isClass(row) && dated(row).some((period) => meets(period, classes)));
  return new Set(others.map(idOf));
}

function dated(row: ActivityRow): Period[] {
  const period = row.start == null && row.end == null ? undefined : periodOf(row);
  return period ? [period] : [];
}

/** The same days in the fewest periods, in their order. */
function merged(periods: readonly Period[]): Period[] {
  const found: Period[] = [];
  for (const one of periods.toSorted((a, b) => (a.first < b.first ? -1 : 1))) {
    const before = found.at(-1);
    if (!before || one.first > before.last) found.push(one);
    else found[found.length - 1] = { first: before.first, last: Math.max(before.last, one.last) };
  }
  return found;
}

/** Whether a period has a day in common with the first of these that does not end before it. */
function meets(period: Period, sorted: readonly Period[]): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.last ?? 0) < period.first) low = middle + 1;
    else high = middle;
  }
  const next = sorted[low];
  return next !== undefined && common(period, next) !== undefined;
}
