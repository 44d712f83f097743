// Looks for values by which a condition holds, or does not.
import {
  at,
  isArray,
  isObject,
  memberOf,
  numberOf,
  own,
  passes,
  put,
  type Definition,
  type Json,
  type JsonObject,
  type Node,
} from '@wegwijs/definition';
import { samplesOf } from './samples.ts';

/** A value to stand in a place; undefined takes out what is there. */
export interface Setting {
  /** `*` is the first row. */
  readonly path: readonly string[];
  readonly value: Json | undefined;
}

/** As many ways as are tried for one condition. */
const most = 40;

/** Ways to make a condition come out as wanted, the simplest first: each a list of settings that go together. */
export function solutions(
  definition: Definition,
  condition: Json | undefined,
  wanted: boolean,
  asOf: string,
  depth = 0,
): Setting[][] {
  if (condition === undefined || condition === true) return wanted ? [[]] : [];
  if (!isObject(condition) || depth > 20) return wanted ? [] : [[]];
  const { all, any, not, some, where, field, is, derived } = condition;
  const inner = (one: Json, want: boolean) => solutions(definition, one, want, asOf, depth + 1);
  const each = (list: readonly Json[]) => list.reduce<Setting[][]>((found, one) => product(found, inner(one, wanted)), [[]]);
  const either = (list: readonly Json[]) => list.flatMap((one) => inner(one, wanted)).slice(0, most);
  if (isArray(all)) return wanted ? each(all) : either(all);
  if (isArray(any)) return wanted ? either(any) : each(any);
  if (not !== undefined) return inner(not, !wanted);
  if (typeof derived === 'string') return inner(definition.derived(derived) ?? false, wanted);
  const id = typeof field === 'string' ? field : some;
  const path = typeof id === 'string' ? definition.path(id) : undefined;
  if (!path) return [];
  // A field that is not asked counts as absent.
  const asked = around(definition, path).reduce<Setting[][]>((found, one) => product(found, inner(one, true)), [[]]);
  if (typeof some === 'string') return wanted ? product(asked, inner(where ?? true, true)) : [[{ path, value: undefined }]];
  const test = isObject(is) ? is : {};
  const values = valuesFor(definition, path, test, wanted, asOf);
  const set = values.map((value): Setting[] => [{ path, value }]);
  return [...set.filter(([one]) => one?.value === undefined), ...product(asked, set.filter(([one]) => one?.value !== undefined))]; // prettier-ignore
}

/** A document with settings made in it. */
export function withSettings(document: Json | undefined, settings: readonly Setting[]): Json | undefined {
  return settings.reduce<Json | undefined>((whole, { path, value }) => withValue(whole, path, value), document);
}

function withValue(value: Json | undefined, [step, ...rest]: readonly string[], to: Json | undefined): Json | undefined {
  if (step === undefined) return to;
  if (step === '*') {
    const rows = isArray(value) ? value : [];
    const made = withValue(rows[0] ?? (rest.length > 0 ? { id: 'row-1' } : undefined), rest, to);
    return made === undefined ? rows.slice(1) : [made, ...rows.slice(1)];
  }
  const made: Record<string, Json> = {};
  for (const [key, member] of Object.entries(isObject(value) ? value : {})) if (key !== step) put(made, key, member);
  const inner = withValue(memberOf(value, step), rest, to);
  if (inner !== undefined) put(made, step, inner);
  return made;
}

/** The conditions on which a field, and all that it stands in, is asked. */
function around(definition: Definition, path: readonly string[]): Json[] {
  const found: Json[] = [];
  let node: Node | undefined = definition.root;
  for (const step of path) {
    node = step === '*' ? node?.item(0) : node?.property(step);
    const condition = node?.word('x-visible-when');
    if (condition !== undefined) found.push(condition);
  }
  return found;
}

function valuesFor(
  definition: Definition,
  path: readonly string[],
  test: JsonObject,
  wanted: boolean,
  asOf: string,
): (Json | undefined)[] {
  const node = path.reduce<Node | undefined>(
    (here, step) => (step === '*' ? here?.item(0) : here?.property(step)),
    definition.root,
  );
  const limits = ['minimum', 'maximum'].flatMap((word) => {
    const limit = at(test, `/${word}`);
    const number = limit === undefined ? NaN : numberOf(limit, asOf);
    return Number.isNaN(number) ? [] : [number, number - 1, number + 1];
  });
  const named: Json[] = ['const', 'enum', 'contains'].flatMap((word) => {
    const value = own(test, word);
    return value === undefined ? [] : word === 'enum' && isArray(value) ? value : word === 'contains' ? [[value]] : [value];
  });
  const all = [...named, undefined, ...limits, ...(node ? samplesOf(node) : [])];
  return all.filter((value) => passes(test, value, asOf) === wanted);
}

function product(first: readonly Setting[][], second: readonly Setting[][]): Setting[][] {
  return first.flatMap((one) => second.map((other) => [...one, ...other])).slice(0, most);
}
