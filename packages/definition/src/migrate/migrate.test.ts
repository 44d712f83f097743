import { expect } from '@open-wc/testing';
import { changed, field, schemaOf } from '../../test/change.ts';
import { law } from '../../test/law.ts';
import type { Json, JsonObject } from '../json.ts';
import { migrate, migration } from './migrate.ts';

type Changes = { readonly [pointer: string]: Json | undefined };
type Case = [
  what: string,
  at: Changes,
  document: Json,
  made: Json,
  leftovers?: [pointer: string, reason: string, kept: boolean][],
];

const string = { type: 'string' };
const history = (...all: JsonObject[]) => ({ '/x-history': all.map((one) => ({ since: '2027.1.0', ...one })) });
const without = (id: string) => ({ [field(id)]: undefined });
const row = '/properties/open/properties/rows/items/properties';
const given: JsonObject = { test: { status: 'late', driver: 'no' }, open: { pet: 'cat', hobby: ['sport', 'music'], rows: [{ id: '1', name: 'A' }, { id: '2', name: 'B' }] }, other: 1 }; // prettier-ignore
const open = (more: JsonObject, less: string[] = []): JsonObject => ({ ...given, open: Object.fromEntries(Object.entries({ ...(given['open'] as JsonObject), ...more }).filter(([key]) => !less.includes(key))) }); // prettier-ignore

describe('a document of another version', () => {
  const pet = schemaOf(law, 'open.pet');
  const cases: Case[] = [
    ['another name', { ...without('open.pet'), [field('open.animal')]: pet }, given, open({ animal: 'cat' }, ['pet'])],
    ['another section', { ...without('open.pet'), [field('test.pet')]: pet }, given, { ...open({}, ['pet']), test: { status: 'late', driver: 'no', pet: 'cat' } }],
    ['names that were exchanged', { [field('test.status')]: schemaOf(law, 'test.driver'), [field('test.driver')]: schemaOf(law, 'test.status') }, given, { ...given, test: { driver: 'late', status: 'no' } }],
    ['a section with another name, with what it does not know', { '/properties/open': undefined, '/properties/free': schemaOf(law, 'open') }, { open: { pet: 'cat', odd: 1 } }, { free: { pet: 'cat', odd: 1 } }],
    ['another id', { [field('open.pet', 'x-id')]: 'open.animal', ...history({ from: ['open.pet'], to: ['open.animal'] }) }, given, given],
    ['another id and another place', { ...without('open.pet'), [field('test.pet')]: { ...pet, 'x-id': 'test.pet' }, ...history({ from: ['open.pet'], to: ['open.animal'] }, { from: ['open.animal'], to: ['test.pet'] }) }, given, { ...open({}, ['pet']), test: { status: 'late', driver: 'no', pet: 'cat' } }],
    ['another value', history({ from: ['open.pet'], to: ['open.pet'], values: [['cat', 'kitty']] }), given, open({ pet: 'kitty' })],
    ['other values in a list', history({ from: ['open.hobby'], to: ['open.hobby'], values: [['music', 'song']] }), given, open({ hobby: ['sport', 'song'] })],
    ['another type by pairs', { [field('test.told', 'type')]: 'string', ...history({ from: ['test.told'], to: ['test.told'], values: [[true, 'yes'], [false, 'no']] }) }, { test: { told: false } }, { test: { told: 'no' } }],
    ['a number as text', { [field('open.years', 'type')]: 'string', ...history({ from: ['open.years'], to: ['open.years'], as: 'text' }) }, { open: { years: 3 } }, { open: { years: '3' } }],
    ['a text as number', { [field('test.driver', 'type')]: 'number', ...history({ from: ['test.driver'], to: ['test.driver'], as: 'number' }) }, { test: { driver: '2,5' } }, { test: { driver: 2.5 } }],
    ['a text that is no number', { [field('test.driver', 'type')]: 'number', ...history({ from: ['test.driver'], to: ['test.driver'], as: 'number' }) }, given, given, [['/test/driver', 'conversion', true]]],
    ['one that became a list', { [field('open.pet', 'type')]: 'array', ...history({ from: ['open.pet'], to: ['open.pet'], as: 'list' }) }, given, open({ pet: ['cat'] })],
    ['a list that became one, of several', history({ from: ['open.hobby'], to: ['open.hobby'], as: 'single' }), given, given, [['/open/hobby', 'conversion', true]]],
    ['one that was split', { ...without('test.driver'), [field('test.first')]: { 'x-id': 'test.first', ...string }, [field('test.last')]: { 'x-id': 'test.last', ...string }, ...history({ from: ['test.driver'], to: ['test.first', 'test.last'], split: ' ' }) }, { test: { driver: 'Jan de Vries' } }, { test: { first: 'Jan', last: 'de Vries' } }],
    ['two that were joined', { ...without('test.driver'), ...without('test.route'), [field('test.both')]: { 'x-id': 'test.both', ...string }, ...history({ from: ['test.route', 'test.driver'], to: ['test.both'], join: ', ' }) }, { test: { driver: 'no', route: 'B1' } }, { test: { both: 'B1, no' } }],
    ['a list that was divided', { ...without('open.hobby'), [field('open.sports')]: { 'x-id': 'open.sports', type: 'array' }, ...history({ from: ['open.hobby'], to: ['open.sports'], only: ['sport'] }) }, given, open({ hobby: ['music'], sports: ['sport'] }), [['/open/hobby', 'gone', true]]],
    ['a field that is gone', without('open.pet'), given, given, [['/open/pet', 'gone', true]]],
    ['a section that is gone', { '/properties/open': undefined }, given, given, [['/open', 'gone', true]]],
    ['a section that is gone, with a field that is not', { '/properties/open': undefined, [field('test.pet')]: pet }, { open: { pet: 'cat' } }, { test: { pet: 'cat' } }],
    ['a field whose name another has now', { [field('open.pet')]: { ...pet, 'x-id': 'open.new' } }, given, open({}, ['pet']), [['/open/pet', 'gone', false]]],
    ['a field that left its rows', { [`${row}/name`]: undefined, [field('open.name')]: { 'x-id': 'open.rows.name', ...string } }, given, given, [['/open/rows/0/name', 'rows', true], ['/open/rows/1/name', 'rows', true]]],
    ['a name in rows', { [`${row}/name`]: undefined, [`${row}/called`]: { 'x-id': 'open.rows.name', ...string } }, given, open({ rows: [{ id: '1', called: 'A' }, { id: '2', called: 'B' }] })],
    ['rows that moved, with a name in them', { ...without('open.rows'), [field('test.people')]: { ...schemaOf(law, 'open.rows'), items: { 'x-id': 'open.rows.row', type: 'object', properties: { id: string, called: { 'x-id': 'open.rows.name', ...string } } } } }, { open: { rows: [{ id: '1', name: 'A' }] } }, { open: {}, test: { people: [{ id: '1', called: 'A' }] } }],
    ['a place that something unknown has', { ...without('open.pet'), [field('open.animal')]: pet }, open({ animal: 'x' }), open({ animal: 'x' }), [['/open/pet', 'occupied', true]]],
    ['a type that is no longer taken', { [field('open.pet', 'type')]: 'integer', [field('open.pet', 'oneOf')]: undefined }, given, given, [['/open/pet', 'type', true]]],
    ['a choice that is gone', { [field('open.pet', 'oneOf')]: [{ const: 'dog' }] }, given, given, [['/open/pet', 'choice', true]]],
    ['a section that was to go into itself', history({ from: ['open.pet', 'open'], to: ['open.pet'], as: 'list' }), { open: { pet: 'cat' } }, { open: { pet: ['cat', {}] } }, [['/open/pet', 'conversion', true]]],
    ['no object', without('open.pet'), 'text', 'text'],
  ]; // prettier-ignore
  for (const [what, at, document, made, left = []] of cases) {
    it(`with ${what}`, () => {
      const { document: found, leftovers } = migrate(document, law, changed(law, at));
      expect(found).to.deep.equal(made);
      expect(leftovers.map(({ pointer, reason, kept }) => [pointer, reason, kept])).to.deep.equal(left);
    });
  }

  it('keeps what is known about answers with them', () => {
    const base = changed(law, {
      '/x-about': 'about',
      '/properties/about': { type: 'object', additionalProperties: { type: 'object' } },
    });
    const to = changed(
      base,
      history({ from: ['open.pet'], to: ['open.animal'] }, { from: ['test.driver'], to: ['test.a', 'test.b'], split: ' ' }),
    );
    const about = {
      'open.pet': { left: 'in-talk' },
      'test.driver': { by: 'participant' },
      'open.rows.name#1': { by: 'caseManager' },
    };
    const { document, leftovers } = migrate({ about }, base, changed(to, { [field('open.pet', 'x-id')]: 'open.animal' }));
    expect(document).to.deep.equal({
      about: {
        'test.driver': about['test.driver'],
        'open.rows.name#1': about['open.rows.name#1'],
        'open.animal': about['open.pet'],
      },
    });
    expect(leftovers.map(({ pointer, reason }) => [pointer, reason])).to.deep.equal([['/about/test.driver', 'about']]);
  });

  it('keeps names that a prototype has', () => {
    const hostile = JSON.parse('{"open": {"pet": "cat", "__proto__": {"a": 1}}, "constructor": 2}') as JsonObject;
    const { document } = migrate(
      hostile,
      law,
      changed(law, { ...without('open.pet'), '/properties/test/properties/__proto__': pet }),
    );
    expect(JSON.stringify(document)).to.equal('{"open":{"__proto__":{"a":1}},"constructor":2,"test":{"__proto__":"cat"}}');
  });

  it('follows a schema that comes back to itself, as far as the document goes', () => {
    const tree = (properties: JsonObject): JsonObject => ({ $ref: '#/$defs/node', $defs: { node: { type: 'object', properties: { ...properties, children: { type: 'array', items: { $ref: '#/$defs/node' } } } } } }); // prettier-ignore
    const named = (id: string) => ({ 'x-id': id, ...string });
    const document = { name: 'a', children: [{ name: 'b', children: [{ name: 'c' }] }] };
    const gone = migrate(document, tree({ name: string }), tree({}));
    expect(gone.document).to.deep.equal(document);
    expect(gone.leftovers.map(({ pointer }) => pointer).sort()).to.deep.equal([
      '/children/0/children/0/name',
      '/children/0/name',
      '/name',
    ]);
    const renamed = migrate(document, tree({ name: named('n') }), tree({ title: named('n') }));
    expect(renamed).to.deep.equal({
      document: { title: 'a', children: [{ title: 'b', children: [{ title: 'c' }] }] },
      leftovers: [],
    });
  });

  it('can be carried with many others', () => {
    const carry = migration(law, changed(law, { ...without('open.pet'), [field('open.animal')]: pet }));
    expect(['cat', 'dog'].map((value) => carry({ open: { pet: value } }).document)).to.deep.equal([
      { open: { animal: 'cat' } },
      { open: { animal: 'dog' } },
    ]);
  });
});
