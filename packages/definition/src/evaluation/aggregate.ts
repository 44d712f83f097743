import { own } from '../json.ts';
import { text } from '../plan/rows.ts';
import type { EvaluationCatalogue, Indicator } from './catalogue.ts';
import type { Kept } from './document.ts';
import { measured, type Cell } from './measure.ts';
import { suppress } from './suppress.ts';
import { countedIn, measureOf, tally, type Table } from './tally.ts';

/** One figure: of everyone, and of each group. Undefined where it is withheld, because people could be recognised. */
export interface Figure {
  readonly indicator: Indicator;
  /** Undefined for a figure that has none: its groups overlap, as life areas do. */
  readonly total: Cell | undefined;
  /** By group, in the order of their names; a group of which no figure tells anything is not named. */
  readonly groups: ReadonlyMap<string, Cell | undefined>;
  /** Whether something is withheld. */
  readonly withheld: boolean;
}

/** How people are put together. */
export interface AggregateOptions {
  readonly catalogue: EvaluationCatalogue;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The fact by which people are grouped: `route`, `targetGroup`, `gender`, `monthsSincePlan`, or an item; without it only everyone. */
  readonly by?: string | undefined;
}

/**
 * The indicators of any number of dossiers, per group. Cells under 10 are withheld, and so is what would tell them; what is told is
 * rounded. Dossiers are read one by one and not kept; their order means nothing. This is what holds on one day: who tells it again on
 * another day, of people of whom a few came or went, takes `figureSet`.
 */
export function aggregate(dossiers: Iterable<readonly Kept[]>, { catalogue, today, by }: AggregateOptions): Figure[] {
  const [tables = []] = tally(dossiers, { catalogue, today, by: [by] });
  return figuresOf(tables, by);
}

/** The figures of tables of one grouping. */
export function figuresOf(tables: readonly Table[], by: string | undefined): Figure[] {
  return named(tables.map(figure), by);
}

/** The figures without the groups of which none tells anything: in a small gemeente a name says that somebody is in it. */
function named(figures: readonly Figure[], by: string | undefined): Figure[] {
  const grouping = ({ indicator }: Figure) => text(own(indicator.words, 'by')) ?? by;
  const told = new Set(
    figures.flatMap((one) => [...one.groups].flatMap(([group, cell]) => (cell ? [`${grouping(one)} ${group}`] : []))),
  );
  return figures.map((one) => ({
    ...one,
    groups: new Map([...one.groups].filter(([group]) => told.has(`${grouping(one)} ${group}`))),
  }));
}

function figure(table: Table): Figure {
  const { indicator, groups } = table;
  const measure = measureOf(indicator);
  const counted = countedIn(table);
  const names = counted.map(({ group }) => group);
  const overlap = text(own(indicator.words, 'by')) === 'lifeArea';
  // Groups that overlap have no total from which one could be worked out.
  const shown = overlap
    ? { groups: new Set(names.filter((name) => suppress(counted.filter(({ group }) => group === name)).total)), total: false }
    : suppress(counted);
  const everyone = names.flatMap((name) => groups.get(name) ?? []);
  const all = shown.total ? measured(measure, everyone, everyone.length) : undefined;
  const named = names.filter((name) => name !== '');
  return {
    indicator,
    total: all,
    groups: new Map(
      named.map((name) => [
        name,
        shown.groups.has(name) ? measured(measure, groups.get(name) ?? [], everyone.length) : undefined,
      ]),
    ),
    withheld: (!overlap && !shown.total && everyone.length > 0) || named.some((name) => !shown.groups.has(name)),
  };
}
