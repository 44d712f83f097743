import { warning, type Finding } from '../finding.ts';
import { plus } from '../plus.ts';
import { dayAt, dayNumber, type Period } from './days.ts';
import { lanesOf } from './lanes.ts';
import { idOf, type ActivityRow, type GoalRow } from './rows.ts';
import type { Term } from './term.ts';

/** Something of one day: a talk (`progress.planned`), or a deadline with its id. */
export interface DatedRow {
  readonly id?: unknown;
  readonly date?: unknown;
}

/** What a timeline shows. */
export interface TimelineParts {
  readonly term: Term;
  readonly goals?: readonly GoalRow[];
  readonly activities?: readonly ActivityRow[];
  readonly partner?: readonly ActivityRow[];
  readonly talks?: readonly DatedRow[];
  readonly deadlines?: readonly DatedRow[];
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
}

/** The lists that a timeline shows, with the x-ids of their dates. */
const lists = {
  goals: { start: 'goals.timeBound', end: 'goals.timeBound' },
  activities: { start: 'activities.start', end: 'activities.end' },
  partner: { start: 'partner.start', end: 'partner.end' },
  talks: { start: 'progress.planned.date', end: 'progress.planned.date' },
  deadlines: { start: 'deadlines', end: 'deadlines' },
} as const;

export type TimelineList = keyof typeof lists;

type Row = GoalRow | ActivityRow | DatedRow;

/** A row in the picture. Places are parts of the term, from 0 to 1; what lies outside it is put at its edge. */
export interface Item {
  readonly list: TimelineList;
  readonly row: Row;
  /** Its first and last day, `YYYY-MM-DD`; undefined where it is open. The same day for what is of one day. */
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly from: number;
  readonly to: number;
  /** For an activity; 0 for what is of one day. */
  readonly lane: number;
}

/** A day in the picture. */
export interface Tick {
  readonly date: string;
  readonly at: number;
}

/** The whole term, for a picture and for a table. */
export interface Timeline {
  readonly start: string;
  readonly end: string;
  /** Undefined when today lies outside the term. */
  readonly today: number | undefined;
  /** Each half year from the start. */
  readonly ticks: readonly Tick[];
  readonly extensions: readonly { readonly id: string; readonly from: number; readonly to: number }[];
  /** Activities, those of the newcomer first, each list by its first day. */
  readonly bars: readonly Item[];
  readonly lanes: number;
  /** Goals, talks and deadlines, by their day. */
  readonly points: readonly Item[];
  /** What has no date, or none that exists. */
  readonly undated: readonly { readonly list: TimelineList; readonly row: Row }[];
  readonly findings: readonly Finding[];
}

/** Lays out a plan in time. Nothing is put right: what cannot be is told by its field and row, `activities.end#<row>`. */
export function timeline(parts: TimelineParts): Timeline {
  const { term, goals = [], activities = [], partner = [], talks = [], deadlines = [] } = parts;
  const [first, end] = [dayNumber(term.start) ?? 0, (dayNumber(term.end) ?? 0) + 1];
  const place = (day: number) => Math.min(1, Math.max(0, (day - first) / (end - first)));
  const undated: Timeline['undated'][number][] = [];
  const findings: Finding[] = [...term.findings];

  /** @param span 1 for what takes its whole days, 0 for what is of one moment. */
  const read = (list: TimelineList, row: Row, start: unknown, stop: unknown, span: 0 | 1): (Item & { period: Period })[] => {
    const tell = (code: string, field: 'start' | 'end', params = {}) =>
      findings.push(warning(code, `${lists[list][field]}#${idOf(row)}`, params));
    const [from, to] = [dayNumber(start), dayNumber(stop)];
    if (start != null && from === undefined) tell('plan.date-impossible', 'start');
    if (span === 1 && stop != null && to === undefined) tell('plan.date-impossible', 'end');
    const reversed = from !== undefined && to !== undefined && to < from;
    if (reversed) tell('plan.dates-reversed', 'end');
    if ((from === undefined && to === undefined) || reversed) {
      undated.push({ list, row });
      return [];
    }
    if (from !== undefined && from < first) tell('plan.before-term', 'start', { date: dayAt(from), term: term.start });
    const last = to ?? from ?? 0;
    if (last >= end) tell('plan.after-term', to === undefined ? 'start' : 'end', { date: dayAt(last), term: term.end });
    const period = { first: from ?? first, last: to ?? end - 1 };
    return [
      {
        ...{ list, row, period, lane: 0, from: place(period.first), to: place(period.last + span) },
        ...{ start: from === undefined ? undefined : dayAt(from), end: to === undefined ? undefined : dayAt(to) },
      },
    ];
  };

  const byDay = (a: { period: Period }, b: { period: Period }) => a.period.first - b.period.first;
  const run = (list: TimelineList, rows: readonly ActivityRow[]) =>
    rows.flatMap((row) => read(list, row, row.start, row.end, 1)).sort(byDay);
  const day = (list: TimelineList, rows: readonly DatedRow[]) => rows.flatMap((row) => read(list, row, row.date, row.date, 0));
  const bars = [...run('activities', activities), ...run('partner', partner)];
  const lanes = lanesOf(bars.map(({ period }) => period));
  const points = [
    ...goals.flatMap((row) => read('goals', row, row.timeBound, row.timeBound, 0)),
    ...day('talks', talks),
    ...day('deadlines', deadlines),
  ].sort(byDay);
  const now = dayNumber(parts.today);
  return {
    ...{ start: term.start, end: term.end, undated, findings },
    today: now !== undefined && now >= first && now < end ? place(now) : undefined,
    ticks: ticksOf(term, place),
    extensions: term.extensions.map(({ id, from, to }) => ({
      id,
      from: place(dayNumber(from) ?? 0),
      to: place((dayNumber(to) ?? 0) + 1),
    })),
    bars: bars.map((bar, i) => itemOf(bar, lanes[i])),
    lanes: Math.max(-1, ...lanes) + 1,
    points: points.map((point) => itemOf(point)),
  };
}

function itemOf({ list, row, start, end, from, to }: Item, lane = 0): Item {
  return { list, row, start, end, from, to, lane };
}

function ticksOf({ start, end }: Term, place: (day: number) => number): Tick[] {
  const ticks: Tick[] = [];
  for (let months = 0; ; months += 6) {
    const date = plus(start, { months }) ?? end;
    if (date > end) return ticks;
    ticks.push({ date, at: place(dayNumber(date) ?? 0) });
  }
}
