import type { Context } from './context.ts';
import type { Field } from './fields.ts';

/** The fields that layers added, with all inside them. */
export function addedFields(context: Context): Field[] {
  return [...context.fields.values()].filter(({ layer }) => layer !== undefined);
}
