import { ChoiceField } from './choice-field.ts';
import { ChoicesField } from './choices-field.ts';
import { ConfirmField } from './confirm-field.ts';
import { CountryField } from './country-field.ts';
import { DateField } from './date-field.ts';
import { GroupField } from './group-field.ts';
import { LanguageField } from './language-field.ts';
import { LongTextField } from './long-text-field.ts';
import { RankedField } from './ranked-field.ts';
import { RowsField } from './rows-field.ts';
import { ScaleField } from './scale-field.ts';
import { TextField } from './text-field.ts';
import { WeekField } from './week-field.ts';
import { YesNoField } from './yes-no-field.ts';

/** The tags of the kinds that forms of people have, to be defined all or none. The others are in `rare-tags.ts`. */
export const commonTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-choice-field', ChoiceField],
  ['wegwijs-choices-field', ChoicesField],
  ['wegwijs-confirm-field', ConfirmField],
  ['wegwijs-country-field', CountryField],
  ['wegwijs-date-field', DateField],
  ['wegwijs-group-field', GroupField],
  ['wegwijs-language-field', LanguageField],
  ['wegwijs-long-text-field', LongTextField],
  ['wegwijs-ranked-field', RankedField],
  ['wegwijs-rows-field', RowsField],
  ['wegwijs-scale-field', ScaleField],
  ['wegwijs-text-field', TextField],
  ['wegwijs-week-field', WeekField],
  ['wegwijs-yes-no-field', YesNoField],
];
