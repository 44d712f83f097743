import { expect } from '@open-wc/testing';
import { Definition } from '../definition.ts';
import { resolve } from '../layers/resolve.ts';
import type { Layer } from '../layers/layer.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import { accept } from './accept.ts';
import type { Viewer } from './consent.ts';
import { lens } from './lens.ts';

const text = { type: 'string' };
const all = { participant: 'view', caseManager: 'edit', socialGuide: 'edit', school: 'edit' };
const own = {
  by: [{ role: 'tasks.by', person: 'tasks.byId' }, { organisation: 'tasks.place' }],
  others: { socialGuide: 'none', school: 'view' },
};
const lock = { basis: 'AVG art. 5', tighten: ['x-own'] };
const schema = (row: JsonObject): JsonObject => ({
  'x-id': 'plan',
  'x-version': '1.0.0',
  'x-about': 'about',
  type: 'object',
  properties: {
    part: {
      'x-id': 'part',
      type: 'object',
      properties: {
        tasks: {
          'x-id': 'tasks',
          type: 'array',
          'x-access': all,
          items: {
            'x-id': 'tasks.row',
            type: 'object',
            ...row,
            properties: {
              id: { ...text, readOnly: true },
              what: { 'x-id': 'tasks.what', ...text },
              by: { 'x-id': 'tasks.by', ...text },
              byId: { 'x-id': 'tasks.byId', ...text },
              place: { 'x-id': 'tasks.place', ...text },
            },
          },
        },
      },
    },
    about: { type: 'object' },
  },
});
const plan = new Definition(schema({ 'x-own': own }));
const task = (id: string, more: JsonObject): JsonObject => ({ id, what: `geheim van ${id}`, ...more });
const mine = task('mine', { by: 'socialGuide', byId: 'p1' });
const theirs = task('theirs', { by: 'socialGuide', byId: 'p2' });
const every = task('every', { by: 'socialGuide' });
const nobody = task('nobody', {});
const work = task('work', { place: 'town.school' });
const documentOf = (rows: readonly Json[], about?: JsonObject): Json => ({ part: { tasks: rows }, ...(about && { about }) });
const known = {
  'tasks.what#theirs': { by: 'socialGuide' },
  'tasks.what#mine': { by: 'socialGuide' },
  'tasks.what#gone': { by: 'x' },
};
const whole = documentOf([theirs, mine, nobody, every, work], known);
const today = '2026-09-01';
const guide: Viewer = { role: 'socialGuide', person: 'p1', today };
const school: Viewer = { role: 'school', person: 'p9', worksFor: ['town.school'], today };

const idsIn = (document: Json | undefined): Json[] => {
  const part = isObject(document) ? (document['part'] as JsonObject | undefined) : undefined;
  return ((part?.['tasks'] as JsonObject[] | undefined) ?? []).map(({ id }) => id ?? null);
};
const seenBy = (viewer: Viewer, document = whole) => lens(plan, document, viewer).document as JsonObject;

describe('rows that are seen by whom they name', () => {
  for (const [what, viewer, ids] of [
    ['a person: those that name it, or its role and nobody', guide, ['mine', 'every']],
    ['a role of which nobody is known', { role: 'socialGuide', today }, ['every']],
    ['somebody who works for what they name, and of the others as much as is said', school, ['theirs', 'mine', 'nobody', 'every', 'work']],
    ['a role that is not limited', { role: 'participant', today }, ['theirs', 'mine', 'nobody', 'every', 'work']],
  ] as [string, Viewer, string[]][])
    it(`are, for ${what}`, () => expect(idsIn(seenBy(viewer))).to.deep.equal(ids)); // prettier-ignore

  it('come with what is known about them, and nothing of what is known about others', () => {
    expect(seenBy(guide)['about']).to.deep.equal({ 'tasks.what#mine': { by: 'socialGuide' } });
  });

  it('leave no trace of the others, whatever those are', () => {
    const made = [[theirs], [], ['geheim', 3, null], [{ id: 'mine' }, { what: 'geheim' }]].map((rows) =>
      JSON.stringify(lens(plan, documentOf(rows), guide)),
    );
    expect(new Set(made)).to.deep.equal(new Set([JSON.stringify(lens(plan, {}, guide))]));
  });
});

describe('a change to rows of which others are not seen', () => {
  const changed = (viewer: Viewer, rows: readonly Json[], document = whole, more: JsonObject = {}) => {
    const { document: stored, refusals } = accept(plan, document, { ...seenBy(viewer, document), part: { tasks: rows }, ...more }, viewer);
    return { ids: idsIn(stored), stored, refusals: refusals.map(({ code, pointer }) => `${code} ${pointer}`) };
  }; // prettier-ignore
  const holding = (rows: readonly Json[]) => (document: Json | undefined) => {
    const part = (document as { part: { tasks: Json[] } }).part.tasks;
    return rows.every((row) => part.some((one) => one === row));
  };

  it('keeps those as they stood, each after the row that it came after', () => {
    const other = { ...mine, what: 'anders' };
    const { ids, stored, refusals } = changed(guide, [every, other, task('new', { by: 'socialGuide', byId: 'p1' })]);
    expect(refusals).to.deep.equal([]);
    expect(ids).to.deep.equal(['theirs', 'every', 'work', 'mine', 'nobody', 'new']);
    expect(stored).to.satisfy(holding([theirs, nobody, work, every]));
  });

  it('takes out an own row, and no other', () => {
    const { ids, refusals } = changed(guide, []);
    expect([ids, refusals]).to.deep.equal([['theirs', 'nobody', 'work'], []]);
  });

  const refused: [what: string, viewer: Viewer, rows: Json[], refusals: string[]][] = [
    ['adds a row of another', guide, [mine, every, task('new', { by: 'socialGuide', byId: 'p2' })], ['own /part/tasks/2']],
    ['adds a row of nobody', guide, [mine, every, task('new', {})], ['own /part/tasks/2']],
    ['adds a row of all with its role', guide, [mine, every, task('new', { by: 'socialGuide' })], ['own /part/tasks/2']],
    ['adds a row with the id of one that is not seen', guide, [mine, every, { ...mine, id: 'theirs' }], ['own /part/tasks/2']],
    ['gives an own row away', guide, [{ ...mine, byId: 'p2' }, every], ['own /part/tasks/0']],
    ['gives an own row to all with its role', guide, [{ id: 'mine', what: mine['what'] as Json, by: 'socialGuide' }, every], ['own /part/tasks/0']],
    ['changes a row that is only seen', school, [{ ...theirs, what: 'x' }, mine, nobody, every, work], ['view /part/tasks/0/what']],
    ['takes a row that is only seen', school, [{ ...theirs, place: 'town.school', by: 'school', byId: 'p9' }, mine, nobody, every, work], ['view /part/tasks/0/by', 'view /part/tasks/0/byId', 'view /part/tasks/0/place']],
  ]; // prettier-ignore
  for (const [what, viewer, rows, refusals] of refused)
    it(`is refused when it ${what}, and nothing is stored of it`, () => {
      const result = changed(viewer, rows);
      expect([result.refusals, result.stored]).to.deep.equal([refusals, whole]);
    });

  it('keeps what is known about rows that are not seen, and takes what is known about a new one', () => {
    const fresh = task('new', { by: 'socialGuide', byId: 'p1' });
    const about = { 'tasks.what#mine': { by: 'socialGuide' }, 'tasks.what#new': { by: 'socialGuide' } };
    const { stored, refusals } = changed(guide, [mine, every, fresh], whole, { about });
    expect(refusals).to.deep.equal([]);
    expect((stored as JsonObject)['about']).to.deep.equal({ ...known, 'tasks.what#new': { by: 'socialGuide' } });
    const guessed = changed(guide, [mine, every], whole, { about: { ...about, 'tasks.what#theirs': {}, 'tasks.what#gone': {} } });
    expect(guessed.refusals).to.deep.equal([
      'unseen /about/tasks.what#gone',
      'unseen /about/tasks.what#new',
      'unseen /about/tasks.what#theirs',
    ]);
  });
});

describe('a layer', () => {
  const over = (base: JsonObject, to: JsonObject, more: JsonObject = {}) => {
    const layer = { layer: 'town', title: 'Town', authority: 'municipality', version: '1.0.0', for: { id: 'plan', version: '1.0.0' }, set: { 'tasks.row': { 'x-own': to, ...more } } }; // prettier-ignore
    return resolve(base, [layer as unknown as Layer]).refusals.map(({ code }) => code);
  };
  const open = schema({ 'x-own': own });
  const locked = schema({ 'x-own': own, 'x-lock': lock });
  const narrower = { ...own, others: { ...own.others, school: 'none' } };
  const wider = { ...own, others: { school: 'view' } };

  it('lets a role see fewer rows, and more only where no lock holds them', () => {
    expect([over(open, narrower), over(locked, narrower), over(open, wider), over(locked, wider)]).to.deep.equal([[], [], [], ['locked']]);
  }); // prettier-ignore

  it('never keeps rows from the newcomer or the regievoerder, nor opens what is sensitive', () => {
    for (const role of ['participant', 'caseManager'])
      expect(over(open, { ...own, others: { ...own.others, [role]: 'view' } })).to.deep.equal(['floor']);
    const health = JSON.parse(
      JSON.stringify(open).replace('"tasks.what"', '"tasks.what","x-sensitivity":"special"'),
    ) as JsonObject;
    expect(over(health, wider)).to.deep.equal(['floor']);
  });
});
