import { isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import { holding } from './condition-of.ts';
import type { Note } from './said-in-node.ts';

/** Finds the name under which a component was taken over. */
export type NameOf = (key: string) => string | undefined;

/** When a component is shown; undefined when always. What is code, or reads what was not taken over, is noted and kept in the report. */
export function shownWhen(component: JsonObject, at: string, nameOf: NameOf, note: Note): JsonObject | undefined {
  const code = own(component, 'customConditional');
  if (typeof code === 'string' && code.trim() !== '')
    note({ outcome: 'dropped', what: 'customConditional', at, note: 'code', source: code });
  const said = own(component, 'conditional');
  if (!isObject(said)) return undefined;
  const found = isArray(own(said, 'conditions')) ? several(said, nameOf) : simple(said, nameOf);
  if (found === 'none') return undefined;
  note(
    found
      ? { outcome: 'converted', what: 'conditional', at, note: 'condition' }
      : { outcome: 'dropped', what: 'conditional', at, note: 'condition', source: said },
  );
  return found;
}

function simple(said: JsonObject, nameOf: NameOf): JsonObject | 'none' | undefined {
  const [show, when, eq] = ['show', 'when', 'eq'].map((word) => own(said, word));
  if (typeof when !== 'string' || when === '') return 'none';
  const field = nameOf(when);
  return field === undefined ? undefined : holding(equals(field, eq), show === true || show === 'true');
}

function several(said: JsonObject, nameOf: NameOf): JsonObject | 'none' | undefined {
  const list = own(said, 'conditions') as readonly Json[];
  if (list.length === 0) return 'none';
  const all = list.map((one) => (isObject(one) ? clause(one, nameOf) : undefined));
  if (all.some((one) => one === undefined)) return undefined;
  const known = all as JsonObject[];
  const join = own(said, 'conjunction') === 'any' ? 'any' : 'all';
  return holding(
    known.length === 1 && known[0] ? known[0] : { [join]: known },
    own(said, 'show') !== false && own(said, 'show') !== 'false',
  );
}

function clause(one: JsonObject, nameOf: NameOf): JsonObject | undefined {
  const field = nameOf(String(own(one, 'component')));
  if (field === undefined) return undefined;
  switch (own(one, 'operator')) {
    case 'isEqual':
      return equals(field, own(one, 'value'));
    case 'isNotEqual':
      return { not: equals(field, own(one, 'value')) };
    case 'isEmpty':
      return { field, is: { absent: true } };
    case 'isNotEmpty':
      return { not: { field, is: { absent: true } } };
    case 'greaterThanOrEqual':
      return { field, is: { minimum: Number(own(one, 'value')) } };
    case 'lessThanOrEqual':
      return { field, is: { maximum: Number(own(one, 'value')) } };
    default:
      return undefined;
  }
}

/** Yes and no are written as texts there. */
function equals(field: string, value: Json | undefined): JsonObject {
  const plain = value === 'true' ? true : value === 'false' ? false : value;
  return { field, is: { const: typeof plain === 'object' || plain === undefined ? '' : plain } };
}
