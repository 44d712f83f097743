import { accessOf } from '../access.ts';
import { fromEntries } from '../json.ts';
import { unseenReads } from '../layers/unseen-reads.ts';
import { accessFix } from './answering.ts';
import type { Context } from './context.ts';
import type { Field } from './fields.ts';
import type { Fix } from './fix.ts';
import { once } from './once.ts';
import type { Found } from './rule.ts';

/**
 * The fields that roles see and that depend on one which those roles do not always see, as findings.
 * @param isNever whether it is about roles that never see the other, or about those that see it with another consent.
 */
export function unseenDrivers(context: Context, isNever: boolean): Found[] {
  return readingsOf(context.resolved.definition).flatMap(({ id, reads, roles }) => {
    const field = context.fields.get(id);
    const driver = context.fields.get(reads);
    if (!field || !driver) return [];
    const told = roles.filter((role) => (context.right(driver, role) === 'none') === isNever);
    if (told.length === 0) return [];
    const params = { field: reads, roles: told };
    return [{ ...context.place(id, 'x-access'), id, params, ...closed(context, field, told) }];
  });
}

/** Two rules ask for them. */
const readingsOf = once(unseenReads);

/** The fix that takes those roles from a field of a layer, where another can still fill it in. */
function closed(context: Context, field: Field, roles: readonly string[]): { readonly fix?: Fix } {
  const access = Object.entries(accessOf(field.node.word('x-access'), context.profiles)).filter(
    ([role]) => !roles.includes(role),
  );
  const left = access.map(([role]) => role);
  const fills = context.roles.some((role) => left.includes(role) && ['edit', 'propose'].includes(context.right(field, role)));
  return fills ? accessFix(context, field, fromEntries(access)) : {};
}
