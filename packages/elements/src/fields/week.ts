import { equal, isArray, type Json } from '@wegwijs/definition';
import { Group, Leaf, type Field } from '@wegwijs/form';
import type { Said, Scene } from '../scene.ts';
import { labelOf } from './label.ts';
import { optionsOf } from './options.ts';

/** One box of a week: part of a day. */
export interface Box {
  readonly checked: boolean;
  readonly set: (checked: boolean) => void;
}

/** A week as a table: days by parts of the day. */
export interface Week {
  readonly parts: readonly Said[];
  readonly days: readonly { readonly field: Field; readonly label: Said; readonly boxes: readonly Box[] }[];
}

/**
 * Reads an object as a week: of each day a list of its parts (`{monday: ["morning"]}`) or a yes or no for each
 * (`{monday: {morning: true}}`); undefined when it has another shape.
 */
export function weekOf(scene: Scene, group: Group): Week | undefined {
  const days = group.node.keys.flatMap((key) => group.child(key) ?? []);
  const [first] = days;
  if (!first) return undefined;
  if (days.every((day): day is Leaf => day instanceof Leaf && (day.kind === 'choices' || day.kind === 'ranked')))
    return {
      parts: optionsOf(scene, first).options.map(({ said }) => said),
      days: days.map((field) => ({
        field,
        label: labelOf(scene, field),
        boxes: optionsOf(scene, field).options.map(({ value }) => inList(field, value)),
      })),
    };
  if (days.every((day): day is Group => day instanceof Group && inside(day).every(({ kind }) => kind === 'yes-no')))
    return {
      parts: inside(first).map((part) => labelOf(scene, part)),
      days: days.map((field) => ({ field, label: labelOf(scene, field), boxes: inside(field).map(alone) })),
    };
  return undefined;
}

function inside(day: Field): Field[] {
  return day instanceof Group ? day.node.keys.flatMap((key) => day.child(key) ?? []) : [];
}

function inList(day: Leaf, part: Json): Box {
  const value = day.value.value;
  const list = isArray(value) ? value : [];
  const set = (checked: boolean) => {
    const rest = list.filter((one) => !equal(one, part));
    const next = checked ? [...rest, part] : rest;
    day.set(next.length === 0 ? undefined : next);
  };
  return { checked: list.some((one) => equal(one, part)), set };
}

function alone(part: Field): Box {
  return { checked: part.value.value === true, set: (checked) => part.set(checked ? true : undefined) };
}
