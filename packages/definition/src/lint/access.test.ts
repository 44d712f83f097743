import { expect } from '@open-wc/testing';
import { adding, baseOf, found, townOf } from '../../test/lint-base.ts';
import type { Json, JsonObject } from '../json.ts';

const access = (value: Json, more: JsonObject = {}): JsonObject => ({ 'x-access': value, ...more });
const own = 'town /add/town.own/schema/x-access';

describe('who sees and fills in a field', () => {
  it('nobody who sees it is found, and mended with what holds for every added field', () => {
    expect(found('access.unseen', { layers: [adding(access({}))] })).to.deep.equal([[own]]);
    expect(found('access.unseen', { layers: [adding(access({ participant: 'none' }))] })).to.deep.equal([[own]]);
    expect(found('access.unseen', { layers: [adding(access({ guide: 'shared' }))] })).to.deep.equal([]);
  });

  it('nobody who fills it in is found', () => {
    const views = access({ participant: 'view', caseManager: 'view' });
    expect(found('access.unfilled', { layers: [adding(views)] })).to.deep.equal([[own]]);
    const others = access({ guide: 'edit', participant: 'view' }, { 'x-by': ['participant'] });
    expect(found('access.unfilled', { layers: [adding(others)] })).to.deep.equal([[own]]);
    expect(found('access.unfilled', { layers: [adding({ ...views, 'x-by': ['system'] })] })).to.deep.equal([]);
    expect(found('access.unfilled', { layers: [adding(access({ guide: 'propose' }))] })).to.deep.equal([]);
  });

  it('nobody who fills in what completion needs is worse', () => {
    const hidden = access({ guide: 'view' }, { 'x-required': true });
    expect(found('required.unfillable', { layers: [adding(hidden)] }, 'by')).to.deep.equal([[own, ['participant']]]);
    expect(found('access.unfilled', { layers: [adding(hidden)] })).to.deep.equal([]);
    const must = access({ guide: 'view' }, { type: 'boolean', 'x-must-be-true': true });
    expect(found('required.unfillable', { layers: [adding(must)] })).to.deep.equal([[own]]);
    expect(found('required.unfillable', { layers: [adding({ 'x-required': true })] })).to.deep.equal([]);
  });

  it('what a field stands in counts too', () => {
    const inner = { 'x-id': 'town.in', title: 'Binnen', type: 'string', 'x-access': 'open' };
    const group = adding({ ...access({ guide: 'none' }), type: 'object', properties: { in: inner } });
    expect(found('access.unseen', { layers: [group] })).to.deep.equal([[own]]);
  }); // prettier-ignore

  it('a supplier that may not supply is found', () => {
    const layer = adding({ 'x-by': ['guide', 'participant'] });
    expect(found('access.supplier', { layers: [layer] }, 'role')).to.deep.equal([['town /add/town.own/schema/x-by', 'guide']]);
    expect(found('access.supplier', { layers: [adding({ 'x-by': ['system', 'guide'] })] })).to.deep.equal([]);
  });

  it('a field that does not say who sees it is told so', () => {
    const { add } = adding({});
    const { 'x-access': _, ...schema } = add?.['town.own']?.schema ?? {};
    const layer = townOf({ add: { 'town.own': { section: 'b', name: 'own', schema } } });
    expect(found('access.default', { layers: [layer] })).to.deep.equal([['town /add/town.own/schema']]);
    expect(found('access.default', { layers: [adding({})] })).to.deep.equal([]);
    const said = { ...layer, set: { 'town.own': { 'x-access': { caseManager: 'edit' } } } };
    expect(found('access.default', { layers: [said] })).to.deep.equal([]);
  });
});

describe('a field that depends on another', () => {
  const when = { 'x-visible-when': { field: 'b.yes', is: { const: true } } };
  const closed = { 'b.yes': { 'x-access': 'closed' } };
  const shared = { 'b.yes': { 'x-access': 'shared' } };
  const grade = 'form /properties/b/properties/grade/x-access';

  it('is not for a role that cannot see the other', () => {
    expect(found('access.driver', { base: baseOf({ ...closed, 'b.grade': when }) }, 'field', 'roles')).to.deep.equal([
      [grade, 'b.yes', ['participant', 'guide']],
    ]);
    expect(found('access.driver', { base: baseOf({ 'b.grade': when }) })).to.deep.equal([]);
    expect(found('access.driver', { base: baseOf({ ...closed, 'b.grade': { ...when, 'x-access': 'closed' } }) })).to.deep.equal(
      [],
    );
  });

  it('is better not for a role that sees the other with a consent of its own', () => {
    expect(found('access.consent', { base: baseOf({ ...shared, 'b.grade': when }) }, 'roles')).to.deep.equal([
      [grade, ['guide']],
    ]);
    expect(found('access.consent', { base: baseOf({ ...shared, 'b.grade': { ...when, 'x-access': 'shared' } }) })).to.deep.equal(
      [],
    );
    expect(found('access.driver', { base: baseOf({ ...shared, 'b.grade': when }) })).to.deep.equal([]);
  });

  it('gives it away by being needed too', () => {
    const base = baseOf({ ...closed, 'b.grade': { 'x-required': when['x-visible-when'] } });
    expect(found('access.driver', { base }, 'field')).to.deep.equal([[grade, 'b.yes']]);
  });

  it('is mended in a field of a layer', () => {
    const layers = [adding({ ...when, 'x-sensitivity': 'ordinary' })];
    expect(found('access.driver', { base: baseOf(closed), layers }, 'roles')).to.deep.equal([[own, ['participant', 'guide']]]);
  });
});
