import { isObject, own, steps, type Problem } from '@wegwijs/definition';
import { Alternatives } from './alternatives.ts';
import type { Field } from './field.ts';
import { Group } from './group.ts';
import { unchecked } from './problems.ts';
import { Rows } from './rows.ts';
import { Tuple } from './tuple.ts';

/** The fields directly inside a field, as the schema applies now. */
export function inside(field: Field): readonly Field[] {
  if (field instanceof Group) {
    const declared = field.node.keys.flatMap((key) => field.child(key) ?? []);
    return [...declared, ...field.entries.value.map((entry) => entry.field)];
  }
  if (field instanceof Rows) return field.rows.value;
  if (field instanceof Tuple) return field.items;
  if (field instanceof Alternatives) return field.chosen.value === undefined ? [] : [field.option(field.chosen.value)];
  return [];
}

/** The field at a JSON Pointer. */
export function fieldAt(root: Field, pointer: string): Field | undefined {
  let here: Field | undefined = root;
  for (const step of steps(pointer)) here = fieldIn(chosen(here), step);
  return here;
}

/** The field directly inside another, as the schema applies now. */
export function fieldIn(field: Field | undefined, step: string): Field | undefined {
  if (field instanceof Group) return field.child(step) ?? field.entries.value.find(({ name }) => name.value === step)?.field;
  if (field instanceof Rows) return field.rows.value[Number(step)];
  return field instanceof Tuple ? field.items[Number(step)] : undefined;
}

/** The field of the shape that was chosen, where there are several: it has the same pointer. */
export function chosen(field: Field | undefined): Field | undefined {
  return field instanceof Alternatives ? chosen(inside(field)[0]) : field;
}

/** Whether a field stands inside another of the same schema. Walked or shown whole, an empty one would never end. */
export function repeats(field: Field): boolean {
  const places = new Set(field.node.parts.map(({ location }) => location));
  for (let { parent } = field; parent; { parent } = parent) {
    if (parent.kind === 'group' && parent.node.parts.some(({ location }) => places.has(location))) return true;
  }
  return false;
}

/** So many fields are made before anybody asked for them. */
const unasked = 2_000;

/** Whether an object without a value is shown on demand: it stands in its like, or in an empty one in a form that has very many fields. */
export function waits(field: Field): boolean {
  const { form, parent } = field;
  return repeats(field) || (form.size > unasked && parent?.parent !== undefined && !parent.present.value);
}

/** So many objects without a value are looked into, when a schema has more of them inside each other than anybody can fill in. */
const mostEmpty = 300;

/**
 * Everything that is not right or not there in what is asked, in reading order. Not for the input path: it walks all. What would
 * take for ever ends with `unchecked` where it was left.
 */
export function problemsOf(field: Field): Problem[] {
  const found: Problem[] = [];
  let left = mostEmpty;
  const walk = (here: Field): void => {
    if (!here.visible.value) return;
    found.push(...here.problems.value);
    if (!(here instanceof Group)) inside(here).forEach(walk);
    else if (here.value.value !== undefined) concerned(here).forEach(walk);
    else if (repeats(here)) return;
    // Nothing can lack in what may be left out: only what stands there already may have something to say.
    else if (!here.form.definition.own && here.parent && !here.required) here.made.forEach(walk);
    else if (left-- > 0) inside(here).forEach(walk);
    else found.push(unchecked(here));
  };
  walk(field);
  return found;
}

/** The fields of a filled object in which something can lack or be wrong: a foreign schema may have very many that nobody fills in. */
function concerned(group: Group): readonly Field[] {
  if (group.form.definition.own) return inside(group);
  const made = new Set(group.made.map(({ key }) => key));
  const value = group.value.value;
  const speaks = (key: string) =>
    (isObject(value) && own(value, key) !== undefined) ||
    group.asks(key) ||
    group.node.property(key)?.word('x-required') !== undefined;
  const declared = group.node.keys.flatMap((key) => (made.has(key) || speaks(key) ? (group.child(key) ?? []) : []));
  return [...declared, ...group.entries.value.map(({ field }) => field)];
}
