// The pages that nobody sees first. In a split build they come after the first page, and before they are needed.
import { nlLate } from '../words/nl-late.ts';
import { learn } from '../words/nl.ts';

export { tellErrors } from '../fields/tell-errors.ts';
export { keepState, keptDraft } from '../island/browser-state.ts';
export { amend, handIn } from '../island/handing-in.ts';
export { printView } from '../island/print.ts';
export { Printing } from '../island/printing.ts';
export { whenTried } from '../island/tried.ts';
export { amendBar, versions } from './amend.ts';
export { checkPage } from './check.ts';
export { donePage } from './done.ts';
export { overviewPage } from './overview.ts';
export { printed } from './printed.ts';

learn(nlLate);
