import { learn } from '../words/nl.ts';
import { nlBuilderAll } from '../words/nl-builder-all.ts';
import { formTags } from './form/tags.ts';
import { wordTags } from './words/tags.ts';
import { WegwijsFormBuilder } from './wegwijs-form-builder.ts';

learn(nlBuilderAll);

type Tags = readonly (readonly [tag: string, element: CustomElementConstructor])[];

/** The tags of what stands in the builder from the start; what is opened now and then registers its own (`views.ts`). */
export const builderParts: Tags = [...formTags, ...wordTags];

/** The tags of the builder, to be defined all or none. */
export const builderTags: Tags = [...builderParts, ['wegwijs-form-builder', WegwijsFormBuilder]];
