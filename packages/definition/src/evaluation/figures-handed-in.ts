import { fault, type Finding } from '../finding.ts';
import { isArray, isObject, own, type Json } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { FigureSet, ToldFigure } from './figure-set.ts';

/** What of a set of figures that was handed in can be told, and what is wrong with the rest: `handed-in.shape`. */
export interface FiguresHandedIn {
  readonly set: FigureSet | undefined;
  readonly findings: readonly Finding[];
}

const isText = (value: Json | undefined): boolean => typeof value === 'string';
const isCell = (value: Json | undefined): boolean =>
  value === null || (isObject(value) && typeof own(value, 'people') === 'number' && typeof own(value, 'value') === 'number');
const isGroups = (value: Json | undefined): boolean => isObject(value) && Object.values(value).every(isCell);
const shape = { indicator: isText, on: isText, total: isCell, groups: isGroups };

/** The figures that a server tells, as a page hands them in. Never throws. */
export function figuresHandedIn(given: unknown): FiguresHandedIn {
  const wrong = (...way: (string | number)[]): Finding => fault('handed-in.shape', pointer(...way));
  const [on, by] = isObject(given) ? [own(given, 'on'), own(given, 'by')] : [];
  if (typeof on !== 'string') return { set: undefined, findings: [wrong(...(isObject(given) ? ['on'] : []))] };
  if (!isObject(by)) return { set: undefined, findings: [wrong('by')] };
  const findings: Finding[] = [];
  const right = (grouping: string, told: Json): readonly ToldFigure[] => {
    if (!isArray(told)) findings.push(wrong('by', grouping));
    return (isArray(told) ? told : []).flatMap((one, i) => {
      const member = isObject(one) ? Object.entries(shape).find(([name, holds]) => !holds(own(one, name)))?.[0] : '';
      if (member === undefined) return one as unknown as ToldFigure;
      findings.push(wrong('by', grouping, i, ...(member === '' ? [] : [member])));
      return [];
    });
  };
  const told = Object.entries(by).map(([grouping, all]) => [grouping, right(grouping, all)] as const);
  return { set: { on, by: Object.fromEntries(told) }, findings };
}
