import { WegwijsBuilderAnswers } from './wegwijs-builder-answers.ts';
import { WegwijsBuilderApproval } from './wegwijs-builder-approval.ts';
import { WegwijsBuilderCompare } from './wegwijs-builder-compare.ts';
import { WegwijsBuilderExchange } from './wegwijs-builder-exchange.ts';
import { WegwijsBuilderHistory } from './wegwijs-builder-history.ts';
import { WegwijsBuilderIncoming } from './wegwijs-builder-incoming.ts';
import { WegwijsBuilderMerge } from './wegwijs-builder-merge.ts';
import { WegwijsBuilderOutgoing } from './wegwijs-builder-outgoing.ts';
import { WegwijsBuilderPublish } from './wegwijs-builder-publish.ts';
import { WegwijsBuilderRebase } from './wegwijs-builder-rebase.ts';
import { WegwijsBuilderRemarks } from './wegwijs-builder-remarks.ts';
import { WegwijsBuilderReview } from './wegwijs-builder-review.ts';
import { WegwijsBuilderSeen } from './wegwijs-builder-seen.ts';

/** The tags of comparing, publishing and files. */
export const publishTags: readonly (readonly [tag: string, element: CustomElementConstructor])[] = [
  ['wegwijs-builder-merge', WegwijsBuilderMerge],
  ['wegwijs-builder-rebase', WegwijsBuilderRebase],
  ['wegwijs-builder-compare', WegwijsBuilderCompare],
  ['wegwijs-builder-answers', WegwijsBuilderAnswers],
  ['wegwijs-builder-approval', WegwijsBuilderApproval],
  ['wegwijs-builder-seen', WegwijsBuilderSeen],
  ['wegwijs-builder-remarks', WegwijsBuilderRemarks],
  ['wegwijs-builder-review', WegwijsBuilderReview],
  ['wegwijs-builder-history', WegwijsBuilderHistory],
  ['wegwijs-builder-publish', WegwijsBuilderPublish],
  ['wegwijs-builder-incoming', WegwijsBuilderIncoming],
  ['wegwijs-builder-outgoing', WegwijsBuilderOutgoing],
  ['wegwijs-builder-exchange', WegwijsBuilderExchange],
];
