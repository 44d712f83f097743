import { choices } from '../../choices.ts';
import { isArray, isObject, own, type Json, type JsonObject } from '../../json.ts';
import { leavesOf } from '../conditions.ts';
import type { Context } from '../context.ts';
import type { Field } from '../fields.ts';
import { nearest } from '../nearest.ts';
import type { Found, Rule } from '../rule.ts';
import { canHold } from '../satisfy/candidates.ts';
import { worldOf } from '../satisfy/world.ts';
import type { Said } from '../said.ts';

/** A test that no answer to that question can pass: a value that is not among its choices, a number outside its limits. */
export const conditionValue: Rule = {
  code: 'condition.value',
  severity: 'warning',
  check: (context) =>
    context.conditions.flatMap(({ id, condition, document, path, keyword, field: asker }) =>
      leavesOf(condition).flatMap(({ leaf, path: inner }) => {
        const field = context.fields.get(String(own(leaf, 'field')));
        const test = own(leaf, 'is');
        if (!field || !isObject(test)) return [];
        const world = worldOf(context, asker);
        const place = { document, path: keyword === 'rule' ? path : path + inner, id };
        return parts(test)
          .filter((part) => own(part, 'absent') === undefined)
          .filter((part) => !isNarrowed(context, document, field, part))
          .filter((part) => !canHold(field.node, [{ test: part, holds: true }], world.today, world.fits))
          .map((part) => found(place, field, part));
      }),
    ),
};

/** The base may ask for a choice of its own that a layer took out: it fits wherever no layer did. */
function isNarrowed({ base, dutch }: Context, document: string, field: Field, test: JsonObject): boolean {
  const value = String(own(test, 'const') ?? own(test, 'contains'));
  const isOwn = (one: Said) => one.document === base && one.id === field.id && one.keyword === 'choices' && one.name === value;
  return document === base && dutch.some(isOwn);
}

/** Each value of an `enum` by itself: one slip of the pen among good ones is a slip too. */
function parts(test: JsonObject): JsonObject[] {
  const values = own(test, 'enum');
  return isArray(values) && Object.keys(test).length === 1 ? values.map((value) => ({ const: value })) : [test];
}

function found(place: Found, field: Field, test: JsonObject): Found {
  const value: Json = own(test, 'const') ?? own(test, 'contains') ?? own(test, 'minimum') ?? own(test, 'maximum') ?? null;
  const list = choices(field.node) ?? choices(field.node.item(0) ?? field.node);
  const close = nearest(String(value), list?.options.map((one) => String(one.value)) ?? []);
  return {
    ...place,
    params: { field: field.id, value: isObject(value) ? JSON.stringify(value) : value, nearest: close ?? null },
  };
}
