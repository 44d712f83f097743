import { isArray, isObject, own, type Json, type JsonObject } from '../json.ts';
import { pointer } from '../pointer.ts';
import type { Context } from './context.ts';
import type { Field } from './fields.ts';
import { lifecycleOf, stepsOf } from './lifecycle.ts';
import type { Place } from './rule.ts';

/** A condition of a definition and where it stands. */
export interface Ruled extends Place {
  /** The node that says it. */
  readonly id: string;
  readonly keyword: 'x-visible-when' | 'x-required' | 'when' | 'rule' | 'x-lifecycle';
  readonly condition: Json;
  /** The field that says it; undefined for a named condition, a deadline or a step of the life-cycle. */
  readonly field: Field | undefined;
}

/** Every condition of a resolved definition: of fields, of names, of deadlines and of the steps of the life-cycle. */
export function conditionsIn(context: Context): Ruled[] {
  const found: Ruled[] = [];
  for (const field of context.fields.values()) {
    for (const keyword of ['x-visible-when', 'x-required'] as const) {
      const condition = field.node.word(keyword);
      if (isObject(condition)) found.push({ id: field.id, keyword, condition, field, ...context.place(field.id, keyword) });
    }
  }
  for (const [name, node] of context.named('x-derived')) {
    const id = String(own(node, 'x-id') ?? name);
    const condition = own(node, 'when');
    if (isObject(condition)) found.push({ id, keyword: 'when', condition, field: undefined, ...context.place(id, 'when') });
  }
  for (const [name, node] of context.named('x-deadlines')) {
    const id = String(own(node, 'x-id') ?? name);
    for (const condition of whens(own(node, 'rule')))
      found.push({ id, keyword: 'rule', condition, field: undefined, ...context.place(id, 'rule') });
  }
  for (const { from, to, when } of stepsOf(lifecycleOf(context))) {
    const path = pointer('x-lifecycle', 'states', from, 'next', to, 'when');
    if (when !== undefined)
      found.push({ id: context.base, keyword: 'x-lifecycle', condition: when, field: undefined, document: context.base, path });
  }
  return found;
}

/** The conditions in the rule of a deadline. */
function whens(rule: Json | undefined): Json[] {
  if (isArray(rule)) return rule.flatMap(whens);
  if (!isObject(rule)) return [];
  const when = own(rule, 'when');
  return [...(when === undefined ? [] : [when]), ...['latest', 'to', 'then', 'else'].flatMap((word) => whens(own(rule, word)))];
}

/** One part of a condition that names something, with its place inside it. */
export interface Leaf {
  readonly leaf: JsonObject;
  readonly path: string;
}

/** The parts of a condition that name a field, an array or another condition. Named conditions are not opened. */
export function leavesOf(condition: Json | undefined, path = ''): Leaf[] {
  if (!isObject(condition)) return [];
  const { all, any, not, some, where, field, derived } = condition;
  for (const [word, list] of [
    ['all', all],
    ['any', any],
  ] as const) {
    if (isArray(list)) return list.flatMap((inner, i) => leavesOf(inner, path + pointer(word, i)));
  }
  if (not !== undefined) return leavesOf(not, path + pointer('not'));
  const here = [some, field, derived].some((name) => typeof name === 'string') ? [{ leaf: condition, path }] : [];
  return [...here, ...leavesOf(where, path + pointer('where'))];
}
