import { plus } from '../plus.ts';
import { warning, type Finding } from '../finding.ts';
import { dayNumber } from './days.ts';
import { idOf, rowsOf } from './rows.ts';

/** What is known of a term. */
export interface TermFacts {
  /** Its first and last day as worked out by the deadlines of the decision (`deadline.termStart`, `deadline.termEnd`). */
  readonly start?: unknown;
  readonly end?: unknown;
  /** `pip.initialDate`, and what the document itself says: `pip.termStart`, `pip.termEnd`. */
  readonly initialDate?: unknown;
  readonly termStart?: unknown;
  readonly termEnd?: unknown;
  /** Rows `{id, ground, weeks, decidedOn}`, decided by DUO (T34). */
  readonly extensions?: unknown;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** Time that was added to a term: its first and last day. */
export interface Extension {
  readonly id: string;
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
}

/** The term of a plan in days `YYYY-MM-DD`. Information; it never claims that a decision is lawful. */
export interface Term {
  readonly start: string;
  readonly end: string;
  /** At the end of the term, in the order in which they were given. */
  readonly extensions: readonly Extension[];
  /** True while the term has no dates: as if the first plan were dated today, and without extensions. */
  readonly assumed: boolean;
  /** Month 15: the last talk at which a change of route can still be prepared (domain: 6.1, `route-check`). */
  readonly routeCheck: string;
  readonly findings: readonly Finding[];
}

/**
 * The term of a plan, with what cannot be of what is known: `plan.date-impossible`, `plan.dated-ahead` (a date that is still to come, or
 * a clock that is off), `plan.term-differs` (the document says another day than the rule gives), `plan.extension-unread`,
 * `plan.term-assumed`.
 * @throws RangeError when `today` is no day.
 */
export function termOf({ start, end, initialDate, termStart, termEnd, extensions, today }: TermFacts): Term {
  if (dayNumber(today) === undefined) throw new RangeError('today is no day: YYYY-MM-DD');
  const findings: Finding[] = [];
  if (initialDate != null && dayNumber(initialDate) === undefined)
    findings.push(warning('plan.date-impossible', 'pip.initialDate'));
  else if (typeof initialDate === 'string' && initialDate > today)
    findings.push(warning('plan.dated-ahead', 'pip.initialDate', { date: initialDate, today }));
  const known = typeof start === 'string' && typeof end === 'string' && (dayNumber(start) ?? 0) < (dayNumber(end) ?? 0);
  const first = known ? start : (plus(today, { days: 1 }) ?? today);
  // Three years (T9: Wet inburgering 2021, art. 11), until the deadlines of the decision say it.
  const last = known ? end : (plus(first, { years: 3 }) ?? first);
  if (!known) findings.push(warning('plan.term-assumed', 'pip.initialDate', { start: first }));
  else {
    if (termStart != null && termStart !== first) findings.push(warning('plan.term-differs', 'pip.termStart', { by: first }));
    if (termEnd != null && termEnd !== last) findings.push(warning('plan.term-differs', 'pip.termEnd', { by: last }));
  }
  const added = known ? stretches(rowsOf(extensions), first, last, findings) : [];
  return {
    start: first,
    end: last,
    extensions: added,
    assumed: !known,
    routeCheck: plus(first, { months: 15 }) ?? first,
    findings,
  };
}

/** Where in the term each extension lies: the last one ends with it. */
function stretches(
  rows: readonly { readonly [field: string]: unknown }[],
  start: string,
  end: string,
  findings: Finding[],
): Extension[] {
  const found: Extension[] = [];
  let to = end;
  for (const row of rows.toReversed()) {
    const { weeks } = row;
    if (weeks == null) continue;
    const before = typeof weeks === 'number' && weeks > 0 ? plus(to, { days: -Math.round(weeks * 7) }) : undefined;
    if (typeof weeks !== 'number' || before === undefined || before < start)
      findings.push(warning('plan.extension-unread', `pip.extensions.weeks#${idOf(row)}`));
    else {
      found.unshift({ id: idOf(row), weeks, from: plus(before, { days: 1 }) ?? before, to });
      to = before;
    }
  }
  return found;
}
