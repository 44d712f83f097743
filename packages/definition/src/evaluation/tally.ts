import { holds, type Reader } from '../condition.ts';
import { isObject, own, type Json } from '../json.ts';
import { text } from '../plan/rows.ts';
import type { EvaluationCatalogue, Indicator } from './catalogue.ts';
import type { Kept } from './document.ts';
import { factsFor, lastAnswer } from './facts.ts';
import type { Case } from './measure.ts';
import type { Counted } from './suppress.ts';

/** The people of one indicator, by group. Nothing of it is withheld: it is not for telling. */
export interface Table {
  readonly indicator: Indicator;
  readonly groups: ReadonlyMap<string, readonly Case[]>;
}

/** What to count, on which day, and by which facts: `undefined` is everyone together. */
export interface TallyOptions {
  readonly catalogue: EvaluationCatalogue;
  readonly today: string;
  readonly by: readonly (string | undefined)[];
}

/** The measures that read a number of each person. */
export const ofNumbers: ReadonlySet<unknown> = new Set(['mean', 'median', 'ratio']);

/** How an indicator is worked out. */
export const measureOf = ({ words }: Indicator): string => text(own(words, 'measure')) ?? 'count';

/** The tables of each grouping, in one go through the dossiers. */
export function tally(dossiers: Iterable<readonly Kept[]>, { catalogue, today, by }: TallyOptions): Table[][] {
  const items = new Map(catalogue.items.map((item) => [item.id, item]));
  const all = by.map((name) => ({
    name,
    tables: catalogue.indicators.map((indicator) => ({ indicator, groups: new Map<string, Case[]>() })),
  }));
  for (const records of dossiers) {
    const facts = factsFor(records, catalogue.items, today);
    const value = (id: string): Json | undefined => {
      const item = items.get(id);
      return item ? lastAnswer(records, item) : own(facts as { readonly [name: string]: Json }, id);
    };
    const reader: Reader = { value, today, rows: () => [], derived: () => undefined };
    for (const { name, tables } of all) for (const { indicator, groups } of tables) count(indicator, reader, name, groups);
  }
  return all.map(({ tables }) => tables);
}

/** How many people are in the cells of each group, in the order of the names of the groups. */
export function countedIn({ indicator, groups }: Table): Counted[] {
  const measure = measureOf(indicator);
  const halved = own(indicator.words, 'of') !== undefined && (measure === 'share' || measure === 'count');
  return [...groups.keys()].sort().map((group) => {
    const all = groups.get(group) ?? [];
    const yes = all.filter((one) => one.holds).length;
    return { group, cells: halved ? [yes, all.length - yes] : [all.length] };
  });
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
  if (ofNumbers.has(measure) && typeof value !== 'number') return;
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
