import { expect } from '@open-wc/testing';
import { dutchNumber, numberStyle } from './dutch-number.ts';
import { dutchDate, dutchList } from './dutch.ts';

describe('what Dutch writes without asking the browser', () => {
  it('is a date as the browser writes it, of every month', () => {
    const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl', { ...options, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const at = Date.UTC(2026, month - 1, 7);
      expect(dutchDate(2026, month, 7)).to.equal(format({ dateStyle: 'long' }).format(at));
      expect(dutchDate(2026, month, undefined)).to.equal(format({ year: 'numeric', month: 'long' }).format(at));
    }
    expect(dutchDate(2026, undefined, undefined)).to.equal('2026');
  });

  it('is a list as the browser writes it', () => {
    const format = new Intl.ListFormat('nl', { type: 'conjunction' });
    for (const texts of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      expect(dutchList(texts)).to.equal(format.format(texts));
  });

  it('writes numbers as the browser does', () => {
    const format = new Intl.NumberFormat('nl', numberStyle);
    for (const value of [
      -1200.5,
      0,
      0.5,
      12.5,
      999.25,
      1000,
      1200,
      -12_000.5,
      10_000.125,
      123_456_789,
      2 ** 53 - 1,
      0.1 + 0.2,
      0.000_125,
    ])
      expect(dutchNumber(value)).to.equal(format.format(value));
    expect(['2100', '-2100', '21.000'], 'a year is not read as a sum').to.deep.equal([2100, -2100, 21_000].map(dutchNumber));
  });
});
