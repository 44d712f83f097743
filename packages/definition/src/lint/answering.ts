import { isFact } from '../access.ts';
import { reads } from '../condition.ts';
import { fromEntries, own, type JsonObject } from '../json.ts';
import { isSection } from '../outline.ts';
import { kindOf } from '../kind.ts';
import { at } from '../pointer.ts';
import type { Context } from './context.ts';
import { conditionsOf, type Field } from './fields.ts';
import type { Fix } from './fix.ts';
import { once } from './once.ts';

/** The fields that someone answers: no sections, no rows, no groups that only hold others. */
export const questionsOf = once((context: Context): readonly Field[] =>
  [...context.fields.values()].filter(({ node, isItem }) => !isItem && !isSection(node) && kindOf(node) !== 'constant'),
);

/** The roles that may give or propose the answer. */
export function fillersOf(context: Context, field: Field): string[] {
  return context.roles.filter((role) => ['edit', 'propose'].includes(context.right(field, role)));
}

/** Whether nobody can answer: it is no fact from elsewhere, and no role may fill it in. */
export function isUnfilled(context: Context, field: Field): boolean {
  return !isFact(field.node) && fillersOf(context, field).length === 0;
}

/** Whether completion may need the answer. */
export function isNeeded({ node }: Field): boolean {
  const required = node.word('x-required');
  return (required !== undefined && required !== false) || node.word('x-must-be-true') === true;
}

/** The fields that decide whether a field is asked or needed. */
export function driversOf({ definition, fields }: Context, field: Field): Field[] {
  const conditions = [...conditionsOf(field).map((node) => node.word('x-visible-when')), field.node.word('x-required')];
  const ids = new Set(conditions.flatMap((one) => [...reads(one, (name) => definition.derived(name))]));
  return [...ids].flatMap((id) => fields.get(id) ?? []);
}

/**
 * The fix that opens a field of a layer again for who sees an added field otherwise: newcomer and regievoerder, where they may know
 * what it depends on. None where the access was not written with the field itself.
 */
export function opened(context: Context, field: Field): { readonly fix?: Fix } {
  const drivers = driversOf(context, field);
  const knows = (role: string) => drivers.every((driver) => ['view', 'propose', 'edit'].includes(context.right(driver, role)));
  const access = fromEntries(['participant', 'caseManager'].filter(knows).map((role) => [role, 'edit']));
  return own(access, 'caseManager') === undefined ? {} : accessFix(context, field, access);
}

/** The fix that gives a field that a layer adds to a section another access. */
export function accessFix(context: Context, { id, layer, around }: Field, value: JsonObject): { readonly fix?: Fix } {
  const { document, path } = context.home(id);
  const written = `${path}/x-access`;
  const isOwn = layer === document && around.every((one) => one.layer === undefined);
  if (!isOwn || context.resolved.origins[`${id}#x-access`] !== undefined) return {};
  const op = at(context.documents.get(document), written) === undefined ? ('add' as const) : ('replace' as const);
  return { fix: { document, steps: [{ op, path: written, value }] } };
}
