import { abc, press, to } from './cases-hands.suite.ts';
import type { KindCase } from './kind-case.suite.ts';

/** What is chosen. */
export const chosen = {
  'yes-no': {
    schema: { type: 'boolean' },
    value: false,
    reads: 'Nee',
    role: 'radiogroup',
    enter: () => press('Space', 'ArrowDown'),
  },
  confirm: {
    schema: { type: 'boolean', 'x-control': 'confirm' },
    value: true,
    reads: 'Ja',
    role: 'checkbox',
    enter: () => press('Space'),
  },
  choice: {
    schema: { type: 'string', ...abc },
    value: 'banaan',
    reads: 'Banaan',
    role: 'radiogroup',
    enter: () => press('Space', 'ArrowDown'),
  },
  choices: {
    schema: { type: 'array', uniqueItems: true, items: { type: 'string', ...abc } },
    value: ['appel', 'citroen'],
    reads: 'Appel en Citroen',
    role: 'group',
    enter: () => press('Space', 'Tab', 'Tab', 'Space'),
  },
  ranked: {
    schema: { type: 'array', uniqueItems: true, 'x-control': 'ranked', items: { type: 'string', ...abc } },
    value: ['citroen', 'appel'],
    reads: '1. Citroen; 2. Appel',
    role: 'group',
    enter: async (shown) => {
      await press('Space', 'Tab', 'Tab', 'Space');
      await shown.settle();
      await to(shown, '[data-place="1"] button');
      await press('Enter');
    },
  },
  scale: {
    schema: {
      type: 'integer',
      minimum: 1,
      maximum: 5,
      'x-control': 'scale',
      'x-ends': { low: 'Heel slecht', high: 'Heel goed' },
    },
    value: 2,
    reads: '2 (op een schaal van 1 tot 5)',
    role: 'radiogroup',
    enter: () => press('Space', 'ArrowRight'),
  },
  constant: { schema: { const: 'nl' }, value: 'nl', reads: 'nl', role: 'group' },
  file: {
    schema: { type: 'string', contentMediaType: 'application/pdf' },
    value: 'https://b.nl/1',
    reads: 'Er is een bestand.',
    role: 'button',
  },
} satisfies { readonly [kind: string]: KindCase };
