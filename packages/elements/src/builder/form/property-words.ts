import type { WordKey } from '../../words/nl.ts';

/** What a property is called, and what it means where the name does not say it. */
export interface PropertyWords {
  readonly name: WordKey;
  readonly help?: WordKey;
}

/** The properties in plain words. What is not here is not shown. */
export const propertyWords: { readonly [keyword: string]: PropertyWords } = {
  title: { name: 'builder.form-p-title' },
  description: { name: 'builder.form-p-description', help: 'builder.form-h-description' },
  choices: { name: 'builder.form-p-choices' },
  'x-required': { name: 'builder.form-p-required' },
  'x-visible-when': { name: 'builder.form-p-visible' },
  'x-access': { name: 'builder.form-p-access' },
  'x-sensitivity': { name: 'builder.form-p-sensitivity' },
  'x-declinable': { name: 'builder.form-p-declinable' },
  'x-own-words': { name: 'builder.form-p-own-words', help: 'builder.form-h-own-words' },
  'x-must-be-true': { name: 'builder.form-p-must-be-true' },
  'x-control': { name: 'builder.form-p-control' },
  'x-ends': { name: 'builder.form-p-ends' },
  'x-by': { name: 'builder.form-p-by' },
  'x-source': { name: 'builder.form-p-source', help: 'builder.form-h-source' },
  'x-messages': { name: 'builder.form-p-messages', help: 'builder.form-h-messages' },
  'x-languages': { name: 'builder.form-p-languages' },
  'x-lock': { name: 'builder.form-p-lock' },
  minLength: { name: 'builder.form-p-min-length' },
  maxLength: { name: 'builder.form-p-max-length' },
  minimum: { name: 'builder.form-p-minimum' },
  maximum: { name: 'builder.form-p-maximum' },
  multipleOf: { name: 'builder.form-p-multiple', help: 'builder.form-h-multiple' },
  minItems: { name: 'builder.form-p-min-items' },
  maxItems: { name: 'builder.form-p-max-items' },
  minProperties: { name: 'builder.form-p-min-items' },
  maxProperties: { name: 'builder.form-p-max-items' },
  pattern: { name: 'builder.form-p-pattern', help: 'builder.form-h-pattern' },
  format: { name: 'builder.form-p-format' },
  default: { name: 'builder.form-p-default' },
  examples: { name: 'builder.form-p-examples', help: 'builder.form-h-examples' },
  reason: { name: 'builder.form-p-reason', help: 'builder.form-h-reason' },
  $comment: { name: 'builder.form-p-comment', help: 'builder.form-h-comment' },
};
