import { expect } from '@open-wc/testing';
import { Definition } from '../definition.ts';
import type { Json, JsonObject } from '../json.ts';
import { mayChange } from './may-change.ts';
import { once } from './once.ts';

const text = { type: 'string', 'x-once': true };
const rows = (id: string, row: JsonObject, properties: JsonObject): JsonObject => ({
  'x-id': id,
  type: 'array',
  items: { 'x-id': `${id}.row`, type: 'object', ...row, properties: { id: { type: 'string' }, ...properties } },
});
const by = { 'x-id': 'goals.by', ...text };
const definition = new Definition({
  'x-id': 'plan',
  'x-version': '1.0.0',
  type: 'object',
  properties: {
    first: { 'x-id': 'first', ...text },
    notes: rows('notes', {}, { text: { 'x-id': 'notes.text', ...text }, more: { 'x-id': 'notes.more', type: 'string' } }),
    talks: rows('talks', { 'x-once': 'done' }, { text: { 'x-id': 'talks.text', type: 'string' }, done: { 'x-id': 'talks.done', type: 'string' } }),
    goals: rows('goals', {}, { notes: rows('goals.notes', { 'x-once': true }, { by }) }),
  },
}); // prettier-ignore
const [a, b] = [{ id: 'a', text: 'eerst' }, { id: 'b' }];
const [begun, over] = [
  { id: 'a', text: 'eerst' },
  { id: 'a', text: 'eerst', done: '2026-01-01' },
];
const goal = (by: string): Json => ({ goals: [{ id: 'g', notes: [{ id: 'n', by }] }] });

describe('what keeps its first value', () => {
  const cases: [what: string, before: Json, after: Json, refused: string[]][] = [
    ['stays in a row that moved', { notes: [a, b] }, { notes: [b, { ...a, more: 'x' }] }, []],
    ['is entered where there was none', { notes: [a, b] }, { notes: [a, { ...b, text: 'x' }, { id: 'c', text: 'y' }] }, []],
    ['is not changed in a row', { notes: [b, a] }, { notes: [{ ...a, text: 'later' }, b] }, ['notes.text /notes/0/text']],
    ['is not taken out of a row', { notes: [a] }, { notes: [{ id: 'a' }] }, ['notes.text /notes/0/text']],
    ['lets its row go', { notes: [a, b] }, { notes: [b] }, []],
    ['is a row as a whole, also in another row', goal('x'), goal('y'), ['goals.notes.row /goals/0/notes/0']],
    ['is such a row, which is not taken out', goal('x'), { goals: [{ id: 'g' }] }, ['goals.notes.row /goals/0/notes']],
    ['is such a row, with the row around it', goal('x'), { goals: [] }, ['goals.notes.row /goals']],
    ['is a row that may go on until it is over', { talks: [begun] }, { talks: [{ ...over, text: 'later' }] }, []],
    ['is a row that may go until it is over', { talks: [begun] }, { talks: [] }, []],
    ['is a row that stays when it is over', { talks: [over] }, { talks: [{ ...over, text: 'x' }] }, ['talks.row /talks/0']],
    ['is a row that is there when it is over', { talks: [over] }, { talks: [] }, ['talks.row /talks']],
    ['is not looked for where rows have no ids', { notes: [{ text: 'x' }] }, { notes: [] }, []],
    ['stays outside rows', { first: 'x' }, { first: 'y' }, ['first /first']],
  ];
  for (const [what, before, after, refused] of cases)
    it(what, () => {
      expect(once(definition, before, after).map(({ id, pointer }) => `${id} ${pointer}`)).to.deep.equal(refused);
      expect(mayChange(definition, after, after, { today: '2026-09-01', earlier: before }).allowed).to.equal(
        refused.length === 0,
      );
    });
});
