import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { activity, runs } from '../../test/plans.ts';
import { common, periodOf } from './days.ts';
import { dualIds } from './dual.ts';
import type { ActivityRow } from './rows.ts';

const lesson = (start: string, end: string, more: ActivityRow = {}) => ({
  id: start,
  kind: 'language-class',
  start,
  end,
  ...more,
});
const work = (start?: string, end?: string) => ({ id: 'work', kind: 'volunteering', start, end });
const spring = lesson('2026-02-01', '2026-05-31');

describe('an activity beside the class', () => {
  const cases: [what: string, rows: ActivityRow[], dual: boolean][] = [
    ['when they run at the same time', [spring, work('2026-05-01', '2026-07-01')], true],
    ['when they share one day', [spring, work('2026-05-31', '2026-07-01')], true],
    ['when it has no end', [spring, work('2026-01-01')], true],
    ['not when it comes after', [spring, work('2026-06-01', '2026-07-01')], false],
    ['not between two classes', [spring, lesson('2026-09-01', '2026-12-01'), work('2026-06-01', '2026-08-31')], false],
    ['in the second of two classes', [lesson('2026-09-01', '2026-12-01'), spring, work('2026-10-01', '2026-10-02')], true],
    [
      'not beside a class that was stopped',
      [lesson('2026-02-01', '2026-05-31', { status: 'stopped' }), work('2026-03-01')],
      false,
    ],
    ['not without any date', [spring, work()], false],
    ['not with dates that cannot be', [spring, work('2026-05-01', '2026-02-01')], false],
  ];
  for (const [what, rows, dual] of cases) it(`is dual ${what}`, () => expect(dualIds(rows).has('work')).to.equal(dual));

  it('is never the class itself', () => expect([...dualIds([spring, lesson('2026-02-01', '2026-05-31')])]).to.deep.equal([]));

  it('is found as if each were laid beside each', () => {
    const days = (row: ActivityRow) => (row.start == null && row.end == null ? undefined : periodOf(row));
    fc.assert(
      fc.property(fc.array(activity, { maxLength: 12 }), (rows) => {
        const classes = rows
          .filter((row) => row.kind === 'language-class' && row.status !== 'stopped')
          .flatMap((row) => days(row) ?? []);
        const beside = (row: ActivityRow) => {
          const own = days(row);
          return row.kind !== 'language-class' && own !== undefined && classes.some((one) => common(one, own));
        };
        expect([...dualIds(rows)]).to.have.members(rows.filter(beside).map(({ id }) => id));
      }),
      runs,
    );
  });
});
