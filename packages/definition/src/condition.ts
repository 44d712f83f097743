import { equal, isArray, isObject, memberOf, own, type Json, type JsonObject } from './json.ts';

/** Reads the values that a condition asks for. */
export interface Reader {
  /** The value of a field by its id, seen from where the condition stands; undefined when absent or not asked. */
  value(id: string): Json | undefined;
  /** One reader for each row of a repeating group. */
  rows(id: string): readonly Reader[];
  /** A named condition of the definition. */
  derived(name: string): Json | undefined;
  /** The day on which is judged: `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Whether a condition holds. A condition that cannot be read holds never: `check` finds it before.
 * @param depth guards named conditions that name themselves.
 */
export function holds(condition: Json | undefined, reader: Reader, depth = 0): boolean {
  if (condition === true) return true;
  if (!isObject(condition) || depth > 50) return false;
  const deeper = (inner: Json) => holds(inner, reader, depth + 1);
  const { all, any, not, some, where, field, is, derived } = condition;
  if (isArray(all)) return all.every(deeper);
  if (isArray(any)) return any.some(deeper);
  if (not !== undefined) return !deeper(not);
  if (typeof derived === 'string') return holds(reader.derived(derived), reader, depth + 1);
  if (typeof some === 'string') return reader.rows(some).some((row) => holds(where, row, depth + 1));
  return typeof field === 'string' && isObject(is) && passes(is, reader.value(field), reader.today);
}

/** Whether a value passes a test. An absent value passes only `absent`. */
export function passes(test: JsonObject, value: Json | undefined, today: string): boolean {
  if (own(test, 'absent') === true) return value === undefined;
  if (value === undefined) return false;
  return Object.entries(test).every(([word, limit]) => {
    switch (word) {
      case 'const':
        return equal(value, limit);
      case 'enum':
        return isArray(limit) && limit.some((one) => equal(value, one));
      case 'minimum':
        return typeof value === 'number' && value >= numberOf(limit, today);
      case 'maximum':
        return typeof value === 'number' && value <= numberOf(limit, today);
      case 'contains':
        return isArray(value) && value.some((one) => equal(one, limit));
      case 'absent':
        return true;
      default:
        return false;
    }
  });
}

/** A number of a test: itself, or `{"year": -6}`, the year of the day on which is judged minus six. */
export function numberOf(limit: Json, today: string): number {
  if (typeof limit === 'number') return limit;
  const years = memberOf(limit, 'year');
  return typeof years === 'number' ? Number(today.slice(0, 4)) + years : NaN;
}

/** The ids that a condition reads, and the named conditions it uses. */
export function reads(condition: Json | undefined, derived: (name: string) => Json | undefined): Set<string> {
  const ids = new Set<string>();
  const named = new Set<string>();
  const walk = (inner: Json | undefined) => {
    if (!isObject(inner)) return;
    for (const list of [inner['all'], inner['any']]) if (isArray(list)) list.forEach(walk);
    walk(inner['not']);
    walk(inner['where']);
    for (const id of [inner['field'], inner['some']]) if (typeof id === 'string') ids.add(id);
    const name = inner['derived'];
    if (typeof name === 'string' && !named.has(name)) {
      named.add(name);
      walk(derived(name));
    }
  };
  walk(condition);
  return ids;
}
