import { fromEntries, isArray, isObject, own, type Json } from '@wegwijs/definition';

/** A value equal to `after`, made of the objects of `before` wherever these are equal: what did not change stays identical. */
export function shared(before: Json | undefined, after: Json): Json {
  if (before === after || before === undefined) return after;
  if (isArray(after)) {
    if (!isArray(before)) return after;
    const items = after.map((item, i) => shared(before[i], item));
    return before.length === after.length && items.every((item, i) => item === before[i]) ? before : items;
  }
  if (!isObject(after) || !isObject(before)) return after;
  const names = Object.keys(after);
  const members = names.map((name) => [name, shared(own(before, name), after[name] as Json)] as const);
  const old = Object.keys(before);
  // The same members in the same order: only then is it the same text.
  const isSame = old.length === names.length && members.every(([name, value], i) => old[i] === name && value === before[name]);
  return isSame ? before : fromEntries(members);
}

/** A value with another one at a place; all that the way does not pass is the identical object. */
export function replacedAt(whole: Json, way: readonly string[], to: Json | undefined): Json {
  const [step, ...rest] = way;
  if (step === undefined) return to ?? null;
  if (isArray(whole)) return whole.map((item, i) => (String(i) === step ? replacedAt(item, rest, to) : item));
  const members = isObject(whole) ? Object.entries(whole) : [];
  const inner = rest.length > 0 ? replacedAt(isObject(whole) ? (own(whole, step) ?? {}) : {}, rest, to) : to;
  if (inner === undefined) return fromEntries(members.filter(([name]) => name !== step));
  const isNew = !members.some(([name]) => name === step);
  return fromEntries([
    ...members.map(([name, value]) => [name, name === step ? inner : value] as const),
    ...(isNew ? [[step, inner] as const] : []),
  ]);
}
