import { expect } from '@open-wc/testing';
import { baseOf, found } from '../../test/lint-base.ts';
import type { JsonObject } from '../json.ts';

describe('a life-cycle', () => {
  const states = { done: { next: { late: {} } }, late: { sealed: true, open: ['b'], next: { waived: {} } }, waived: {} };
  const base = (more: JsonObject, field = 'a.status') =>
    baseOf({ 'a.status': { default: 'done' } }, { 'x-lifecycle': { field, states: { ...states, ...more } } });
  const at = (path: string) => `form /x-lifecycle/${path}`;

  it('with which nothing is wrong is left alone', () => {
    for (const code of ['state.unknown', 'state.unreachable', 'condition.unknown'])
      expect(found(code, { base: base({}) })).to.deep.equal([]);
  });

  const wrong: [what: string, code: string, base: JsonObject, expected: string[]][] = [
    ['a field that is not there', 'state.unknown', base({}, 'a.statsu'), [at('field'), 'a.statsu']],
    ['a state that is no answer', 'state.unknown', base({ waived: { next: { lost: {} } }, lost: {} }), [at('states/lost'), 'lost']],
    ['a step to nowhere', 'state.unknown', base({ waived: { next: { lost: {} } } }), [at('states/waived/next/lost'), 'lost']],
    ['an open part that is not there', 'state.unknown', base({ waived: { sealed: true, open: ['c'] } }), [at('states/waived/open/0'), 'c']],
    ['a state that no step leads to', 'state.unreachable', base({ late: {} }), [at('states/waived'), 'waived']],
    ['a condition on what is not there', 'condition.unknown', base({ waived: { next: { done: { when: { field: 'c', is: { const: 1 } } } } } }), [at('states/waived/next/done/when'), 'c']],
  ]; // prettier-ignore
  for (const [what, code, one, expected] of wrong)
    it(`may not name ${what}`, () => expect(found(code, { base: one }, 'name')).to.deep.equal([expected]));

  it('misses a state for an answer that it does not name', () => {
    const { waived: _, ...two } = states;
    const one = baseOf(
      { 'a.status': { default: 'done' } },
      { 'x-lifecycle': { field: 'a.status', states: { ...two, late: {} } } },
    );
    expect(found('state.unknown', { base: one }, 'name')).to.deep.equal([[at('states'), 'waived']]);
  });
});

describe('an answer from another document', () => {
  const base = (kind: string, field: string) => baseOf({ 'a.count': { 'x-from': { kind, field } } });
  const others = new Map([['other', baseOf()]]);
  const place = 'form /properties/a/properties/count/x-from';
  for (const [what, kind, field, expected] of [
    ['a question that is there', 'other', 'a.count', []],
    ['a condition with a name', 'other', 'derived.late', []],
    ['a kind that is not there', 'othre', 'a.count', [[place, 'othre', 'other']]],
    ['a question that is not there', 'other', 'a.cuont', [[place, 'a.cuont', 'a.count']]],
  ] as const) {
    it(`comes from ${what}`, () =>
      expect(found('from.unknown', { base: base(kind, field), others }, 'name', 'nearest')).to.deep.equal(expected));
  }

  it('is not judged where the other kinds are not known', () => {
    expect(found('from.unknown', { base: base('othre', 'x') })).to.deep.equal([]);
  });
});

describe('whose own a row is', () => {
  const base = (ids: string[]): JsonObject => {
    const own = JSON.stringify({ by: ids.map((person) => ({ person })), others: { guide: 'none' } });
    return JSON.parse(JSON.stringify(baseOf()).replace('"x-id":"a.rows.row"', `$&,"x-own":${own}`)) as JsonObject;
  };
  const named = (...ids: string[]) => found('own.unknown', { base: base(ids) }, 'name', 'nearest');

  it('is told by what stands in it', () => {
    expect(named('a.rows.year')).to.deep.equal([]);
    const place = 'form /properties/a/properties/rows/items/x-own';
    expect(named('a.rows.yaer', 'a.status')).to.deep.equal([
      [place, 'a.rows.yaer', 'a.rows.year'],
      [place, 'a.status', null],
    ]);
  });
});

describe('the days between which a date lies', () => {
  const between = (words: JsonObject) =>
    found('between.unknown', { base: baseOf({ 'a.date': { 'x-between': words } }) }, 'name', 'nearest');
  const place = 'form /properties/a/properties/date/x-between';
  it('are those of a date, of a term, or today', () => {
    expect(between({ from: 'deadline.due', until: 'today' })).to.deep.equal([]);
  });
  it('are not those of what is not there, of what is no date, or of the date itself', () => {
    expect(between({ from: 'deadline.deu', until: 'a.status' })).to.deep.equal([
      [`${place}/from`, 'deadline.deu', 'deadline.due'],
      [`${place}/until`, 'a.status', null],
    ]);
    expect(between({ until: 'a.date' })).to.deep.equal([[`${place}/until`, 'a.date', null]]);
  });
});

describe('a reference', () => {
  const to = (name: string) => found('refers.unknown', { base: baseOf({ 'a.reason': { 'x-refers': name } }) }, 'name', 'nearest');
  it('goes to rows or to a catalogue', () => {
    for (const name of ['a.rows', 'catalogue:organisations']) expect(to(name)).to.deep.equal([]);
  });
  it('cannot go to what is no list of rows', () => {
    const place = 'form /properties/a/properties/reason/x-refers';
    expect(to('a.row')).to.deep.equal([[place, 'a.row', 'a.rows']]);
    expect(to('a.status')).to.deep.equal([[place, 'a.status', null]]);
  });
});
