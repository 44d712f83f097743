import fc from 'fast-check';
import type { JsonObject } from '../src/json.ts';
import { readGuide, type Guide } from '../src/phases/guide.ts';
import type { Act } from '../src/phases/acts.ts';

/** The day on which these tests look. */
export const today = '2026-11-22';

/** The catalogues of a small way: three phases in a row, a part of the second, and two milestones. */
export function catalogues(model: JsonObject = {}, more: { readonly [kind: string]: JsonObject } = {}) {
  const phase = (title: string, words: JsonObject = {}) => ({ title, model: 'x.way', ...words });
  return {
    phaseModels: { 'x.way': { title: 'Weg', use: 'standard', allowParallel: true, allowSkip: true, allowReturn: true, ...model } },
    phases: {
      'x.last': phase('Werken', { after: ['x.second'] }),
      'x.second': phase('Wennen', { after: ['x.first'], does: { 'x.guide': 'Helpt u.' } }),
      'x.part': phase('Taal', { within: 'x.second' }),
      'x.first': phase('Welkom'),
      ...more['phases'],
    },
    milestones: {
      'x.tick': { title: 'Gelukt', phase: 'x.second', by: 'x.guide' },
      'x.plan': { title: 'Plan', phase: 'x.first', by: 'x.guide', done: [{ kind: 'pip', field: 'pip.date' }], due: { kind: 'pip', deadline: 'deadline.pip' }, soon: 14 },
      ...more['milestones'],
    },
    actors: { 'x.guide': { title: 'Begeleider' } },
  } as never; // prettier-ignore
}

/** The same, read. */
export const guideWith = (model?: JsonObject): Guide => readGuide(catalogues(model));

/** An entry of a history. */
export function entry(id: string, on: string, what: string, words: JsonObject = {}): JsonObject {
  return { id, on, what, ...words };
}

/** A document with a history. */
export const pathOf = (...items: JsonObject[]): JsonObject => ({ history: { items } });

const day = fc.integer({ min: 0, max: 700 }).map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

/** Anything that somebody may ask to write down: sensible, foolish and hostile. */
export const anyAct: fc.Arbitrary<Act> = fc.record(
  {
    what: fc.constantFrom('begun' as const, 'ended', 'skipped', 'again', 'reached', 'withdrawn'),
    on: fc.oneof({ weight: 9, arbitrary: day }, fc.constantFrom('2026-02-30', '', '__proto__')),
    phase: fc.constantFrom('x.first', 'x.second', 'x.part', 'x.last', '__proto__'),
    milestone: fc.constantFrom('x.tick', 'x.plan', 'constructor'),
    of: fc.integer({ min: 0, max: 12 }).map((n) => `e${n}`),
    lifeArea: fc.constantFrom('work', 'health'),
    reason: fc.constantFrom('Omdat het zo ging.', ' '),
  },
  { requiredKeys: ['what', 'on'] },
);
