import { nlBuilderForm } from './nl-builder-form.ts';
import { nlBuilderKinds } from './nl-builder-kinds.ts';
import { nlBuilderPublish } from './nl-builder-publish.ts';
import { nlBuilderWords } from './nl-builder-words.ts';
import { nlBuilder } from './nl-builder.ts';

/** Every word of the builder. Other languages: `schemas/words/builder/<language>.json`, apart from those that every page loads. */
export const nlBuilderAll = {
  ...nlBuilder,
  ...nlBuilderForm,
  ...nlBuilderWords,
  ...nlBuilderPublish,
  ...nlBuilderKinds,
} as const;
