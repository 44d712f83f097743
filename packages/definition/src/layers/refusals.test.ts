import { expect } from '@open-wc/testing';
import { law, layerOf } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Layer } from './layer.ts';
import { resolve } from './resolve.ts';

const article = 'Wet, art. 14';

/** What a layer asks by way of `set`, why it is refused, and on what ground. */
const refused: [what: string, id: string, keyword: string, to: Json, code: string, basis?: string][] = [
  ['take a locked field out', 'test.status', 'x-present', false, 'locked', article],
  ['change a fixed choice list', 'test.status', 'choices', { only: ['done'] }, 'locked', article],
  ['not need what a lock tightens', 'test.status', 'x-required', false, 'locked', article],
  ['need it only sometimes', 'test.status', 'x-required', { derived: 'late' }, 'locked', article],
  ['widen a locked access', 'test.status', 'x-access', { socialGuide: 'edit' }, 'locked', article],
  ['unlock a lock', 'test.status', 'x-lock', { basis: article, fixed: [] }, 'floor', article],
  ['take the article from a lock', 'test.status', 'x-lock', { basis: 'Ons beleid', fixed: ['present', 'choices'], tighten: ['required', 'x-access'] }, 'floor', article],
  ['take the floor out, lock or not', 'test.reason', 'x-present', false, 'floor'],
  ['not need what the base needs', 'test.reason', 'x-required', false, 'floor'],
  ['take out what a needed field depends on', 'test.driver', 'x-present', false, 'floor'],
  ['take out the section around it', 'test', 'x-present', false, 'floor', article],
  ['take out the list of rows that must be whole', 'open.rows', 'x-present', false, 'floor'],
  ['hide a field on a condition', 'open.pet', 'x-visible-when', { derived: 'late' }, 'floor'],
  ['ask always what is asked on a condition', 'test.reason', 'x-visible-when', true, 'floor'],
  ['lower a minimum', 'test.reason', 'minLength', 1, 'floor'],
  ['raise a maximum', 'open.years', 'maximum', 99, 'floor'],
  ['set a limit that is no number', 'open.years', 'minItems', 'many', 'floor'],
  ['accept no where yes is needed', 'test.told', 'x-must-be-true', false, 'floor'],
  ['let a needed answer be declined', 'test.reason', 'x-declinable', true, 'floor'],
  ['keep the one who answers from answering', 'test.route', 'x-access', 'closed', 'floor'],
  ['put off a deadline', 'deadline.due', 'plus', { days: 90 }, 'floor'],
  ['put a deadline in other units', 'deadline.due', 'plus', { weeks: 8 }, 'floor'],
  ['shorten the term of a person', 'deadline.term', 'plus', { years: 2 }, 'floor'],
  ['grow a closed list', 'open.pet', 'choices', { add: [{ value: 'town:fish', title: 'Vis' }] }, 'not-open'],
  ['leave nothing to choose', 'open.pet', 'choices', { only: [] }, 'not-open'],
  ['say something else of a list', 'open.pet', 'choices', { remove: ['cat'] }, 'not-open'],
  ['change a type', 'open.pet', 'type', 'number', 'unknown-keyword'],
  ['change a pattern', 'open.pet', 'pattern', '.*', 'unknown-keyword'],
  ['change who answers', 'open.pet', 'x-by', ['socialGuide'], 'unknown-keyword'],
  ['keep a question for months', 'open.pet', 'months', 60, 'unknown-keyword'],
  ['change a named condition', 'derived.late', 'when', true, 'unknown-keyword'],
  ['change a rule', 'deadline.due', 'rule', { field: 'test.date' }, 'unknown-keyword'],
  ['use the name of what every object has', 'open.pet', 'constructor', true, 'unknown-keyword'],
  ['change what is not there', 'open.fish', 'title', 'Vis', 'unknown-id'],
  ['change what every object has', '__proto__', 'title', 'x', 'unknown-id'],
]; // prettier-ignore

describe('a layer is refused to', () => {
  for (const [what, id, keyword, to, code, basis] of refused) {
    it(`${what}: ${code}`, () => {
      const set = Object.fromEntries([[id, { [keyword]: to }]]);
      const { definition, refusals, origins } = resolve(law, [layerOf({ set })]);
      expect(definition).to.deep.equal(law);
      expect(origins).to.deep.equal({});
      expect(refusals.map((one) => [one.code, one.layer, one.id, one.keyword, one.basis, one.asked])).to.deep.equal([
        [code, 'town', id, keyword, basis, to],
      ]);
    });
  }

  it('switch a module that is not there', () => {
    const { refusals } = resolve(law, [layerOf({ modules: { unknown: true } })]);
    expect(refusals.map(({ code, id, keyword }) => [code, id, keyword])).to.deep.equal([
      ['unknown-id', 'module.unknown', 'x-on'],
    ]);
  });

  it('switch a module off where the law needs a field of it', () => {
    const at = (node: JsonObject, key: string): JsonObject => node[key] as JsonObject;
    const test = at(at(law, 'properties'), 'test');
    const status = { ...at(at(test, 'properties'), 'status'), 'x-module': 'extra' };
    const base = {
      ...law,
      properties: { ...at(law, 'properties'), test: { ...test, properties: { ...at(test, 'properties'), status } } },
    };
    const { refusals } = resolve(base, [layerOf({ modules: { extra: false } })]);
    expect(refusals.map(({ code, id, basis }) => [code, id, basis])).to.deep.equal([['locked', 'test.status', article]]);
  });

  it('do one thing, and is given the others', () => {
    const layer = layerOf({
      set: { 'open.pet': { title: 'Dier', type: 'number' }, 'test.status': { 'x-present': false }, 'open.hobby': 5 as never },
    });
    const { refusals, origins } = resolve(law, [layer]);
    expect(refusals.map(({ code, id }) => [code, id])).to.deep.equal([
      ['unknown-keyword', 'open.pet'],
      ['locked', 'test.status'],
      ['not-an-object', 'open.hobby'],
    ]);
    expect(origins).to.deep.equal({ 'open.pet#title': 'town' });
  });
});

describe('a lock', () => {
  const region = (set: NonNullable<Layer['set']>) => layerOf({ layer: 'region', authority: 'region', set });
  const lock = { basis: 'Afspraak van de regio', fixed: ['x-present'], tighten: ['x-required'] };

  it('of a layer binds those below it, with what that layer says besides', () => {
    const above = region({ 'open.pet': { 'x-required': true, 'x-lock': lock } });
    const below = layerOf({ set: { 'open.pet': { 'x-present': false, 'x-required': false, title: 'Dier' } } });
    const { refusals } = resolve(law, [above, below]);
    expect(refusals.map(({ code, keyword, basis }) => [code, keyword, basis])).to.deep.equal([
      ['locked', 'x-present', 'Afspraak van de regio'],
      ['locked', 'x-required', 'Afspraak van de regio'],
    ]);
  });

  it('may be made wider by a lower layer and never narrower', () => {
    const above = region({ 'open.pet': { 'x-lock': lock } });
    const below = (next: Json) => resolve(law, [above, layerOf({ set: { 'open.pet': { 'x-lock': next } } })]).refusals.length;
    expect(below({ ...lock, fixed: ['x-present', 'x-required'], tighten: [] })).to.equal(0);
    expect(below({ ...lock, basis: 'Afspraak van de regio; besluit van de raad' })).to.equal(0);
    expect(below({ ...lock, fixed: [] })).to.equal(1);
    expect(below({ ...lock, tighten: [] })).to.equal(1);
    expect(below({})).to.equal(1);
    expect(below(false)).to.equal(1);
  });

  it('of the law stands whatever a layer says in between', () => {
    const above = region({
      'test.status': { 'x-lock': { basis: article, fixed: ['present', 'choices', 'x-required'], tighten: ['x-access'] } },
    });
    const { refusals } = resolve(law, [above, layerOf({ set: { 'test.status': { 'x-required': { derived: 'late' } } } })]);
    expect(refusals.map(({ code, basis }) => [code, basis])).to.deep.equal([['locked', article]]);
  });
});
