// The pages that nobody sees first. In a split build they come after the first page, and before they are needed.
import { nlLate } from '../words/nl-late.ts';
import { learn } from '../words/nl.ts';

export { printView } from '../island/print.ts';
export { amendBar, versions } from './amend.ts';
export { checkPage } from './check.ts';
export { donePage } from './done.ts';
export { overviewPage } from './overview.ts';
export { printed } from './printed.ts';

learn(nlLate);
