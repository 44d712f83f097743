import { ChoicesField } from './choices-field.ts';
import { ConfirmField } from './confirm-field.ts';
import { CountryField } from './country-field.ts';
import { DateField } from './date-field.ts';
import { LanguageField } from './language-field.ts';
import { LongTextField } from './long-text-field.ts';
import { OwnWordsField } from './own-words-field.ts';
import { RankedField } from './ranked-field.ts';
import { ReadOutField } from './read-out-field.ts';
import { Disputed } from './disputed.ts';
import { ReferField } from './refer-field.ts';
import { RefersField } from './refers-field.ts';
import { RowsField } from './rows-field.ts';
import { ScaleField } from './scale-field.ts';
import { WeekField } from './week-field.ts';
import { nlFurther } from '../words/nl-further.ts';
import { learn } from '../words/nl.ts';

learn(nlFurther);

/**
 * The tags of kinds that no form begins with. Like those of `rare-tags.ts` they come when one is met, so that a first page does
 * not wait for the names of all languages and countries.
 */
export const furtherTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-choices-field', ChoicesField],
  ['wegwijs-confirm-field', ConfirmField],
  ['wegwijs-disputed', Disputed],
  ['wegwijs-country-field', CountryField],
  ['wegwijs-date-field', DateField],
  ['wegwijs-language-field', LanguageField],
  ['wegwijs-long-text-field', LongTextField],
  ['wegwijs-own-words-field', OwnWordsField],
  ['wegwijs-ranked-field', RankedField],
  ['wegwijs-read-out-field', ReadOutField],
  ['wegwijs-refer-field', ReferField],
  ['wegwijs-refers-field', RefersField],
  ['wegwijs-rows-field', RowsField],
  ['wegwijs-scale-field', ScaleField],
  ['wegwijs-week-field', WeekField],
];
