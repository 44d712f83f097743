import type { Context } from './context.ts';
import type { Field } from './fields.ts';

/** Whether a layer added the node with an id. */
export function isAdded(context: Context, id: string): boolean {
  return context.fields.get(id)?.layer !== undefined;
}

/** The fields that layers added, with all inside them. */
export function addedFields(context: Context): Field[] {
  return [...context.fields.values()].filter(({ layer }) => layer !== undefined);
}
