import { periodOf, timeOf, type Period } from './days.ts';
import { minutes, rowsOf, takesTime, text, type ActivityRow } from './rows.ts';

/** What one activity counts for, worked out from its row alone. Hours are whole minutes. */
export interface ActivityHours {
  readonly kind: string;
  readonly countsFor: string | undefined;
  /** In a week: as it says, else what its days and times come to; undefined when it says neither. */
  readonly perWeek: number | undefined;
  /** The days on which it takes those hours; undefined when it takes none. */
  readonly busy: Period | undefined;
  /** In all, from its first to its last day; undefined when a date or the hours lack. */
  readonly planned: number | undefined;
  readonly done: number;
}

/** The hours of an activity. One that was stopped comes to what was done of it. */
export function hoursOf(row: ActivityRow): ActivityHours {
  const perWeek = minutes(row.hoursPerWeek) ?? scheduled(row.schedule);
  const period = periodOf(row);
  const done = minutes(row.hoursDone) ?? 0;
  const days = period && period.last - period.first + 1;
  const planned = perWeek !== undefined && days !== undefined && days < Infinity ? Math.round((perWeek * days) / 7) : undefined;
  return {
    kind: text(row.kind) ?? '',
    countsFor: text(row.countsFor),
    perWeek,
    busy: perWeek && takesTime(row) ? period : undefined,
    planned: row.status === 'stopped' ? done : planned,
    done,
  };
}

function scheduled(schedule: unknown): number | undefined {
  let sum: number | undefined;
  for (const slot of rowsOf(schedule)) {
    const [from, to] = [timeOf(slot['from']), timeOf(slot['to'])];
    if (from !== undefined && to !== undefined && from < to) sum = (sum ?? 0) + to - from;
  }
  return sum;
}
