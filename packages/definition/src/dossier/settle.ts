import { fromEntries, isArray, isObject, own, type Json } from '../json.ts';
import { steps } from '../pointer.ts';
import { rowsIn } from './merge-order.ts';
import type { MergeConflict, Merged } from './merge.ts';

/** What a person chose: by the pointer of a conflict of values, or that pointer with ` order` after it for one of the order. */
export type Choices = ReadonlyMap<string, 'mine' | 'theirs' | { readonly value: Json | undefined }>;

/** What a conflict is called in {@link Choices}. */
export function keyOf({ pointer, what }: MergeConflict): string {
  return what === 'order' ? `${pointer} order` : pointer;
}

/** What came of choosing. */
export interface Settled {
  /** The merged document with what a person chose; undefined as long as something is open, or nothing is left. */
  readonly document: Json | undefined;
  /** The conflicts without a choice: nobody's answer is settled by chance. */
  readonly open: readonly MergeConflict[];
}

/** Puts what a person chose in the places of the conflicts, when all of them are chosen. */
export function settle({ document, conflicts }: Merged, choices: Choices): Settled {
  const open = conflicts.filter((conflict) => !choices.has(keyOf(conflict)));
  if (open.length > 0) return { document: undefined, open };
  // From the end, so that a row that goes does not move the next place; the order of rows when all of them are settled.
  const last = conflicts.toReversed().sort((a, b) => Number(a.what === 'order') - Number(b.what === 'order'));
  const settled = last.reduce<Json | undefined>((now, conflict) => {
    const choice = choices.get(keyOf(conflict)) ?? 'theirs';
    const value = typeof choice === 'object' ? choice.value : conflict[choice];
    const made = (there: Json | undefined) => (conflict.what === 'order' ? inOrder(there, value) : value);
    return placed(now, steps(conflict.pointer), made);
  }, document);
  return { document: settled, open };
}

/** Rows in the order of these ids; those that are not among them after the row that they came after. */
function inOrder(value: Json | undefined, ids: Json | undefined): Json | undefined {
  const rows = rowsIn(value);
  if (!rows || !isArray(ids)) return value;
  const order = ids.filter((id): id is string => typeof id === 'string' && rows.has(id));
  const all = [...rows.keys()];
  for (const [i, id] of all.entries()) {
    if (!order.includes(id)) order.splice(i === 0 ? 0 : order.indexOf(all[i - 1] ?? '') + 1, 0, id);
  }
  return order.flatMap((id) => rows.get(id) ?? []);
}

function placed(
  value: Json | undefined,
  [step, ...path]: readonly string[],
  made: (there: Json | undefined) => Json | undefined,
): Json | undefined {
  if (step === undefined) return made(value);
  if (isArray(value)) {
    const inner = placed(value[Number(step)], path, made);
    return inner === undefined ? value.toSpliced(Number(step), 1) : value.with(Number(step), inner);
  }
  const object = isObject(value) ? value : {};
  const inner = placed(own(object, step), path, made);
  const others = Object.entries(object).filter(([key]) => key !== step);
  return fromEntries(inner === undefined ? others : [...others, [step, inner]]);
}
