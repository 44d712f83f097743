import { memberOf, own } from '../json.ts';
import { figuresOf, type Figure } from './aggregate.ts';
import type { EvaluationCatalogue } from './catalogue.ts';
import type { Kept } from './document.ts';
import type { Cell } from './measure.ts';
import { smallest } from './suppress.ts';
import { countedIn, measureOf, ofNumbers, tally, type Table } from './tally.ts';

/** A figure as it is told: plain JSON. */
export interface ToldFigure {
  /** The id of the indicator. */
  readonly indicator: string;
  /** The day of which it tells, `YYYY-MM-DD`: earlier than that of the set while too few people are counted differently. */
  readonly on: string;
  /** Null where it is withheld or there is none. */
  readonly total: Cell | null;
  readonly groups: { readonly [group: string]: Cell | null };
  readonly withheld: boolean;
}

/** A figure, with the day of which it tells. */
export interface DatedFigure extends Figure {
  readonly on: string;
}

/** The figures of a day by each grouping: what a server sends to whoever may read figures. `''` is everyone together. */
export interface FigureSet {
  readonly on: string;
  readonly by: { readonly [grouping: string]: readonly ToldFigure[] };
}

/** How many people were in each cell when a figure was last told: by indicator, grouping and group. Small numbers: not for telling. */
export interface FigureCounts {
  readonly [indicator: string]: { readonly [grouping: string]: { readonly [group: string]: readonly number[] } };
}

/** What was told, and what a server keeps to itself to go on from. */
export interface Telling {
  readonly set: FigureSet;
  readonly counts: FigureCounts;
}

/** What to tell, and what was told before. */
export interface TellingOptions {
  readonly catalogue: EvaluationCatalogue;
  /** The day of which it tells, `YYYY-MM-DD`. */
  readonly today: string;
  /** The facts by which people are grouped, beside everyone together. */
  readonly by?: readonly string[];
  /** What this function gave the last time; without it all is told anew. */
  readonly before?: Telling | undefined;
}

/**
 * The figures to tell, so that those of two days do not tell of a few people who came, went or changed between them. A figure is told anew
 * only when, in every group of every grouping, each cell has at least ten people more or fewer than when it was last told, or none has.
 * Until then it stays as it was told, with its day. A mean, median or ratio hears of a change also where nobody came: it is told anew
 * only when ten came or went in every group.
 */
export function figureSet(dossiers: Iterable<readonly Kept[]>, { catalogue, today, by = [], before }: TellingOptions): Telling {
  const names = ['', ...by];
  const tables = tally(dossiers, { catalogue, today, by: [undefined, ...by] });
  const lines = catalogue.indicators.map((indicator, at) => {
    const earlier = own(before?.counts ?? {}, indicator.id);
    const now = Object.fromEntries(names.map((name, i) => [name, cellsIn(tables[i]?.[at])]));
    const anew = earlier === undefined || mayTell(earlier, now, ofNumbers.has(measureOf(indicator)));
    return { id: indicator.id, anew, counts: anew ? { ...earlier, ...now } : earlier };
  });
  const setOf = (name: string, i: number) => {
    const earlier = own(before?.set.by ?? {}, name);
    const fresh = figuresOf(tables[i] ?? [], name === '' ? undefined : name);
    return fresh.map((figure, at) =>
      lines[at]?.anew ? toldOf(figure, today) : (earlier?.find(({ indicator }) => indicator === figure.indicator.id) ?? untold(figure, today)),
    ); // prettier-ignore
  };
  return {
    set: { on: today, by: Object.fromEntries(names.map((name, i) => [name, setOf(name, i)])) },
    counts: Object.fromEntries(lines.map(({ id, counts }) => [id, counts])),
  };
}

/** The figures of a set by one grouping, or of everyone together, with their indicators. What the catalogue does not know is left out. */
export function figuresIn({ by }: FigureSet, catalogue: EvaluationCatalogue, grouping = ''): DatedFigure[] {
  const indicators = new Map(catalogue.indicators.map((one) => [one.id, one]));
  const told = memberOf(by, grouping);
  return (Array.isArray(told) ? (told as readonly ToldFigure[]) : []).flatMap(
    ({ indicator: id, on, total, groups, withheld }) => {
      const indicator = indicators.get(id);
      const cells = Object.entries(groups).map(([group, cell]) => [group, cell ?? undefined] as const);
      return indicator ? [{ indicator, on, total: total ?? undefined, groups: new Map(cells), withheld }] : [];
    },
  );
}

type Counts = FigureCounts[string];

/** Whether, beside what was told before, what is told now is about ten people or more wherever it is about other people. */
function mayTell(before: Counts, now: Counts, ofNumber: boolean): boolean {
  return Object.entries(now).every(([grouping, groups]) => {
    const earlier = own(before, grouping) ?? {};
    return [...new Set([...Object.keys(earlier), ...Object.keys(groups)])].every((group) => {
      const [a, b] = [own(earlier, group) ?? [], own(groups, group) ?? []];
      const moved = Array.from({ length: Math.max(a.length, b.length) }, (_, i) => Math.abs((b[i] ?? 0) - (a[i] ?? 0)));
      return moved.every((n) => n >= smallest) || (!ofNumber && moved.every((n) => n === 0));
    });
  });
}

const cellsIn = (table: Table | undefined): Counts[string] =>
  Object.fromEntries((table ? countedIn(table) : []).map(({ group, cells }) => [group, cells]));

function toldOf({ indicator, total, groups, withheld }: Figure, on: string): ToldFigure {
  const cells = [...groups].map(([group, cell]) => [group, cell ?? null] as const);
  return { indicator: indicator.id, on, total: total ?? null, groups: Object.fromEntries(cells), withheld };
}

/** A figure by a grouping that was not told before, while the others are those of an earlier day. */
const untold = ({ indicator }: Figure, on: string): ToldFigure => ({ indicator: indicator.id, on, total: null, groups: {}, withheld: true }); // prettier-ignore
