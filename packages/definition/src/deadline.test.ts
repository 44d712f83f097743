import { expect } from '@open-wc/testing';
import type { Reader } from './condition.ts';
import { deadlines } from './deadline.ts';
import type { Json } from './json.ts';

/** Reads a document of one date and of rows that each say a number of weeks. */
const readerOf = (start: Json | undefined, weeks: readonly (Json | undefined)[]) => {
  const reader = (value: Json | undefined, rows: readonly Reader[]): Reader => ({
    value: () => value,
    rows: () => rows,
    derived: () => undefined,
    today: '2026-09-01',
  });
  return { ...reader(start, weeks.map((one) => reader(one, []))), input: () => undefined }; // prettier-ignore
};
const rule = { each: 'list', weeks: 'list.weeks', to: { plus: { years: 3 }, to: { field: 'start' } } };
const date = (...given: Parameters<typeof readerOf>) => deadlines({ end: { rule } }, readerOf(...given))[0]?.date;

describe('a deadline that each row of a list puts off', () => {
  it('is the date itself without rows', () => expect(date('2026-03-02', [])).to.equal('2029-03-02'));
  it('adds the weeks of all rows', () => expect(date('2026-03-02', [16, 26])).to.equal('2029-12-21'));
  it('adds nothing for what is no number', () => expect(date('2026-03-02', [1, undefined, 'x'])).to.equal('2029-03-09'));
  it('is not running without its date', () => expect(date(undefined, [16])).to.equal(undefined));
});
