import { common, type Period } from './days.ts';
import { slotsOf, type Slot, type WeekParts } from './slots.ts';

/** Two times of one person that overlap, or a time for which childcare is needed and not there. */
export type Clash =
  | { readonly code: 'overlap'; readonly slots: readonly [Slot, Slot]; readonly from: number; readonly to: number }
  | { readonly code: 'childcare'; readonly slot: Slot; readonly gaps: readonly Gap[] };

/** Minutes since midnight. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** More than this need not be told to see that a week cannot be. */
const most = 200;

/** What clashes in the weeks of a plan, by day and time: at most 200. Activities that do not run at the same time do not clash. */
export function clashes(parts: WeekParts): readonly Clash[] {
  const slots = slotsOf(parts).slots.toSorted((a, b) => a.day - b.day || a.from - b.from || a.to - b.to);
  const found: Clash[] = [];
  for (const who of ['participant', 'partner'] as const) overlaps(slots.filter((one) => one.who === who), found); // prettier-ignore
  const care = slots.filter(({ who }) => who === 'childcare');
  for (const slot of slots) {
    if (found.length >= most) break;
    if (slot.who !== 'participant' || slot.row?.childcareNeeded !== true) continue;
    const gaps = gapsIn(slot, care);
    if (gaps.length > 0) found.push({ code: 'childcare', slot, gaps });
  }
  return found;
}

/** Of sorted times: each with those before it that have not ended when it begins. */
function overlaps(sorted: readonly Slot[], found: Clash[]): void {
  let open: Slot[] = [];
  for (const slot of sorted) {
    open = open.filter(({ day, to }) => day === slot.day && to > slot.from);
    for (const before of open) {
      if (found.length >= most) return;
      if (meet(before.period, slot.period))
        found.push({ code: 'overlap', slots: [before, slot], from: slot.from, to: Math.min(before.to, slot.to) });
    }
    open.push(slot);
  }
}

function meet(a: Period, b: Period): boolean {
  return common(a, b) !== undefined;
}

/** The parts of a time that no childcare covers. */
function gapsIn(slot: Slot, care: readonly Slot[]): Gap[] {
  const gaps: Gap[] = [];
  let at = slot.from;
  for (const { day, from, to } of care) {
    if (day !== slot.day || to <= at || from >= slot.to) continue;
    if (from > at) gaps.push({ from: at, to: from });
    at = to;
  }
  if (at < slot.to) gaps.push({ from: at, to: slot.to });
  return gaps;
}
