import { common, dayAt, dayNumber, weekdayOf, weekdays, type Weekday } from './days.ts';
import { slotsOf, type Slot, type WeekParts } from './slots.ts';

/** One day of a week. */
export interface WeekDay {
  readonly day: Weekday;
  /** `YYYY-MM-DD`; undefined in the week that stands for every week. */
  readonly date: string | undefined;
  /** By the time they begin; at the same time the shorter first. */
  readonly slots: readonly Slot[];
}

/**
 * The agenda of a week, from Monday.
 * @param on a day of that week, `YYYY-MM-DD`: only what goes on then. Without it everything that the plan has a time for.
 */
export function week(parts: WeekParts, on?: string): readonly WeekDay[] {
  const day = dayNumber(on);
  const monday = day === undefined ? undefined : day - weekdayOf(day);
  const { slots } = slotsOf(parts);
  return weekdays.map((name, i) => {
    const date = monday === undefined ? undefined : monday + i;
    const goesOn = ({ day, period }: Slot) =>
      day === i && (date === undefined || common(period, { first: date, last: date }) !== undefined);
    const found = slots.filter(goesOn).sort((a, b) => a.from - b.from || a.to - b.to);
    return { day: name, date: date === undefined ? undefined : dayAt(date), slots: found };
  });
}
