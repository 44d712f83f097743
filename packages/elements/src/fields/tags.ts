import { ChoiceField } from './choice-field.ts';
import { GroupField } from './group-field.ts';
import { TextField } from './text-field.ts';
import { YesNoField } from './yes-no-field.ts';

/** The tags of the kinds that a first page may have, to be defined all or none. The others are in `further-tags.ts` and `rare-tags.ts`. */
export const commonTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-choice-field', ChoiceField],
  ['wegwijs-group-field', GroupField],
  ['wegwijs-text-field', TextField],
  ['wegwijs-yes-no-field', YesNoField],
];
