import type { JsonObject } from '@wegwijs/definition';

const text = { type: 'string' };
const both = { participant: 'edit', caseManager: 'edit' };

/** A small definition of ours: two sections, a fact, a question that may be declined, conditions, rows and what layers add. */
export const plan: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  'x-id': 'plan',
  'x-version': '1.0.0',
  'x-about': 'about',
  'x-profiles': { shared: { participant: 'edit', caseManager: 'edit', socialGuide: 'shared' }, secret: { participant: 'edit' } },
  'x-derived': {
    young: {
      'x-id': 'derived.young',
      when: { some: 'home.children', where: { field: 'home.children.year', is: { minimum: { year: -6 } } } },
    },
  },
  type: 'object',
  properties: {
    person: {
      'x-id': 'person',
      'x-section': true,
      'x-order': 10,
      type: 'object',
      properties: {
        bsn: { 'x-id': 'person.bsn', ...text, 'x-access': { participant: 'view', caseManager: 'edit' }, 'x-by': ['system'] },
        name: { 'x-id': 'person.name', ...text, 'x-access': { participant: 'propose', caseManager: 'edit' }, 'x-required': true },
        wish: {
          'x-id': 'person.wish',
          ...text,
          'x-access': 'shared',
          'x-by': ['participant'],
          'x-declinable': true,
          'x-required': true,
        },
        note: { 'x-id': 'person.note', ...text, 'x-access': { caseManager: 'edit' }, 'x-by': ['caseManager'] },
        private: { 'x-id': 'person.private', ...text, 'x-access': 'secret' },
        age: { 'x-id': 'person.age', type: 'integer', minimum: 18, 'x-access': both },
      },
    },
    home: {
      'x-id': 'home',
      'x-section': true,
      'x-order': 20,
      type: 'object',
      properties: {
        partner: { 'x-id': 'home.partner', type: 'boolean', 'x-access': both },
        partnerName: {
          'x-id': 'home.partnerName',
          ...text,
          'x-access': both,
          'x-visible-when': { field: 'home.partner', is: { const: true } },
          'x-required': true,
        },
        children: {
          'x-id': 'home.children',
          type: 'array',
          'x-access': both,
          items: {
            'x-id': 'home.children.row',
            type: 'object',
            required: ['id'],
            properties: {
              id: { ...text, readOnly: true },
              year: { 'x-id': 'home.children.year', type: 'integer', 'x-access': both, 'x-required': true },
              school: {
                'x-id': 'home.children.school',
                ...text,
                'x-access': both,
                'x-declinable': true,
                'x-visible-when': { field: 'home.children.year', is: { maximum: { year: -4 } } },
              },
            },
          },
        },
        told: {
          'x-id': 'home.told',
          type: 'boolean',
          'x-must-be-true': true,
          'x-access': both,
          'x-visible-when': { derived: 'young' },
          'x-required': true,
        },
        off: { 'x-id': 'home.off', type: 'integer', minimum: 5, 'x-access': both, 'x-present': false, 'x-required': true },
      },
    },
    closing: {
      'x-id': 'closing',
      'x-section': true,
      'x-order': 30,
      type: 'object',
      'x-visible-when': { field: 'person.age', is: { minimum: 18 } },
      properties: { agreed: { 'x-id': 'closing.agreed', type: 'boolean', 'x-access': both } },
    },
    about: {
      type: 'object',
      additionalProperties: { type: 'object', properties: { left: { enum: ['in-talk', 'rather-not-say', 'not-asked'] } } },
    },
  },
};
