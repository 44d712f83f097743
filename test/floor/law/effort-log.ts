// What the law fixes of the log of effort (Wet inburgering 2021, and what courts said of it): no fine for who has asylum, and never more
// than the law's.
import { asked, needed, settled, type Duty } from './duty.ts';

const basis = 'Wet inburgering 2021, art. 22 en 23; Hof van Justitie EU 4-2-2025; Raad van State 9-7-2025';

/** Every duty that binds the layers below the law. */
export const effortLog: readonly Duty[] = [
  { why: 'who has asylum', basis, fixed: ['when'], ids: ['derived.asylum'] },
  { why: 'the facts and what was done', basis, fixed: asked, ids: ['facts', 'log'] },
  { why: 'closed list of target groups', basis, fixed: settled, tighten: ['choices', ...needed], ids: ['facts.targetGroup'] },
  { why: 'a fine only of whom, and only as much', basis, fixed: ['type', 'x-visible-when', 'x-access'], tighten: ['maximum', 'x-sensitivity'], ids: ['step.amount'] },
]; // prettier-ignore
