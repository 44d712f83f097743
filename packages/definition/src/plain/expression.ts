import { canonical, type Json } from '../json.ts';

/** A condition, worked out to tests of single values. */
export type Expression =
  | boolean
  | Test
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression };

/** A value is there and matches. */
export interface Test {
  /** The way to it from the root, `*` for each row on it. */
  readonly path: readonly string[];
  readonly schema: Json;
}

/** Holds when all hold. */
export function all(list: readonly Expression[]): Expression {
  const open = list.filter((one) => one !== true);
  if (open.includes(false)) return false;
  return open.length === 0 ? true : open.length === 1 ? (open[0] as Expression) : { all: open };
}

/** Holds when one holds. */
export function any(list: readonly Expression[]): Expression {
  const open = list.filter((one) => one !== false);
  if (open.includes(true)) return true;
  return open.length === 0 ? false : open.length === 1 ? (open[0] as Expression) : { any: open };
}

/** Holds when it does not. */
export function not(one: Expression): Expression {
  if (typeof one === 'boolean') return !one;
  return 'not' in one ? one.not : { not: one };
}

/** The same for one answer to each test that `value` knows. */
export function settle(one: Expression, value: (test: Test) => boolean | undefined): Expression {
  if (typeof one === 'boolean') return one;
  if ('all' in one) return all(one.all.map((inner) => settle(inner, value)));
  if ('any' in one) return any(one.any.map((inner) => settle(inner, value)));
  if ('not' in one) return not(settle(one.not, value));
  return value(one) ?? one;
}

/** The tests of an expression, each once. */
export function tests(one: Expression): Test[] {
  const found = new Map<string, Test>();
  settle(one, (test) => {
    found.set(canonical({ path: test.path, schema: test.schema }), test);
    return undefined;
  });
  return [...found.values()];
}

/** Whether two tests are the same. */
export function same(a: Test, b: Test): boolean {
  return canonical([a.path, a.schema]) === canonical([b.path, b.schema]);
}

/**
 * The expression split by the answers to the tests that `isOuter`: in each case what must be so outside, and what is left to hold.
 * Cases in which nothing can hold are left out.
 */
export function cases(
  one: Expression,
  isOuter: (test: Test) => boolean,
): { readonly outside: Expression; readonly left: Expression }[] {
  const test = tests(one).find(isOuter);
  if (!test) return one === false ? [] : [{ outside: true, left: one }];
  return [true, false].flatMap((answer) => {
    const rest = settle(one, (other) => (same(other, test) ? answer : undefined));
    return cases(rest, isOuter).map(({ outside, left }) => ({ outside: all([answer ? test : not(test), outside]), left }));
  });
}

/** The schema that a value matches when the expression holds; the tests lie inside `from`. */
export function schemaOf(one: Expression, from: readonly string[]): Json {
  if (typeof one === 'boolean') return one;
  if ('all' in one) return { allOf: one.all.map((inner) => schemaOf(inner, from)) };
  if ('any' in one) return { anyOf: one.any.map((inner) => schemaOf(inner, from)) };
  if ('not' in one) return { not: schemaOf(one.not, from) };
  return within(one.path.slice(from.length), one.schema);
}

/** A document in which the value at a way is there and matches. */
export function within(path: readonly string[], schema: Json): Json {
  return path.reduceRight<Json>((inner, key) => ({ type: 'object', properties: { [key]: inner }, required: [key] }), schema);
}
