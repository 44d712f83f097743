import { holds, type Reader } from '../condition.ts';
import { isObject, own, type Json } from '../json.ts';
import { text } from '../plan/rows.ts';
import type { EvaluationCatalogue, Indicator } from './catalogue.ts';
import type { Kept } from './document.ts';
import { factsFor, lastAnswer } from './facts.ts';
import { measured, type Case, type Cell } from './measure.ts';
import { suppress } from './suppress.ts';

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
 * rounded. Dossiers are read one by one and not kept; their order means nothing.
 */
export function aggregate(dossiers: Iterable<readonly Kept[]>, { catalogue, today, by }: AggregateOptions): Figure[] {
  const items = new Map(catalogue.items.map((item) => [item.id, item]));
  const tables = catalogue.indicators.map((indicator) => ({ indicator, groups: new Map<string, Case[]>() }));
  for (const records of dossiers) {
    const facts = factsFor(records, catalogue.items, today);
    const value = (id: string): Json | undefined => {
      const item = items.get(id);
      return item ? lastAnswer(records, item) : own(facts as { readonly [name: string]: Json }, id);
    };
    const reader: Reader = { value, today, rows: () => [], derived: () => undefined };
    for (const { indicator, groups } of tables) count(indicator, reader, by, groups);
  }
  return named(
    tables.map(({ indicator, groups }) => figure(indicator, groups)),
    by,
  );
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

/** Puts one dossier in the groups of an indicator that it belongs to. */
function count({ words }: Indicator, reader: Reader, by: string | undefined, groups: Map<string, Case[]>): void {
  const among = own(words, 'among');
  if (among !== undefined && !holds(among, reader)) return;
  const said = (word: string) => {
    const name = text(own(words, word));
    return name === undefined ? undefined : reader.value(name);
  };
  const add = (group: string, one: Case) => {
    const all = groups.get(group);
    if (all) all.push(one);
    else groups.set(group, [one]);
  };
  const value = said('value');
  const fixed = text(own(words, 'by'));
  if (fixed === 'lifeArea') {
    for (const [area, change] of Object.entries(isObject(value) ? value : {}))
      if (typeof change === 'number') add(area, { holds: true, value: change, per: undefined });
    return;
  }
  const measure = text(own(words, 'measure'));
  const numeric = measure === 'mean' || measure === 'median' || measure === 'ratio';
  if (numeric && typeof value !== 'number') return;
  const per = said('per');
  if (measure === 'ratio' && (typeof per !== 'number' || per <= 0)) return;
  const group = (fixed ?? by) === undefined ? '' : nameOf(reader.value(fixed ?? by ?? ''));
  add(group, {
    holds: own(words, 'of') === undefined || holds(own(words, 'of'), reader),
    value: typeof value === 'number' ? value : undefined,
    per: typeof per === 'number' ? per : undefined,
  });
}

/** What a group is called. */
function nameOf(value: Json | undefined): string {
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : 'unknown';
}

function figure(indicator: Indicator, groups: ReadonlyMap<string, Case[]>): Figure {
  const measure = text(own(indicator.words, 'measure')) ?? 'count';
  const names = [...groups.keys()].sort();
  const cells = ({ length, yes }: { length: number; yes: number }) =>
    own(indicator.words, 'of') !== undefined && (measure === 'share' || measure === 'count') ? [yes, length - yes] : [length];
  const counted = names.map((group) => {
    const all = groups.get(group) ?? [];
    return { group, cells: cells({ length: all.length, yes: all.filter((one) => one.holds).length }) };
  });
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
