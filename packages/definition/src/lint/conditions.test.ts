import { expect } from '@open-wc/testing';
import { adding, baseOf, found } from '../../test/lint-base.ts';
import type { Json, JsonObject } from '../json.ts';

const when = (condition: Json): JsonObject => ({ 'x-visible-when': condition });
const status = (is: JsonObject): JsonObject => ({ field: 'a.status', is });
const count = (is: JsonObject): JsonObject => ({ field: 'a.count', is });
const tags = (value: string): JsonObject => ({ field: 'b.tags', is: { contains: value } });
const rows = (where: Json): JsonObject => ({ some: 'a.rows', where });
const year = (is: JsonObject): JsonObject => ({ field: 'a.rows.year', is });
const sex = (is: JsonObject): JsonObject => ({ field: 'a.rows.sex', is });
const own = 'town /add/town.own/schema/x-visible-when';

describe('a condition that can never hold', () => {
  const never: [what: string, condition: Json][] = [
    ['asks for two choices of one answer', { all: [status({ const: 'done' }), status({ const: 'late' })] }],
    ['asks for an answer and for none', { all: [status({ const: 'done' }), status({ absent: true })] }],
    ['says and denies', { all: [status({ const: 'done' }), { not: status({ const: 'done' }) }] }],
    ['denies what is always so', { not: { any: [status({ const: 'done' }), { not: status({ const: 'done' }) }] } }],
    ['leaves no choice', { all: [{ not: status({ absent: true }) }, { not: status({ enum: ['done', 'late', 'waived'] }) }] }],
    ['looks outside the limits of a number', count({ minimum: 10 })],
    ['leaves no number between', { all: [count({ minimum: 5 }), count({ maximum: 4 })] }],
    ['leaves no whole number between', { all: [count({ minimum: 4.2 }), count({ maximum: 4.8 })] }],
    ['has a list with and without', { all: [tags('one'), { not: tags('one') }] }],
    ['asks for a value that is no choice', status({ const: 'lost' })],
    ['asks for a row that cannot be', rows({ all: [sex({ const: 'x' }), sex({ const: 'y' })] })],
    ['asks for a row and for none of the kind', { all: [rows(sex({ const: 'x' })), { not: rows(sex({ enum: ['x', 'y'] })) }] }],
    ['asks for a year to come that no row may have', rows(year({ minimum: { year: 10 } }))],
    ['needs an answer that is asked only otherwise', { all: [{ not: { field: 'a.reason', is: { absent: true } } }, status({ const: 'done' })] }],
    ['needs nothing at all', { any: [] }],
    ['needs an answer that is out of the form', { field: 'b.more', is: { const: 'x' } }],
  ]; // prettier-ignore
  for (const [what, condition] of never) {
    it(`is found when it ${what}`, () => {
      expect(found('condition.never', { layers: [adding(when(condition))] }, 'keyword')).to.deep.equal([[own, 'x-visible-when']]);
    });
  }

  const can: [what: string, condition: Json][] = [
    ['one of several choices', { any: [status({ const: 'done' }), status({ const: 'late' })] }],
    ['a choice, and not another', { all: [status({ const: 'done' }), { not: status({ const: 'late' }) }] }],
    ['a number between', { all: [count({ minimum: 4 }), count({ maximum: 4 })] }],
    ['a number at the very limit', count({ minimum: 9 })],
    ['two values in one list', { all: [tags('one'), tags('two')] }],
    ['two rows that differ', { all: [rows(sex({ const: 'x' })), rows(sex({ const: 'y' }))] }],
    ['a row of this year', rows(year({ minimum: { year: 0 } }))],
    ['an answer that is asked in that case', { all: [{ not: { field: 'a.reason', is: { absent: true } } }, status({ const: 'late' })] }],
    ['some text', { field: 'a.reason', is: { const: 'whatever' } }],
  ]; // prettier-ignore
  for (const [what, condition] of can) {
    it(`is not found when it asks for ${what}`, () => {
      expect(found('condition.never', { layers: [adding(when(condition))] })).to.deep.equal([]);
    });
  }

  it('is judged together with what the field stands in, and with when it is asked', () => {
    const base = baseOf({ 'a.reason': { 'x-required': status({ const: 'done' }) } });
    expect(found('required.never', { base })).to.deep.equal([['form /properties/a/properties/reason/x-required']]);
    expect(found('condition.never', { base })).to.deep.equal([]);
  });

  it('is found in a named condition', () => {
    const base = baseOf({}, { 'x-derived': { late: { 'x-id': 'derived.late', when: status({ const: 'lost' }) } } });
    expect(found('condition.never', { base }).slice(0, 2)).to.deep.equal([
      ['form /properties/a/properties/reason/x-visible-when'],
      ['form /x-derived/late/when'],
    ]);
  });

  it('may read what is switched off when it is switched off itself', () => {
    const layer = adding({ ...when({ field: 'b.more', is: { const: 'x' } }), 'x-present': false });
    expect(found('condition.never', { layers: [layer] })).to.deep.equal([]);
    expect(found('condition.unasked', { layers: [layer] })).to.deep.equal([]);
  });

  it('gives up on more ways than anyone can try', () => {
    const many = Array.from({ length: 30 }, () => ({ any: [status({ const: 'done' }), tags('one'), count({ minimum: 2 })] }));
    expect(found('condition.never', { layers: [adding(when({ all: many }))] })).to.deep.equal([]);
  });
});

describe('a condition that always holds', () => {
  const always = { any: [status({ const: 'done' }), { not: status({ const: 'done' }) }] };
  it('is found', () => {
    expect(found('condition.always', { layers: [adding(when(always))] })).to.deep.equal([[own]]);
  });
  it('is not found when an open answer fails it', () => {
    const all = status({ enum: ['done', 'late', 'waived'] });
    expect(found('condition.always', { layers: [adding(when(all))] })).to.deep.equal([]);
  });
});

describe('a condition that reads', () => {
  it('a field that is not there is told the nearest', () => {
    const layer = adding(
      when({ all: [{ field: 'a.statsu', is: { const: 'done' } }, { derived: 'laet' }, rows(sex({ const: 'x' }))] }),
    );
    expect(found('condition.unknown', { layers: [layer] }, 'name', 'nearest')).to.deep.equal([
      [`${own}/all/0`, 'a.statsu', 'a.status'],
      [`${own}/all/1`, 'laet', 'late'],
    ]);
    expect(found('condition.never', { layers: [layer] })).to.deep.equal([]);
  });

  it('a value that is no choice is told the nearest, also among good ones', () => {
    const layer = adding(when({ any: [status({ enum: ['done', 'waved'] }), tags('tow'), count({ maximum: 0 })] }));
    expect(found('condition.value', { layers: [layer] }, 'field', 'value', 'nearest')).to.deep.equal([
      [`${own}/any/0`, 'a.status', 'waved', 'waived'],
      [`${own}/any/1`, 'b.tags', 'tow', 'two'],
      [`${own}/any/2`, 'a.count', 0, null],
    ]);
  });

  it('a choice of the base that a layer took out is no fault of the base', () => {
    const only = { ...adding({}), set: { 'a.status': { choices: { only: ['done', 'waived'] } } } };
    expect(found('condition.value', { base: baseOf({ 'a.status': { 'x-lock': { basis: 'Wet, art. 1', fixed: ['x-present', 'x-visible-when', 'x-access'] } } }), layers: [only] })).to.deep.equal([]);
    const asks = { ...adding(when({ not: status({ const: 'late' }) })), set: only.set };
    expect(found('condition.value', { layers: [asks] }, 'value')).to.deep.equal([[`${own}/not`, 'late']]);
  }); // prettier-ignore

  it('a question that is never asked is told', () => {
    const layer = adding(when({ any: [{ field: 'b.more', is: { const: 'x' } }, status({ const: 'done' })] }));
    expect(found('condition.unasked', { layers: [layer] }, 'field')).to.deep.equal([[own, 'b.more']]);
    expect(found('condition.unasked', { layers: [adding(when(status({ const: 'done' })))] })).to.deep.equal([]);
  });
});

describe('questions that wait for each other', () => {
  it('are found, each with the whole circle', () => {
    const base = baseOf({
      'b.yes': when({ field: 'b.grade', is: { const: 1 } }),
      'b.grade': when({ field: 'b.yes', is: { const: true } }),
    });
    expect(found('condition.circular', { base }, 'circle')).to.deep.equal([
      ['form /properties/b/properties/grade/x-visible-when', ['b.grade', 'b.yes', 'b.grade']],
      ['form /properties/b/properties/yes/x-visible-when', ['b.yes', 'b.grade', 'b.yes']],
    ]);
  });

  it('are found by way of a name, and so are names that name each other', () => {
    const x = { 'x-id': 'derived.x', when: { derived: 'y' } };
    const y = { 'x-id': 'derived.y', when: { not: { derived: 'x' } } };
    expect(found('condition.circular', { base: baseOf({}, { 'x-derived': { x, y } }) }, 'circle')).to.deep.equal([
      ['form /x-derived/x/when', ['x', 'y', 'x']],
      ['form /x-derived/y/when', ['y', 'x', 'y']],
    ]);
  });

  it('are mended in a field that a layer added', () => {
    const layer = adding(when({ field: 'town.own', is: { const: 'x' } }));
    expect(found('condition.circular', { layers: [layer] }, 'circle')).to.deep.equal([[own, ['town.own', 'town.own']]]);
  });
});
