import { isText, listHandedIn, lookedAt, wrongIn } from '../dossier/handed-in.ts';
import { fault, type Finding } from '../finding.ts';
import { isArray, isObject, own } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { Kept } from './document.ts';
import type { FigureSet, ToldFigure } from './figure-set.ts';

const isCell = (value: unknown): boolean =>
  value === null || (isObject(value) && ['people', 'value'].every((member) => typeof own(value, member) === 'number'));
const isGroups = (value: unknown): boolean => isObject(value) && Object.values(value).every(isCell);
const told = { indicator: isText, on: isText, total: isCell, groups: isGroups };

/** The figures that a server tells, as a page hands them in: those that can be told, and what is wrong with the rest. Never throws. */
export function figuresHandedIn(given: unknown): { readonly set: FigureSet | undefined; readonly findings: readonly Finding[] } {
  const way = wrongIn(given, { on: isText, by: isObject });
  if (way) return { set: undefined, findings: [fault('handed-in.shape', pointer(...way))] };
  const { on, by } = given as FigureSet;
  const read = Object.entries(by).map(([name, all]) => [name, listHandedIn<ToldFigure>(all, told, 'by', name)] as const);
  return {
    set: { on, by: Object.fromEntries(read.map(([name, { items }]) => [name, items])) },
    findings: read.flatMap(([, { findings }]) => findings),
  };
}

/**
 * Dossiers to count, each a list of documents, as a page hands them in. A list is judged; what else can be gone through is gone through
 * as it comes. Never throws.
 */
export function countedHandedIn(given: unknown): {
  readonly items: Iterable<readonly Kept[]>;
  readonly findings: readonly Finding[];
} {
  if (isArray(given)) {
    const read = given.map((one, i) => listHandedIn<Kept>(one, lookedAt, i));
    const findings = read.flatMap((one) => one.findings);
    return { items: read.flatMap(({ items }, i) => (isArray(given[i]) ? [items] : [])), findings };
  }
  return isIterable(given) ? { items: given, findings: [] } : { items: [], findings: [fault('handed-in.shape', '')] };
}

const isIterable = (value: unknown): value is Iterable<readonly Kept[]> =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, Symbol.iterator) === 'function';
