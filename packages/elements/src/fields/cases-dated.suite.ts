import { press, type } from './cases-hands.suite.ts';
import type { KindCase } from './kind-case.suite.ts';

/** Days and weeks. */
export const dated = {
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
} satisfies { readonly [kind: string]: KindCase };
