import { press, to, type } from './cases-hands.suite.ts';
import type { KindCase } from './kind-case.suite.ts';

/** What has others inside. */
export const composed = {
  group: {
    schema: { type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } },
    value: { street: 'Brink', city: 'Assen' },
    reads: 'Street: Brink; City: Assen',
    role: 'group',
    enter: async () => {
      await type('Brink');
      await press('Tab');
      await type('Assen');
    },
  },
  rows: {
    schema: { type: 'array', items: { title: 'Kind', type: 'object', properties: { name: { type: 'string' } } } },
    value: [{ name: 'Sara' }],
    reads: 'Kind 1: Name: Sara',
    role: 'group',
    enter: async (shown) => {
      await press('Enter');
      await shown.settle();
      await type('Sara');
    },
  },
  list: {
    schema: { type: 'array', items: { type: 'string' } },
    value: ['koken', 'zingen'],
    reads: 'koken en zingen',
    role: 'group',
    enter: async (shown) => {
      await press('Enter');
      await shown.settle();
      await type('koken');
      await to(shown, '[data-act="add"]');
      await press('Enter');
      await shown.settle();
      await type('zingen');
    },
  },
  tuple: {
    schema: {
      type: 'array',
      prefixItems: [
        { type: 'string', title: 'Straat' },
        { type: 'integer', title: 'Nummer' },
      ],
    },
    value: ['Brink', 7],
    reads: 'Straat: Brink; Nummer: 7',
    role: 'group',
    enter: async () => {
      await type('Brink');
      await press('Tab');
      await type('7');
    },
  },
  map: {
    schema: { type: 'object', additionalProperties: { type: 'string' } },
    value: { nl: 'goed' },
    reads: 'nl: goed',
    role: 'group',
    enter: async (shown) => {
      await press('Enter');
      await shown.settle();
      await type('nl');
      await press('Tab');
      await type('goed');
    },
  },
  alternatives: {
    schema: {
      oneOf: [
        { title: 'Nummer', type: 'integer' },
        { title: 'Naam', type: 'string' },
      ],
    },
    value: 'Brink',
    reads: 'Brink',
    role: 'group',
    enter: async (shown) => {
      await press('Space', 'ArrowDown');
      await shown.settle();
      await press('Tab');
      await type('Brink');
    },
  },
} satisfies { readonly [kind: string]: KindCase };
