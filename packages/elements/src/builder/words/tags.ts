import { BuilderCondition } from './builder-condition.ts';
import { BuilderCount } from './builder-count.ts';
import { BuilderProblems } from './builder-problems.ts';
import { BuilderTexts } from './builder-texts.ts';
import { BuilderWhy } from './builder-why.ts';

/** The tags of texts, conditions and problems. */
export const wordTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-builder-condition', BuilderCondition],
  ['wegwijs-builder-why', BuilderWhy],
  ['wegwijs-builder-count', BuilderCount],
  ['wegwijs-builder-problems', BuilderProblems],
  ['wegwijs-builder-texts', BuilderTexts],
];
