// The pages that nobody sees first. In a split build they come after the first page, and before they are needed.
import { nlLate } from '../words/nl-late.ts';
import { nlProblems } from '../words/nl-problems.ts';
import { learn } from '../words/nl.ts';

export { keepPresses } from '../fields/press.ts';
export { tellErrors } from '../fields/tell-errors.ts';
export { amend, handIn } from '../island/handing-in.ts';
export { printView } from '../island/print.ts';
export { Printing } from '../island/printing.ts';
export { Standing } from '../island/standing.ts';
export { lateStyles } from '../styles/late.ts';
export { amendBar, versions } from './amend.ts';
export { checkPage } from './check.ts';
export { donePage } from './done.ts';
export { leftOut } from './left-out.ts';
export { overviewPage } from './overview.ts';
export { printed } from './printed.ts';

learn(nlLate);
learn(nlProblems);
