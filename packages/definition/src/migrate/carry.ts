import type { Item } from '../change/inventory.ts';
import type { Json } from '../json.ts';
import { convert } from './convert.ts';
import type { Leftover, LeftoverReason } from './leftover.ts';
import type { Plan } from './plan.ts';
import { put, putBack } from './put.ts';
import { isEmpty, type Taken } from './take.ts';

/** A value on its way, under the id that it has by now. */
interface OnTheWay {
  readonly name: string;
  readonly taken: Taken;
  readonly value: Json;
}

/** Puts what was taken out where it belongs now, converted as the history records it. What does not go is put back and told. */
export function carry(
  plan: Plan,
  all: readonly Taken[],
): { leftovers: Leftover[]; arrived: { item: Item; value: Json; taken: Taken }[] } {
  const leftovers: Leftover[] = [];
  const arrived: { item: Item; value: Json; taken: Taken }[] = [];
  const leave = ({ taken, value }: OnTheWay, reason: LeftoverReason) => {
    if (taken.emptied && isEmpty(value)) return;
    const kept = putBack(plan, taken, value);
    leftovers.push({ pointer: taken.pointer, id: taken.item.id, value, reason, kept });
  };
  const inFrames = new Map<object, OnTheWay[]>();
  for (const taken of all) {
    if (!inFrames.has(taken.frame.root)) inFrames.set(taken.frame.root, []);
    inFrames.get(taken.frame.root)?.push({ name: taken.item.id, taken, value: taken.value });
  }
  const failed: [OnTheWay, LeftoverReason][] = [];
  const ready = [...inFrames.values()].flatMap((list) => converted(plan, list, failed));
  const target = ({ name, taken }: OnTheWay) => {
    const { items } = plan.both.after;
    return items.get(name) ?? (name === taken.item.id ? items.get(plan.both.idAfter(taken.item)) : undefined);
  };
  // What holds others first, so that they find their place in it.
  const depth = (one: OnTheWay) => target(one)?.path?.length ?? Infinity;
  for (const one of ready.sort((a, b) => (depth(a) === depth(b) ? 0 : depth(a) - depth(b)))) {
    const item = target(one);
    const reason = put(plan, one.taken, item, one.value);
    if (reason) failed.push([one, reason]);
    else if (item) arrived.push({ item, value: one.value, taken: one.taken });
  }
  for (const [one, reason] of failed) leave(one, reason);
  return { leftovers, arrived };
}

/** The values of one record or row after all that the history records, in its order. */
function converted({ both }: Plan, given: readonly OnTheWay[], failed: [OnTheWay, LeftoverReason][]): OnTheWay[] {
  const byName = new Map<string, OnTheWay[]>();
  const add = (one: OnTheWay) => {
    if (!byName.has(one.name)) byName.set(one.name, []);
    byName.get(one.name)?.push(one);
  };
  const takeAll = (name: string) => {
    const all = byName.get(name) ?? [];
    byName.delete(name);
    return all;
  };
  given.forEach(add);
  for (const how of both.history) {
    const [first = [], ...others] = how.from.map(takeAll);
    // In a schema that comes back to itself a field can be there more often; only what goes alone goes every time.
    const groups = how.from.length === 1 ? first.map((one) => [one]) : [[first[0], ...others.map(([one]) => one)]];
    if (how.from.length > 1) [first, ...others].flatMap((list) => list.slice(1)).forEach(add);
    for (const group of groups) {
      const present = group.flatMap((one) => one ?? []);
      const made = present.length > 0 ? convert(how, group.map((one) => one?.value)) : { values: [], rest: [] }; // prettier-ignore
      if (!made) failed.push(...present.map((one): [OnTheWay, LeftoverReason] => [one, 'conversion']));
      how.to.forEach((name, i) => {
        const [value, from] = [made?.values[i], present[0]];
        if (value !== undefined && from) add({ name, taken: from.taken, value });
      });
      group.forEach((one, i) => {
        const value = made?.rest[i];
        if (one && value !== undefined) add({ ...one, value });
      });
    }
  }
  return [...byName.values()].flat();
}
