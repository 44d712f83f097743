import { Definition } from '../src/definition.ts';
import type { Json, JsonObject } from '../src/json.ts';
import type { DossierRecord } from '../src/dossier/record.ts';

const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const field = (id: string, schema: JsonObject): JsonObject => ({ 'x-id': id, ...schema });

/** A small decision: states, a date that stays, a field from the intake, rows that refer to rows and to a catalogue. */
export const decisionSchema: JsonObject = {
  'x-id': 'decision',
  'x-version': '2.0.0',
  'x-about': 'about',
  'x-lifecycle': {
    field: 'pip.status',
    fresh: ['sign'],
    states: {
      draft: {
        next: {
          discussed: { when: { field: 'pip.opinion', is: { contains: 'x' } } },
          established: { when: { not: { field: 'pip.date', is: { absent: true } } }, complete: true },
        },
      },
      discussed: { next: { draft: {} } },
      established: { sealed: true, open: ['sign', 'goals.done'], next: { ended: {} } },
      ended: { sealed: true },
    },
  },
  type: 'object',
  properties: {
    pip: field('pip', {
      type: 'object',
      properties: {
        version: field('pip.version', { type: 'integer' }),
        status: field('pip.status', { ...text, default: 'draft' }),
        initialDate: field('pip.initialDate', { ...date, 'x-once': true }),
        date: field('pip.date', { ...date, 'x-required': true }),
        changeReason: field('pip.changeReason', text),
        termStart: field('pip.termStart', date),
        sentOn: field('pip.sentOn', { ...date, 'x-between': { from: 'pip.date', until: 'today' } }),
        opinion: field('pip.opinion', { type: 'array', items: text }),
        route: field('pip.route', { ...text, 'x-from': { kind: 'talk', field: 'talk.advice' } }),
        child: field('pip.child', { type: 'boolean', 'x-from': { kind: 'talk', field: 'derived.child' } }),
      },
    }),
    goals: field('goals', {
      type: 'array',
      items: field('goals.row', {
        type: 'object',
        required: ['id'],
        properties: {
          id: text,
          what: field('goals.what', text),
          from: field('goals.from', date),
          to: field('goals.to', { ...date, 'x-between': { from: 'goals.from', until: 'pip.termStart' } }),
          done: field('goals.done', { type: 'boolean' }),
          place: field('goals.place', { ...text, 'x-refers': 'catalogue:facilities' }),
          after: field('goals.after', { type: 'array', items: text, 'x-refers': 'goals' }),
        },
      }),
    }),
    sign: field('sign', { type: 'object', properties: { on: field('sign.on', date) } }),
    about: { type: 'object' },
  },
};

/** The same, ready for use. */
export const decision = new Definition(decisionSchema);

/** A small intake that the decision takes facts from. */
export const talk = new Definition({
  'x-id': 'talk',
  'x-version': '1.0.0',
  'x-derived': { child: { 'x-id': 'derived.child', when: { field: 'talk.age', is: { maximum: 5 } } } },
  type: 'object',
  properties: { advice: field('talk.advice', text), age: field('talk.age', { type: 'integer' }) },
});

/** A record of a kind. */
export function recordOf(kind: string, id: string, document: Json, parts: Partial<DossierRecord> = {}): DossierRecord {
  const definition = { id: kind, version: kind === 'decision' ? '2.0.0' : '1.0.0', digest: '' };
  return { id, kind, document, definition, revision: `${id}.1`, savedAt: '2026-03-02T09:00:00.000Z', ...parts };
}
