import { learn } from '../words/nl.ts';
import { nlBuilderAll } from '../words/nl-builder-all.ts';
import { formTags } from './form/tags.ts';
import { kindTags } from './kinds/tags.ts';
import { publishTags } from './publish/tags.ts';
import { wordTags } from './words/tags.ts';
import { WegwijsFormBuilder } from './wegwijs-form-builder.ts';

learn(nlBuilderAll);

type Tags = readonly (readonly [tag: string, element: CustomElementConstructor])[];

/** The tags of what stands in the builder. */
export const builderParts: Tags = [...formTags, ...wordTags, ...kindTags, ...publishTags];

/** The tags of the builder, to be defined all or none. */
export const builderTags: Tags = [...builderParts, ['wegwijs-form-builder', WegwijsFormBuilder]];
