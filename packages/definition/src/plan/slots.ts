import { warning, type Finding } from '../finding.ts';
import { isObject, type Json } from '../json.ts';
import { periodOf, timeOf, weekdays, type Period } from './days.ts';
import { idOf, rowsOf, takesTime, type ActivityRow } from './rows.ts';

/** Whose time it is. */
export type Who = 'participant' | 'partner' | 'childcare';

/** A time of every week. */
export interface Slot {
  readonly who: Who;
  /** The activity; undefined for childcare. */
  readonly row: ActivityRow | undefined;
  /** The id of the time itself, or of the part of the day. */
  readonly id: string;
  /** 0 for Monday. */
  readonly day: number;
  /** Minutes since midnight. */
  readonly from: number;
  readonly to: number;
  readonly period: Period;
}

/** When the parts of a day are, `HH:MM`. */
export interface DayParts {
  readonly [part: string]: readonly [from: string, to: string];
}

/** What a week is made of. */
export interface WeekParts {
  readonly activities?: readonly ActivityRow[];
  readonly partner?: readonly ActivityRow[];
  /**
   * When there is childcare: by day the parts (`{monday: ['morning']}`, as `family.childcareParts`), or a list of days and times;
   * undefined while nothing is agreed.
   */
  readonly childcare?: unknown;
  readonly dayParts?: DayParts;
}

/** The parts of a day where nobody says otherwise. */
const usual: DayParts = { morning: ['07:00', '13:00'], afternoon: ['13:00', '19:00'], evening: ['19:00', '23:00'] };

const always: Period = { first: -Infinity, last: Infinity };

/** The times of a week, and those that could not be read: `plan.slot-unread`, `plan.slot-reversed`. */
export function slotsOf({ activities = [], partner = [], childcare, dayParts = usual }: WeekParts): {
  readonly slots: readonly Slot[];
  readonly findings: readonly Finding[];
} {
  const slots: Slot[] = [];
  const findings: Finding[] = [];
  const add = (schedule: unknown, field: string, who: Who, row: ActivityRow | undefined, period: Period) => {
    for (const slot of rowsOf(schedule)) {
      const day = weekdays.findIndex((one) => one === slot['day']);
      const [from, to] = [timeOf(slot['from']), timeOf(slot['to'])];
      const id = idOf(slot);
      const path = `${field}#${id}`;
      if (day < 0 || from === undefined || to === undefined) findings.push(warning('plan.slot-unread', path));
      else if (from >= to) findings.push(warning('plan.slot-reversed', path));
      else slots.push({ who, row, id, day, from, to, period });
    }
  };
  const of = (rows: readonly ActivityRow[], who: Who, field: string) => {
    for (const row of rows) {
      const period = periodOf(row);
      if (period && takesTime(row)) add(row.schedule, field, who, row, period);
    }
  };
  of(activities, 'participant', 'activities.schedule');
  of(partner, 'partner', 'partner.schedule');
  if (isObject(childcare)) add(partsOf(childcare, dayParts), 'childcare', 'childcare', undefined, always);
  else add(childcare, 'childcare', 'childcare', undefined, always);
  return { slots, findings };
}

function partsOf(care: { readonly [day: string]: Json }, dayParts: DayParts): Json {
  return weekdays.flatMap((day) => {
    const parts = Array.isArray(care[day]) ? new Set(care[day] as readonly Json[]) : new Set();
    return Object.entries(dayParts)
      .filter(([part]) => parts.has(part))
      .map(([part, [from, to]]) => ({ id: `${day}-${part}`, day, from, to }));
  });
}
