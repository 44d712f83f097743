import type { Property } from '@wegwijs/builder';
import { accessTable } from '../asked/access-table.ts';
import { sensitivities } from '../asked/sensitivities.ts';
import type { Control, Option } from './control.ts';
import { choicesEditor } from './control-choices.ts';
import { condition } from './control-condition.ts';
import { beginning, ends, examples, languages, lock, suppliers } from './controls-further.ts';
import { messages } from './control-messages.ts';
import { check, line, note, number, pick, text } from './controls-simple.ts';

/** Who may see and who may change an answer. What is chosen is said of all roles. */
const access: Control = {
  shape: 'group',
  draw: ({ desk, name, property: { value }, put, described }) => accessTable(desk, name, value, (said) => put(said), described),
};

const shapes: readonly Option[] = [
  ['long-text', 'builder.form-k-long-text'],
  ['scale', 'builder.form-k-scale'],
  ['ranked', 'builder.form-k-ranked'],
  ['week', 'builder.form-k-week'],
  ['confirm', 'builder.form-k-confirm'],
  ['language', 'builder.form-k-language'],
  ['country', 'builder.form-k-country'],
];

const writings: readonly Option[] = [
  ['date', 'builder.form-k-date'],
  ['partial-date', 'builder.form-k-partial-date'],
  ['bsn', 'builder.form-k-bsn'],
  ['v-number', 'builder.form-k-v-number'],
  ['postcode', 'builder.form-k-postcode'],
  ['iban', 'builder.form-k-iban'],
  ['phone', 'builder.form-k-phone'],
  ['email', 'builder.form-k-email'],
  ['language', 'builder.form-k-language'],
  ['country', 'builder.form-k-country'],
];

/** The control that fits each property. */
export const controls: { readonly [keyword: Property['keyword']]: Control } = {
  title: text('title', 'one'),
  description: text('description', 'more'),
  choices: choicesEditor,
  'x-required': condition,
  'x-visible-when': condition,
  'x-access': access,
  'x-sensitivity': pick(sensitivities, false),
  'x-declinable': check,
  'x-own-words': check,
  'x-must-be-true': check,
  'x-control': pick(shapes, true),
  'x-ends': ends,
  'x-by': suppliers,
  'x-source': line,
  'x-messages': messages,
  'x-languages': languages,
  'x-lock': lock,
  minLength: number,
  maxLength: number,
  minimum: number,
  maximum: number,
  multipleOf: number,
  minItems: number,
  maxItems: number,
  minProperties: number,
  maxProperties: number,
  pattern: line,
  format: pick(writings, true),
  default: beginning,
  examples,
  reason: note,
  $comment: note,
};
