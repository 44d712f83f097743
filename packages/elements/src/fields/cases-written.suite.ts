import { type } from './cases-hands.suite.ts';
import type { KindCase } from './kind-case.suite.ts';

/** What is written: text, numbers and codes. */
export const written = {
  text: {
    schema: { type: 'string' },
    value: 'Almaz',
    reads: 'Almaz',
    role: 'textbox',
    enter: () => type('Almaz'),
    pastes: [["van 't Hof", "van 't Hof"]],
  },
  'long-text': {
    schema: { type: 'string', maxLength: 500 },
    value: 'Ik was kok.',
    reads: 'Ik was kok.',
    role: 'textbox',
    enter: () => type('Ik was kok.'),
    pastes: [['Regel 1\nRegel 2', 'Regel 1\nRegel 2']],
  },
  number: {
    schema: { type: 'number' },
    value: 2.5,
    reads: '2,5',
    role: 'textbox',
    enter: () => type('2,5'),
    half: '-',
    pastes: [
      [' 1 250,50 ', 1250.5],
      ['\u200f١٬٢٥٠٫٥\u200f', 1250.5],
    ],
  },
  bsn: {
    schema: { type: 'string', format: 'bsn' },
    value: '999990019',
    reads: '999990019',
    role: 'textbox',
    enter: () => type('9999 900 19'),
    pastes: [
      [' 9999.900.19 ', '999990019'],
      ['\u200e٩٩٩٩ ٩٠٠ ١٩', '999990019'],
    ],
  },
  postcode: {
    schema: { type: 'string', format: 'postcode' },
    value: '9401AB',
    reads: '9401 AB',
    role: 'textbox',
    enter: () => type('9401 ab'),
    pastes: [
      [' 9401  ab ', '9401AB'],
      ['\u202a۹۴۰۱ AB\u202c', '9401AB'],
    ],
  },
  phone: {
    schema: { type: 'string', format: 'phone' },
    value: '+31 6 12345678',
    reads: '+31 6 12345678',
    role: 'textbox',
    enter: () => type('+31 6 12345678'),
    pastes: [
      ['\u200e+31\u00a06  12345678 ', '+31 6 12345678'],
      ['+٣١ ٦ ١٢٣٤٥٦٧٨', '+31 6 12345678'],
    ],
  },
  email: {
    schema: { type: 'string', format: 'email' },
    value: 'almaz@voorbeeld.nl',
    reads: 'almaz@voorbeeld.nl',
    role: 'textbox',
    enter: () => type('almaz@voorbeeld.nl'),
    pastes: [
      [' almaz+pip@voorbeeld.nl ', 'almaz+pip@voorbeeld.nl'],
      ['almaz@voorbeeld.nl\u200f', 'almaz@voorbeeld.nl'],
    ],
  },
  language: {
    schema: { type: 'string', format: 'language' },
    value: 'ti',
    reads: 'Tigrinya',
    role: 'combobox',
    enter: () => type('Tigr'),
  },
  country: {
    schema: { type: 'string', 'x-control': 'country' },
    value: 'ER',
    reads: 'Eritrea',
    role: 'combobox',
    enter: () => type('Erit'),
  },
  json: {
    schema: {},
    value: { a: 1 },
    reads: '{"a":1}',
    role: 'textbox',
    enter: () => type('{"a":1}'),
    half: '{"a"',
    pastes: [['{"a": [1, 2]}', { a: [1, 2] }]],
  },
} satisfies { readonly [kind: string]: KindCase };
