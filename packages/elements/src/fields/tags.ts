import { AlternativesField } from './alternatives-field.ts';
import { ChoiceField } from './choice-field.ts';
import { ChoicesField } from './choices-field.ts';
import { ConfirmField } from './confirm-field.ts';
import { ConstantField } from './constant-field.ts';
import { CountryField } from './country-field.ts';
import { DateField } from './date-field.ts';
import { FileField } from './file-field.ts';
import { GroupField } from './group-field.ts';
import { JsonField } from './json-field.ts';
import { LanguageField } from './language-field.ts';
import { LongTextField } from './long-text-field.ts';
import { MapField } from './map-field.ts';
import { RankedField } from './ranked-field.ts';
import { RowsField } from './rows-field.ts';
import { ScaleField } from './scale-field.ts';
import { TextField } from './text-field.ts';
import { TupleField } from './tuple-field.ts';
import { WeekField } from './week-field.ts';
import { YesNoField } from './yes-no-field.ts';

/** The tags of the field elements, to be defined all or none. */
export const fieldTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-alternatives-field', AlternativesField],
  ['wegwijs-choice-field', ChoiceField],
  ['wegwijs-choices-field', ChoicesField],
  ['wegwijs-confirm-field', ConfirmField],
  ['wegwijs-constant-field', ConstantField],
  ['wegwijs-country-field', CountryField],
  ['wegwijs-date-field', DateField],
  ['wegwijs-file-field', FileField],
  ['wegwijs-group-field', GroupField],
  ['wegwijs-json-field', JsonField],
  ['wegwijs-language-field', LanguageField],
  ['wegwijs-long-text-field', LongTextField],
  ['wegwijs-map-field', MapField],
  ['wegwijs-ranked-field', RankedField],
  ['wegwijs-rows-field', RowsField],
  ['wegwijs-scale-field', ScaleField],
  ['wegwijs-text-field', TextField],
  ['wegwijs-tuple-field', TupleField],
  ['wegwijs-week-field', WeekField],
  ['wegwijs-yes-no-field', YesNoField],
];
