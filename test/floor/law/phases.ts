// What the law fixes of the path (AVG): what happened is told as it happened, and stays.
import { asked, needed, settled, type Duty } from './duty.ts';

const basis = 'AVG art. 5 lid 1 onder d (juistheid)';
const told = { fixed: ['x-by', ...settled], tighten: ['choices', ...needed] };

/** Every duty that binds the layers below the law. */
export const phases: readonly Duty[] = [
  { why: 'there is a history', basis, fixed: asked, ids: ['history', 'entry'] },
  { why: 'of what happened, to which phase or milestone', basis, ...told, ids: ['history.items', 'entry.what', 'entry.phase', 'entry.milestone', 'entry.of'] },
]; // prettier-ignore
