import { choices } from '../../choices.ts';
import { passes } from '../../condition.ts';
import { isArray, isObject, own, type Json, type JsonObject } from '../../json.ts';
import { typeOf } from '../../kind.ts';
import type { Node } from '../../node.ts';
import { numberOf } from '../../condition.ts';

/** Stands for any value that no test names. */
const other = '\u0000other';

/** Whether a value may stand at a place of the definition. */
export type Fits = (location: string, value: Json) => boolean;

/** A test on the value of one field; `holds: false` when it must fail. */
export interface Tested {
  readonly test: JsonObject;
  readonly holds: boolean;
}

/** Whether a field can have a value that answers all tests as said; the value may not be absent. */
export function canHold(node: Node, tests: readonly Tested[], today: string, fits: Fits): boolean {
  return valuesFor(node, tests, today, fits).some((value) =>
    tests.every(({ test, holds }) => passes(test, value, today) === holds),
  );
}

/** Whether the tests let a field be unanswered. */
export function canBeAbsent(tests: readonly Tested[], today: string): boolean {
  return tests.every(({ test, holds }) => passes(test, undefined, today) === holds);
}

/** Enough values of a field to decide by: one of every sort that the tests tell apart. */
function valuesFor(node: Node, tests: readonly Tested[], today: string, fits: Fits): Json[] {
  const location = node.roots[0]?.location ?? '';
  const named = tests.flatMap(({ test }) => namedBy(test, today));
  const allowed = (values: readonly Json[]) => values.filter((value) => fits(location, value));
  const listed = choices(node);
  if (listed) return [...allowed(listed.options.map(({ value }) => value)), ...(isOpen(node) ? [...allowed(named), other] : [])];
  const type = typeOf(node);
  if (type === 'boolean') return [true, false];
  if (type === 'array') return allowed(lists(node, tests, named));
  if (type === 'number' || type === 'integer') {
    const step = type === 'integer' ? 1 : 0.5;
    const limits = [node.limit('minimum', 'most'), node.limit('maximum', 'least')].filter((limit) => limit !== undefined);
    const numbers = [...named, ...limits, 0].filter((value) => typeof value === 'number');
    return allowed(numbers.flatMap((number) => [number - step, number, number + step]));
  }
  return [...allowed(named), other];
}

/** A list where more may be chosen than what is named. */
function isOpen(node: Node): boolean {
  return node.word('x-choices') === 'open' || choices(node)?.own === true;
}

function lists(node: Node, tests: readonly Tested[], named: readonly Json[]): Json[] {
  const item = node.item(0);
  const options = (item && choices(item)?.options.map(({ value }) => value)) ?? named;
  const wanted = tests.filter(({ holds }) => holds).flatMap(({ test }) => own(test, 'contains') ?? []);
  const unwanted = tests.filter(({ holds }) => !holds).flatMap(({ test }) => own(test, 'contains') ?? []);
  const rest = options.filter((value) => !unwanted.includes(value));
  return [[], wanted, rest, ...rest.map((value) => [value]), ...named.filter(isArray)];
}

/** The values that a test names. */
function namedBy(test: JsonObject, today: string): Json[] {
  const { minimum, maximum, contains } = test;
  const numbers = [minimum, maximum].filter((limit) => limit !== undefined).map((limit) => numberOf(limit, today));
  const values = own(test, 'enum');
  const constant = own(test, 'const');
  return [
    ...numbers,
    ...(isArray(values) ? values : []),
    ...(constant === undefined ? [] : [constant]),
    ...(contains === undefined || isObject(contains) ? [] : [contains]),
  ];
}
