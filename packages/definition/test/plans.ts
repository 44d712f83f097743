import fc from 'fast-check';
import { dayAt, weekdays } from '../src/plan/days.ts';
import type { ActivityRow } from '../src/plan/rows.ts';

const day = fc.integer({ min: 20_400, max: 21_700 }).map(dayAt);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('2026-02-30', '', '__proto__', -1, 1e308));
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 8, arbitrary: right }, { weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: odd });

/** A time of the week, mostly as it should be. */
export const slot = fc.record({
  id: fc.uuid(),
  day: mostly(fc.constantFrom(...weekdays)),
  from: mostly(clock),
  to: mostly(clock),
});

/** An activity as a document may hold it: mostly as it should be, sometimes half filled or hostile. */
export const activity: fc.Arbitrary<ActivityRow> = fc.record({
  id: fc.uuid(),
  title: mostly(fc.string()),
  kind: mostly(fc.constantFrom('language-class', 'knm', 'volunteering', 'pvt', 'map', 'other', 'assen:garden')),
  hoursPerWeek: mostly(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
  schedule: mostly(fc.array(slot, { maxLength: 3 })),
  start: mostly(day),
  end: mostly(day),
  childcareNeeded: mostly(fc.boolean()),
  status: mostly(fc.constantFrom('planned', 'started', 'paused', 'done', 'stopped')),
  hoursDone: mostly(fc.integer({ min: 0, max: 900 })),
});

/** How often a property of plans is tried. */
export const runs = { numRuns: 150 };
