import { dayAt, dayNumber, timeAt, weekdayOf } from './days.ts';
import type { CalendarEvent } from './ics.ts';
import { idOf, text, type ActivityRow } from './rows.ts';
import { slotsOf, type Slot } from './slots.ts';
import type { DatedRow } from './timeline.ts';

/** What of a plan goes into an agenda. */
export interface EventParts {
  /** The activities of the person whose agenda it is. */
  readonly activities?: readonly ActivityRow[];
  readonly talks?: readonly DatedRow[];
  /** The day from which something counts that has no start, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day for what has no end: that of the term. */
  readonly until?: string;
  /** What a talk is called: there is no word for it here. */
  readonly talk: (row: DatedRow) => string;
  /** Where something is, such as the provider's name. */
  readonly place?: (row: ActivityRow | DatedRow) => string | undefined;
}

/**
 * The events of an agenda: each weekly time of an activity from its first day to its last, and each talk as a day. Without a title, a date
 * that exists or a day left in its period something has no event.
 */
export function eventsOf({ activities = [], talks = [], from, until, talk, place }: EventParts): readonly CalendarEvent[] {
  const earliest = dayNumber(from) ?? 0;
  const latest = dayNumber(until) ?? Infinity;
  const weekly = (slot: Slot): CalendarEvent[] => {
    const title = text(slot.row?.title);
    const start = Number.isFinite(slot.period.first) ? slot.period.first : earliest;
    const first = start + ((slot.day - weekdayOf(start) + 7) % 7);
    const end = Number.isFinite(slot.period.last) ? slot.period.last : latest;
    const last = end - ((weekdayOf(end) - slot.day + 7) % 7);
    if (!slot.row || title === undefined || first > end) return [];
    return [
      {
        ...{ uid: `${idOf(slot.row)}.${slot.id}`, title, place: place?.(slot.row), date: dayAt(first) },
        time: { from: timeAt(slot.from), to: timeAt(slot.to) },
        weekly: { until: Number.isFinite(last) ? dayAt(last) : undefined },
      },
    ];
  };
  const day = (row: DatedRow): CalendarEvent[] =>
    typeof row.date === 'string' && dayNumber(row.date) !== undefined
      ? [{ uid: idOf(row), title: talk(row), place: place?.(row), date: row.date }]
      : [];
  return [...slotsOf({ activities }).slots.flatMap(weekly), ...talks.flatMap(day)];
}
