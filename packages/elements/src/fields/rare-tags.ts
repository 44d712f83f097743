import { AlternativesField } from './alternatives-field.ts';
import { ConstantField } from './constant-field.ts';
import { FileField } from './file-field.ts';
import { JsonField } from './json-field.ts';
import { MapField } from './map-field.ts';
import { TupleField } from './tuple-field.ts';
import { nlForeign } from '../words/nl-foreign.ts';
import { learn } from '../words/nl.ts';

learn(nlForeign);

/** The tags of the kinds that only foreign schemas have. A widget that meets one loads them. */
export const rareTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-alternatives-field', AlternativesField],
  ['wegwijs-constant-field', ConstantField],
  ['wegwijs-file-field', FileField],
  ['wegwijs-json-field', JsonField],
  ['wegwijs-map-field', MapField],
  ['wegwijs-tuple-field', TupleField],
];
