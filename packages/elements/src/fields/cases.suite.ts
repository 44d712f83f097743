import { sendKeys } from '@web/test-runner-commands';
import type { Json, JsonObject, Kind } from '@wegwijs/definition';
import type { Shown } from './show.suite.ts';

/** What the shared suite needs to know of a kind. */
export interface KindCase {
  /** The schema of the field; title and description are added. */
  readonly schema: JsonObject;
  /** A value, and how a person reads it. */
  readonly value: Json;
  readonly reads: string;
  /** What the accessibility tree calls the thing that carries the label. */
  readonly role: string;
  /** Enters the value with the keyboard alone, from the first control on. Without it a person cannot enter one. */
  readonly enter?: (shown: Shown) => Promise<void>;
  /** What is typed that cannot be read yet. */
  readonly half?: string;
  /** What people paste into it, and what that comes to. */
  readonly pastes?: readonly (readonly [text: string, value: Json])[];
}

const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());
const type = async (text: string) => sendKeys({ type: text });

/** Puts the focus on a control, as Tab would. */
async function to(shown: Shown, selector: string): Promise<void> {
  shown.get(selector).focus();
  await shown.settle();
}

const labelled = (values: readonly string[]): Json =>
  values.map((value) => ({ const: value, title: value.charAt(0).toUpperCase() + value.slice(1) }));
const abc = { oneOf: labelled(['appel', 'banaan', 'citroen']) };

/** One case for each kind: the compiler misses the one that is forgotten. */
export const kindCases: { readonly [kind in Kind]: KindCase } = {
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
  date: {
    schema: { type: 'string', format: 'date' },
    value: '1990-03-27',
    reads: '27 maart 1990',
    role: 'group',
    enter: async () => {
      await type('27');
      await press('Tab');
      await type('3');
      await press('Tab');
      await type('1990');
    },
    half: '27',
    pastes: [
      ['27-3-1990', '1990-03-27'],
      ['\u200f٢٧/\u200f٣/\u200f١٩٩٠', '1990-03-27'],
      [' ۱۹۹۰-۰۳-۲۷ ', '1990-03-27'],
    ],
  },
  'partial-date': {
    schema: { type: 'string', format: 'partial-date' },
    value: '1990-03',
    reads: 'maart 1990',
    role: 'group',
    enter: async () => {
      await press('Tab');
      await type('maart');
      await press('Tab');
      await type('1990');
    },
    half: '27',
    pastes: [[' 27-3-1990 ', '1990-03-27']],
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
  week: {
    schema: {
      type: 'object',
      'x-control': 'week',
      properties: {
        maandag: { type: 'array', uniqueItems: true, items: { enum: ['ochtend', 'middag'] } },
        dinsdag: { type: 'array', uniqueItems: true, items: { enum: ['ochtend', 'middag'] } },
      },
    },
    value: { maandag: ['ochtend'], dinsdag: ['middag'] },
    reads: 'Maandag: ochtend; Dinsdag: middag',
    role: 'group',
    enter: () => press('Space', 'Tab', 'Tab', 'Tab', 'Space'),
  },
  constant: { schema: { const: 'nl' }, value: 'nl', reads: 'nl', role: 'group' },
  file: {
    schema: { type: 'string', contentMediaType: 'application/pdf' },
    value: 'https://b.nl/1',
    reads: 'Er is een bestand.',
    role: 'button',
  },
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
  json: {
    schema: {},
    value: { a: 1 },
    reads: '{"a":1}',
    role: 'textbox',
    enter: () => type('{"a":1}'),
    half: '{"a"',
    pastes: [['{"a": [1, 2]}', { a: [1, 2] }]],
  },
};
