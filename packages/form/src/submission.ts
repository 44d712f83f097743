import { fromEntries, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import { Alternatives } from './alternatives.ts';
import type { Field } from './field.ts';
import type { Form } from './form.ts';
import { Group } from './group.ts';
import { Rows } from './rows.ts';
import { Tuple } from './tuple.ts';

/** What a document is submitted as: without what is not asked, whose pointers are named. */
export function submission(form: Form): { document: Json; omitted: string[] } {
  const omitted: string[] = [];

  const without = (field: Field, value: Json): Json | undefined => {
    if (!field.visible.value) {
      omitted.push(field.pointer);
      return undefined;
    }
    if (field instanceof Alternatives)
      return field.chosen.value === undefined ? value : without(field.option(field.chosen.value), value);
    if (field instanceof Group && isObject(value)) return ofGroup(field, value);
    if (field instanceof Rows && isArray(value)) {
      const kept = field.rows.value.map((row) => (row.value.value === undefined ? undefined : without(row, row.value.value)));
      const there = kept.filter((row) => row !== undefined);
      return orSame(value, there);
    }
    if (field instanceof Tuple && isArray(value)) {
      const { items } = field;
      // A place in a tuple stays a place.
      const kept = value.map((member, i) => (items[i] ? (without(items[i], member) ?? null) : member));
      return orSame(value, kept);
    }
    return value;
  };

  const ofGroup = (group: Group, value: JsonObject): Json | undefined => {
    const entries = new Map(group.entries.value.map(({ name, field }) => [name.value, field]));
    const kept = Object.entries(value).map(([key, member]) => {
      const child = group.node.property(key) ? (group.child(key) ?? entries.get(key)) : undefined;
      return [key, child ? without(child, member) : member] as const;
    });
    if (kept.every(([key, member]) => member === value[key])) return value;
    const left = kept.filter((entry): entry is [string, Json] => entry[1] !== undefined);
    // An object of which nothing is asked is not asked.
    return left.length === 0 && group.parent && !group.required ? undefined : fromEntries(left);
  };

  return { document: without(form.root, form.value ?? {}) ?? {}, omitted };
}

function orSame(value: readonly Json[], kept: readonly Json[]): readonly Json[] {
  return kept.length === value.length && kept.every((member, i) => member === value[i]) ? value : kept;
}
