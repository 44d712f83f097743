export { common, dayAt, dayNumber, periodOf, timeAt, timeOf, weekdays, type Period, type Weekday } from './days.ts';
export type { ActivityRow, GoalRow, SlotRow } from './rows.ts';
export { hoursOf, type ActivityHours } from './hours.ts';
export { counts, targets, targetsFor, type Target } from './targets.ts';
export type { Busiest } from './load.ts';
export { Sums, weekLimit, type Reached } from './sums.ts';
export { dualIds } from './dual.ts';
export { slotsOf, type DayParts, type Slot, type WeekParts, type Who } from './slots.ts';
export { week, type WeekDay } from './week.ts';
export { clashes, type Clash, type Gap } from './clashes.ts';
export { termOf, type Extension, type Term, type TermFacts } from './term.ts';
export {
  timeline,
  type DatedRow,
  type Item,
  type Tick,
  type Timeline,
  type TimelineList,
  type TimelineParts,
} from './timeline.ts';
export { smart, smartParts, type Smart, type SmartAdvice, type SmartPart } from './smart.ts';
export { choose, search, type Choosing, type Drafted, type EntryKind, type LibraryEntry, type Sought } from './library.ts';
export { goalOf, wishes, type Wish } from './wishes.ts';
export { eventsOf, type EventParts } from './events.ts';
export { ics, type CalendarEvent, type CalendarOptions } from './ics.ts';
export { documentDifferences, type DocumentDifference, type DocumentDifferenceCode, type NamedRow } from './differences.ts';
