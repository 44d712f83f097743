import { nlBuilderCompare } from './nl-builder-compare.ts';
import { nlBuilderExchange } from './nl-builder-exchange.ts';
import { nlBuilderForm } from './nl-builder-form.ts';
import { nlBuilderKeeping } from './nl-builder-keeping.ts';
import { nlBuilderKinds } from './nl-builder-kinds.ts';
import { nlBuilderProperties } from './nl-builder-properties.ts';
import { nlBuilderPublish } from './nl-builder-publish.ts';
import { nlBuilderReview } from './nl-builder-review.ts';
import { nlBuilderWords } from './nl-builder-words.ts';
import { nlBuilder } from './nl-builder.ts';

/** Every word of the builder. Other languages: `schemas/words/builder/<language>.json`, apart from those that every page loads. */
export const nlBuilderAll = {
  ...nlBuilder,
  ...nlBuilderForm,
  ...nlBuilderProperties,
  ...nlBuilderWords,
  ...nlBuilderKeeping,
  ...nlBuilderCompare,
  ...nlBuilderPublish,
  ...nlBuilderReview,
  ...nlBuilderExchange,
  ...nlBuilderKinds,
} as const;
