import { Definition } from '../src/definition.ts';
import type { JsonObject } from '../src/json.ts';

const text = { type: 'string' };

/** A definition in which roles see and do different things: the newcomer, the regievoerder, the guide and the school. */
export const sharedSchema: JsonObject = {
  'x-id': 'shared',
  'x-version': '1.0.0',
  'x-about': 'about',
  'x-profiles': {
    open: { participant: 'edit', caseManager: 'edit', socialGuide: 'view', languageProvider: 'propose' },
    health: { participant: 'edit', caseManager: 'edit', socialGuide: 'shared' },
    notes: { caseManager: 'edit' },
    tasks: { participant: 'view', caseManager: 'edit', socialGuide: 'edit' },
  },
  'x-derived': { ill: { 'x-id': 'derived.ill', when: { field: 'care.effect', is: { const: 'a-lot' } } } },
  type: 'object',
  additionalProperties: false,
  properties: {
    person: {
      'x-id': 'person',
      'x-section': true,
      type: 'object',
      properties: {
        name: { 'x-id': 'person.name', ...text, 'x-access': 'open', 'x-by': ['system'] },
        wish: { 'x-id': 'person.wish', ...text, 'x-access': 'open' },
        note: { 'x-id': 'person.note', ...text, 'x-access': 'notes' },
      },
    },
    care: {
      'x-id': 'care',
      'x-section': true,
      type: 'object',
      properties: {
        effect: { 'x-id': 'care.effect', ...text, 'x-access': 'health', 'x-sensitivity': 'special' },
        rest: { 'x-id': 'care.rest', ...text, 'x-access': 'open', 'x-visible-when': { derived: 'ill' } },
      },
    },
    tasks: {
      'x-id': 'tasks',
      type: 'array',
      'x-access': 'tasks',
      items: {
        'x-id': 'tasks.row',
        type: 'object',
        required: ['id'],
        properties: {
          id: { ...text, readOnly: true },
          what: { 'x-id': 'tasks.what', ...text },
          why: { 'x-id': 'tasks.why', ...text, 'x-access': 'notes' },
        },
      },
    },
    about: { type: 'object' },
  },
};

/** The same, ready for use. */
export const shared = new Definition(sharedSchema);

/** The day on which the tests look. */
export const today = '2026-09-01';
