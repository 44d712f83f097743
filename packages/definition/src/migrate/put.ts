import { frameOf, type Item } from '../change/inventory.ts';
import { parentAfter } from '../change/compared.ts';
import { isObject, own, put as define, type Json } from '../json.ts';
import type { LeftoverReason } from './leftover.ts';
import type { Plan } from './plan.ts';
import type { Open, Taken } from './take.ts';

/** Puts a value in the place that an item has now. Gives the reason where it cannot. */
export function put(plan: Plan, taken: Taken, target: Item | undefined, value: Json): LeftoverReason | undefined {
  if (!target?.steps) return 'gone';
  const { both } = plan;
  if (target.parent === parentAfter(both, taken.item)) return into(taken.owner, target.steps, value);
  if (!target.path) return 'rows';
  const lists = frameOf(both.after, target.id);
  if (lists.length !== taken.frame.lists.length || lists.some((id, i) => id !== taken.frame.lists[i])) return 'rows';
  return into(taken.frame.root, inFrame(target.path), value);
}

/** Puts a value back where it stood; says whether that could be done without taking the place of something else. */
export function putBack(plan: Plan, { item, frame }: Taken, value: Json): boolean {
  if (!item.path) return false;
  const { both } = plan;
  const names = inFrame(item.path);
  const before = item.path.slice(0, item.path.length - names.length);
  // Every step of the way must mean nothing now, or still the same.
  for (let i = 1; i <= names.length; i++) {
    const now = plan.at([...before, ...names.slice(0, i)]);
    const last = i === names.length;
    if (now && (last ? now.id !== both.idAfter(item) : !around(plan, item).has(now.id))) return false;
  }
  return into(frame.root, names, value) === undefined;
}

function around({ both }: Plan, item: Item): Set<string> {
  const found = new Set<string>();
  for (let one: Item | undefined = item; one?.parent !== undefined; one = both.before.items.get(one.parent)) {
    const parent = parentAfter(both, one);
    if (parent !== undefined) found.add(parent);
  }
  return found;
}

/** The way from the innermost row. */
function inFrame(path: readonly string[]): readonly string[] {
  return path.slice(path.lastIndexOf('*') + 1);
}

function into(object: Open, names: readonly string[], value: Json): LeftoverReason | undefined {
  const [name, ...rest] = names;
  if (name === undefined) return 'occupied';
  const there = own(object, name);
  if (rest.length === 0) {
    if (there !== undefined) return 'occupied';
    // A history can ask to put a thing into itself.
    if (holds(value, object)) return 'conversion';
    define(object, name, value);
    return undefined;
  }
  if (there !== undefined) return isObject(there) ? into(there, rest, value) : 'occupied';
  const made: Open = {};
  const failed = into(made, rest, value);
  if (!failed) define(object, name, made);
  return failed;
}

/** Whether an object is this value, or lies in it. */
function holds(value: Json, object: Open): boolean {
  if (value === object) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => holds(one, object));
}
