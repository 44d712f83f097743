import type { WordKey } from '../../words/nl.ts';

const words: { readonly [kind: string]: WordKey } = {
  section: 'builder.form-k-section',
  text: 'builder.form-k-text',
  'long-text': 'builder.form-k-long-text',
  number: 'builder.form-k-number',
  'yes-no': 'builder.form-k-yes-no',
  confirm: 'builder.form-k-confirm',
  choice: 'builder.form-k-choice',
  choices: 'builder.form-k-choices',
  ranked: 'builder.form-k-ranked',
  scale: 'builder.form-k-scale',
  date: 'builder.form-k-date',
  'partial-date': 'builder.form-k-partial-date',
  bsn: 'builder.form-k-bsn',
  postcode: 'builder.form-k-postcode',
  phone: 'builder.form-k-phone',
  email: 'builder.form-k-email',
  language: 'builder.form-k-language',
  country: 'builder.form-k-country',
  week: 'builder.form-k-week',
  group: 'builder.form-k-group',
  rows: 'builder.form-k-rows',
  list: 'builder.form-k-list',
};

/** What a kind of question is called. */
export function kindWord(kind: string): WordKey {
  return words[kind] ?? 'builder.form-k-other';
}
