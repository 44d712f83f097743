import type { DossierWords } from './sentence.ts';

/** What each code says, in English. Holes are the `params`. */
export const en: DossierWords = {
  'record.kind': 'This document is of the kind {kind}. That kind is not known here.',
  'record.deep': 'This document is too complicated to read.',
  'record.version': 'This document was made with version {version}. Now version {now} is in force.',
  'record.future': 'This document was kept on {savedAt}, and today is {today}. Is a clock wrong?',
  'decision.same-version': 'There are two decisions with the number {version}.',
  'decision.gap': 'After version {before} comes version {after}. A version is missing.',
  'decision.order': 'This decision is of {after}. The one before it is of {before}, which is later. The rule: {source}.',
  'decision.same-date': 'There are two decisions of {date}. It is not clear which of them counts.',
  'decision.once': '{field} is not what it was in the version before. This may never change.',
  'decision.term': 'The term begins on {term}. That is before the first plan of {first}.',
  'deadline.passed': '{field} is {date}. That is later than {until}. The rule: {source}.',
  'date.impossible': '{field} is a day that does not exist.',
  'reference.broken': '{field} refers to something that is not there any more.',
  'step.unknown': 'There is no state {to}.',
  'step.order': 'The state {to} cannot come after the state {from}.',
  'step.condition': 'This is not possible yet. It depends on: {fields}.',
  'step.incomplete': 'This is not possible yet. Not enough is filled in.',
  sealed: 'This is settled. You can put right a typing error or make a new decision.',
  once: 'This was recorded before and may never change.',
  reason: 'Write why you put this right.',
  role: 'Only who settles the decision may put it right.',
};
