import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { runs } from '../../test/plans.ts';
import { Definition } from '../definition.ts';
import type { Json, JsonObject } from '../json.ts';
import { documentDifferences } from './differences.ts';

const id = { type: 'string' };
const text = (xId: string, title: string, more: JsonObject = {}): JsonObject => ({ 'x-id': xId, title, type: 'string', ...more });
const definition = new Definition({
  'x-id': 'developmentPlan',
  'x-about': 'about',
  type: 'object',
  properties: {
    wish: text('wish', 'Wat vindt u?'),
    route: text('route', 'Uw leerroute', { oneOf: [{ const: 'b1', title: 'B1-route' }, { const: 'z', title: 'Z-route' }] }),
    hours: { 'x-id': 'hours', title: 'Uren', type: 'number' },
    goals: {
      'x-id': 'goals',
      title: 'Doelen',
      type: 'array',
      items: {
        title: 'Doel',
        type: 'object',
        properties: {
          id,
          text: text('goals.text', 'Mijn doel'),
          timeBound: text('goals.timeBound', 'Wanneer klaar?', { format: 'date' }),
          status: text('goals.status', 'Hoe gaat het?'),
          support: { 'x-id': 'goals.support', title: 'Wie helpt?', type: 'array', items: { type: 'string', oneOf: [{ const: 'guide', title: 'Begeleider' }, { const: 'school', title: 'School' }] } },
          shared: { 'x-id': 'goals.shared', title: 'Gedeeld', type: 'boolean' },
          notes: { 'x-id': 'goals.notes', title: 'Notities', type: 'array', items: { title: 'Notitie', type: 'object', properties: { id, text: text('goals.notes.text', 'Notitie') } } },
        },
      },
    },
    about: { type: 'object' },
  },
}); // prettier-ignore

const goal = (more: JsonObject = {}): JsonObject => ({ id: 'g1', text: 'Fietsen', ...more });
const other = { id: 'g2', text: 'Een baan' };
const plan = (...goals: Json[]): JsonObject => ({ goals });
const long = 'x'.repeat(121);

describe('what differs between two documents', () => {
  type Case = [what: string, from: Json | undefined, to: Json | undefined, codes: string[]];
  const cases: Case[] = [
    ['nothing', plan(goal()), plan(goal()), []],
    ['only what is known about answers', { about: { a: 1 } }, { about: { a: 2 } }, []],
    ['a first version', undefined, plan(goal()), ['added goals /goals/0']],
    ['a row more', plan(goal()), plan(other, goal()), ['added goals /goals/0']],
    ['a row less', plan(goal(), other), plan(other), ['removed goals /goals/0']],
    ['a row without a name', plan(), plan({ id: 'g9' }), ['added goals /goals/0']],
    ['a row in front', plan(goal(), { id: 'g3' }, other), plan(other, goal(), { id: 'g3' }), ['moved goals /goals/0']],
    ['a row after another', plan(goal(), other, { id: 'g3' }, { id: 'g4' }), plan(other, { id: 'g3' }, { id: 'g4' }, goal()), ['moved goals /goals/3']],
    ['achieved', plan(goal({ status: 'stuck' })), plan(goal({ status: 'achieved' })), ['achieved goals /goals/0']],
    ['no longer achieved', plan(goal({ status: 'achieved' })), plan(goal({ status: 'stuck' })), ['changed goals.status /goals/0/status']],
    ['a date', plan(goal({ timeBound: '2027-03-01' })), plan(goal({ timeBound: '2027-06-01' })), ['changed goals.timeBound /goals/0/timeBound']],
    ['a choice', { route: 'b1' }, { route: 'z' }, ['changed route /route']],
    ['several choices', plan(goal()), plan(goal({ support: ['guide', 'school'] })), ['filled goals.support /goals/0/support']],
    ['a number', { hours: 12.5 }, { hours: 1200 }, ['changed hours /hours']],
    ['yes or no', plan(goal({ shared: true })), plan(goal({ shared: false })), ['changed goals.shared /goals/0/shared']],
    ['a text that is gone', { wish: 'Goed' }, {}, ['cleared wish /wish']],
    ['long texts', { wish: long }, { wish: `${long}y` }, ['changed wish /wish']],
    ['a long text more', {}, { wish: long }, ['filled wish /wish']],
    ['a note on a goal', plan(goal({ notes: [] })), plan(goal({ notes: [{ id: 'n', text: 'Gesproken' }] })), ['added goals.notes /goals/0/notes/0']],
    ['rows that cannot be told apart', plan(goal(), goal()), plan(goal()), ['changed goals /goals']],
    ['what the definition does not know', { odd: 1 }, { odd: { a: 1 } }, ['changed /odd /odd']],
    ['a name as a hole', plan(goal({ text: '{to}' })), plan(), ['removed goals /goals/0']],
  ]; // prettier-ignore
  for (const [what, from, to, codes] of cases) {
    it(`tells of ${what}`, () => {
      const found = documentDifferences(definition, from, to);
      expect(found.map(({ code, field, pointer }) => `${code} ${field} ${pointer}`)).to.deep.equal(codes);
    });
  }

  it('names the rows around a field, the outermost first', () => {
    const [from, to] = ['a', 'b'].map((note) => plan(goal({ notes: [{ id: 'n', text: note }] })));
    expect(documentDifferences(definition, from, to).map(({ rows }) => rows)).to.deep.equal([
      [{ id: 'g1', name: 'Fietsen' }, { id: 'n', name: 'b' }], // prettier-ignore
    ]);
  });

  it('is nothing for the same document, and something for any other', () => {
    const rows = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), text: fc.constantFrom('x', 'y'), status: fc.constantFrom('stuck', 'achieved') }), { selector: (row) => row.id }); // prettier-ignore
    const document = fc.record({ goals: rows, wish: fc.string({ maxLength: 2 }) });
    const told = (a: Json, b: Json) => documentDifferences(definition, a, b);
    fc.assert(
      fc.property(document, document, (a, b) => {
        expect(told(a, structuredClone(a))).to.deep.equal([]);
        expect(told(a, b).length > 0).to.equal(JSON.stringify(a) !== JSON.stringify(b));
        const codes = (all: readonly { code: string }[], code: string) => all.filter((one) => one.code === code).length;
        expect(codes(told(a, b), 'added')).to.equal(codes(told(b, a), 'removed'));
      }),
      runs,
    );
  });

  it('stands any two values', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (a, b) => {
        const told = documentDifferences(definition, { goals: a as Json, wish: b as Json }, { goals: b as Json });
        expect(told.every(({ pointer }) => /^\/(goals|wish)/.test(pointer))).to.equal(true);
      }),
      runs,
    );
    let deep: JsonObject = {};
    for (let i = 0; i < 5_000; i++) deep = { a: deep };
    const recursive = new Definition({ $ref: '#/$defs/a', $defs: { a: { properties: { a: { $ref: '#/$defs/a' } } } } });
    expect(documentDifferences(recursive, deep, { a: { ...deep, b: 1 } })).to.have.length(2);
  });
});
