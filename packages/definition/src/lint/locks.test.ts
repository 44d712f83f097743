import { expect } from '@open-wc/testing';
import { baseOf, findings, found, townOf } from '../../test/lint-base.ts';
import type { JsonObject } from '../json.ts';

const lock = (basis: string, ...fixed: string[]): JsonObject => ({ 'x-lock': { basis, fixed } });
const all = ['x-present', 'x-visible-when', 'x-access'];
const status = '/properties/a/properties/status/x-lock';

describe('locks close over what drives them', () => {
  it('all that the law reads is held where it is right', () => {
    expect(found('lock.open', {})).to.deep.equal([]);
  });

  const open: [what: string, fixed: string[], missing: string[]][] = [
    ['may be taken out', ['x-visible-when', 'x-access'], ['x-present']],
    ['may be hidden by a condition', ['present', 'x-access'], ['x-visible-when']],
    ['may be taken from who fills it in', ['x-present', 'x-visible-when'], ['x-access']],
  ];
  for (const [what, fixed, missing] of open) {
    it(`a field that ${what} is found`, () => {
      const base = baseOf({ 'a.status': lock('Wet, art. 1', ...fixed) });
      expect(found('lock.open', { base }, 'by', 'open').slice(0, 1)).to.deep.equal([[`form ${status}`, ['a.reason'], missing]]);
    });
  }

  it('a field without any lock is found, also where a deadline reads it', () => {
    const { 'x-lock': _, ...date } = { ...lock('x') };
    const base = baseOf({ 'a.date': { ...date, 'x-lock': {} } });
    expect(found('lock.open', { base }, 'by', 'articles')).to.deep.equal([
      ['form /properties/a/properties/date/x-lock', ['deadline.due'], ['Wet, art. 2']],
    ]);
  });

  it('a lock on another article is found, and one on another paragraph of the same is not', () => {
    const other = baseOf({ 'a.status': lock('Besluit, art. 9', ...all) });
    expect(found('lock.open', { base: other }, 'by', 'articles')).to.deep.equal([
      [`form ${status}`, ['a.reason'], ['Wet, art. 1']],
    ]);
    expect(found('lock.open', { base: baseOf({ 'a.status': lock('Wet, art. 1 lid 7', ...all) }) })).to.deep.equal([]);
  });

  it('goes on through what those fields read in turn, and the lists and sections around', () => {
    const base = baseOf({ 'a.status': { 'x-visible-when': { some: 'a.rows', where: { field: 'a.rows.year', is: { minimum: 2010 } } } } });
    const ids = found('lock.open', { base }, 'by').map(([place, by]) => `${String(place)} by ${String(by)}`);
    expect(ids).to.include('form /properties/a/properties/rows by a.status');
    expect(ids).to.include('form /properties/a/properties/rows/items/properties/year by a.status');
  }); // prettier-ignore

  it('holds for what completion of the base needs, with a lock or without', () => {
    const base = baseOf({ 'b.grade': { 'x-required': { field: 'b.yes', is: { const: true } } } });
    expect(found('lock.open', { base }, 'by', 'open')).to.deep.equal([
      ['form /properties/b/properties/yes', ['b.grade'], all],
      ['form /properties/b', ['b.grade'], ['x-present', 'x-visible-when']],
    ]);
  });

  it('does not hold for what only limits the asking, nor for what a layer wants', () => {
    const limited = baseOf({ 'b.grade': { 'x-visible-when': { field: 'b.yes', is: { const: true } }, ...lock('AVG art. 5', 'x-visible-when') } });
    expect(found('lock.open', { base: limited })).to.deep.equal([]);
    const layer = townOf({ set: { 'b.grade': { 'x-required': { field: 'b.yes', is: { const: true } } } } });
    expect(found('lock.open', { layers: [layer] })).to.deep.equal([]);
  }); // prettier-ignore

  it('is for the layer to close that sets the lock', () => {
    const when = { 'x-visible-when': { field: 'b.yes', is: { const: true } } };
    const set = { 'b.grade': { 'x-lock': { basis: 'Afspraak', fixed: ['x-present', 'x-visible-when'] } } };
    const subject = { base: baseOf({ 'b.grade': when }), layers: [townOf({ set })] };
    expect(found('lock.open', subject, 'by')).to.deep.equal([
      ['town /set/b.grade/x-lock', ['b.grade']],
      ['town /set/b.grade/x-lock', ['b.grade']],
    ]);
    expect(findings(subject).map(({ id, fix }) => [id, fix?.document])).to.deep.equal([
      ['b.yes', 'town'],
      ['b', 'town'],
    ]);
  });
});
