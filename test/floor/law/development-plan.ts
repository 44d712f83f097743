// What the law fixes of the living plan (AVG): what others tell of a person is told to that person first.
import { asked, needed, settled, type Duty } from './duty.ts';

const basis = 'AVG art. 14';

/** Every duty that binds the layers below the law. */
export const developmentPlan: readonly Duty[] = [
  { why: 'what others tell is there to be seen', basis, fixed: asked, ids: ['signals', 'signals.row'] },
  { why: 'by whom it is seen now', basis, fixed: settled, tighten: needed, ids: ['signals.items'] },
  { why: 'agreed with the person, or for safety', basis, fixed: ['choices', 'x-by', ...settled], tighten: needed, ids: ['signals.clearance'] },
  { why: 'by whom it was told, and for no other helper', basis, tighten: ['x-own'], ids: ['signals.row'] },
  { why: 'a helper needs the own tasks alone', basis: 'AVG art. 5 lid 1 onder c', tighten: ['x-own'], ids: ['tasks.row'] },
  { why: 'then with the reason, for no other eyes', basis, fixed: ['type', 'x-by', ...asked], tighten: ['x-access', ...needed], ids: ['signals.safetyReason'] },
]; // prettier-ignore
