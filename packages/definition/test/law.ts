import type { Json, JsonObject } from '../src/json.ts';
import type { Layer } from '../src/layers/layer.ts';

const text = { type: 'string' };
const list = (values: string[], more: Json[] = []) => [
  ...values.map((value) => ({ const: value, title: value.toUpperCase() })),
  ...more,
];
const local: JsonObject = { $ref: '#/$defs/local' };
const article = 'Wet, art. 14';

/** A small law: what it locks, what it needs without a lock, what it leaves open. */
export const law: JsonObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  'x-id': 'law',
  'x-version': '2026.1.0',
  'x-languages': ['nl', 'en'],
  'x-profiles': { open: { participant: 'edit', caseManager: 'edit', socialGuide: 'view' }, closed: { caseManager: 'edit' } },
  'x-terms': { caseManager: { 'x-id': 'term.caseManager', title: 'regievoerder' } },
  'x-texts': { 'start.why': { 'x-id': 'text.start.why', description: 'Waarom.' } },
  'x-modules': { extra: { 'x-id': 'module.extra', title: 'Extra', 'x-on': false } },
  'x-derived': { late: { 'x-id': 'derived.late', when: { field: 'test.status', is: { const: 'late' } } } },
  'x-deadlines': {
    due: {
      'x-id': 'deadline.due',
      binds: 'authority',
      rule: {
        when: { field: 'test.asked', is: { const: true } },
        then: {
          latest: [
            { plus: { days: 70 }, to: { field: 'test.date' } },
            { plus: { days: 14 }, to: { field: 'test.received' } },
          ],
        },
        else: { plus: { days: 70 }, to: { field: 'test.date' } },
      },
    },
    term: { 'x-id': 'deadline.term', binds: 'person', rule: { plus: { years: 3 }, to: { input: 'pip' } } },
  },
  'x-retention': { file: { 'x-id': 'retention.file', title: 'Dossier', group: 'file', months: 120, trigger: 'closed' } },
  type: 'object',
  properties: {
    test: {
      'x-id': 'test',
      'x-section': true,
      'x-order': 10,
      type: 'object',
      properties: {
        status: {
          'x-id': 'test.status',
          'x-order': 10,
          type: 'string',
          oneOf: list(['done', 'late', 'waived']),
          'x-required': true,
          'x-lock': { basis: article, fixed: ['present', 'choices'], tighten: ['required', 'x-access'] },
          'x-access': 'open',
        },
        reason: {
          'x-id': 'test.reason',
          'x-order': 20,
          ...text,
          minLength: 3,
          'x-required': { derived: 'late' },
          'x-visible-when': { derived: 'late' },
        },
        route: {
          'x-id': 'test.route',
          'x-order': 30,
          ...text,
          'x-required': { field: 'test.driver', is: { const: 'yes' } },
          'x-by': ['participant'],
          'x-access': 'open',
          'x-declinable': true,
        },
        driver: { 'x-id': 'test.driver', 'x-order': 40, ...text, title: 'Rijdt u?' },
        told: { 'x-id': 'test.told', 'x-order': 50, type: 'boolean', 'x-must-be-true': true },
        date: { 'x-id': 'test.date', ...text, format: 'date', 'x-lock': { basis: 'Besluit, art. 5.3', fixed: ['x-present'] } },
        local,
      },
    },
    open: {
      'x-id': 'open',
      'x-section': true,
      'x-order': 20,
      type: 'object',
      properties: {
        hobby: {
          'x-id': 'open.hobby',
          'x-order': 10,
          type: 'array',
          items: { ...text, anyOf: list(['sport', 'music'], [{ $ref: '#/$defs/localValue' }]), 'x-choices': 'open' },
        },
        pet: { 'x-id': 'open.pet', 'x-order': 20, ...text, oneOf: list(['cat', 'dog']) },
        tongue: { 'x-id': 'open.tongue', 'x-order': 30, ...text, 'x-control': 'language' },
        years: { 'x-id': 'open.years', type: 'integer', minimum: 0, maximum: 30 },
        more: { 'x-id': 'open.more', ...text, 'x-module': 'extra', 'x-present': false },
        rows: {
          'x-id': 'open.rows',
          type: 'array',
          maxItems: 5,
          items: {
            'x-id': 'open.rows.row',
            type: 'object',
            required: ['id'],
            properties: { id: text, name: { 'x-id': 'open.rows.name', ...text, 'x-required': true } },
          },
        },
        local,
      },
    },
    local,
  },
  $defs: {
    local: { type: 'object', additionalProperties: { type: 'object' } },
    localValue: { type: 'string', pattern: '^[a-z][a-z0-9-]*:[a-z0-9-]+$', maxLength: 100 },
  },
};

/** A layer of a gemeente over the law. */
export function layerOf(parts: Partial<Layer> & { [part: string]: unknown } = {}): Layer {
  return { layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: 'law', version: '2026.1.0' }, ...parts };
}
