import { plus } from '../calendar.ts';
import { warning, type Finding } from '../finding.ts';
import { dayNumber } from './days.ts';
import { idOf, rowsOf } from './rows.ts';

/** What a term is worked out from: `pip.initialDate`, `pip.extensions`, and what the document itself says the term is. */
export interface TermFacts {
  readonly initialDate?: unknown;
  /** Rows `{id, ground, weeks, decidedOn}`, decided by DUO (T34). */
  readonly extensions?: unknown;
  readonly termStart?: unknown;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Time that was added to a term. */
export interface Extension {
  readonly id: string;
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
}

/** The term of a plan in days `YYYY-MM-DD`. Information with its source; it never claims that a decision is lawful. */
export interface Term {
  /** The day after the date of the first plan (T8: Wet inburgering 2021, art. 11). */
  readonly start: string;
  /** What has to be done is done before this day: three years (T9) and the extensions. */
  readonly end: string;
  readonly extensions: readonly Extension[];
  /** True while the first plan has no date: as if it were dated today. */
  readonly assumed: boolean;
  /** Month 15: the last talk at which a change of route can still be prepared (domain: 6.1, `route-check`). */
  readonly routeCheck: string;
  /** The route can be changed until 18 months after the start (T24); not so from the education route to the B1 route. */
  readonly routeSwitchUntil: string;
  readonly findings: readonly Finding[];
}

/** The longest extension that is taken for one: ten years. */
const mostWeeks = 520;

/**
 * The term of a plan. A date that does not exist counts as none, and is told.
 * @throws RangeError when `today` is no day.
 */
export function termOf({ initialDate, extensions, termStart, today }: TermFacts): Term {
  if (dayNumber(today) === undefined) throw new RangeError('today is no day: YYYY-MM-DD');
  const findings: Finding[] = [];
  const known = typeof initialDate === 'string' && dayNumber(initialDate) !== undefined;
  if (initialDate != null && !known) findings.push(warning('plan.date-impossible', 'pip.initialDate'));
  const start = plus(known ? initialDate : today, { days: 1 }) ?? today;
  if (!known) findings.push(warning('plan.term-assumed', 'pip.initialDate', { start }));
  else if (initialDate > today) findings.push(warning('plan.dated-ahead', 'pip.initialDate', { date: initialDate, today }));
  if (known && termStart != null && termStart !== start) findings.push(warning('plan.term-differs', 'pip.termStart', { start }));
  const later = (months: number) => plus(start, { months }) ?? start;
  const added: Extension[] = [];
  let end = later(36);
  for (const row of rowsOf(extensions)) {
    const { weeks } = row;
    if (weeks == null) continue;
    const read = typeof weeks === 'number' && weeks > 0 && weeks <= mostWeeks ? weeks : undefined;
    const to = read === undefined ? undefined : plus(end, { days: Math.round(read * 7) });
    if (read === undefined || to === undefined)
      findings.push(warning('plan.extension-unread', `pip.extensions.weeks#${idOf(row)}`));
    else {
      added.push({ id: idOf(row), weeks: read, from: end, to });
      end = to;
    }
  }
  return { start, end, extensions: added, assumed: !known, routeCheck: later(15), routeSwitchUntil: later(18), findings };
}
