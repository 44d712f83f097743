import { isArray, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';

/** What a clause asks of an answer. */
export type ClauseTest =
  | 'is'
  | 'is-not'
  | 'one-of'
  | 'none-of'
  | 'at-least'
  | 'at-most'
  | 'contains'
  | 'contains-not'
  | 'answered'
  | 'not-answered';

/** One thing that a condition says, as a person reads it. */
export type Clause =
  /** An answer: `value` is absent for `answered` and `not-answered`. */
  | { readonly field: string; readonly test: ClauseTest; readonly value?: Json }
  /** A condition with a name. */
  | { readonly derived: string; readonly holds: boolean }
  /** At least one row of a list, or none. */
  | { readonly some: string; readonly holds: boolean; readonly where: Sentence }
  /** Several together. */
  | { readonly group: Sentence }
  /** What cannot be said as a sentence: kept as it is. */
  | { readonly raw: Json };

/** A condition as a sentence: its clauses, all of them or any of them; `not` for the opposite of the whole. */
export interface Sentence {
  /** Absent for one clause by itself. */
  readonly join?: 'all' | 'any';
  readonly not?: true;
  readonly clauses: readonly Clause[];
}

/** Reads a condition as a sentence. Whatever it is, `conditionOf` gives the same condition again. */
export function sentenceOf(condition: Json): Sentence {
  const clause = clauseOf(condition);
  return 'group' in clause ? clause.group : { clauses: [clause] };
}

/** The condition that a sentence says. */
export function conditionOf({ join, not, clauses }: Sentence): Json {
  const all = clauses.map(written);
  const [first = { all: [] }] = all;
  const whole = join === undefined ? first : { [join]: all };
  return not ? { not: whole } : whole;
}

function joinedOf(condition: Json): Sentence | undefined {
  for (const join of ['all', 'any'] as const) {
    const list = isObject(condition) && only(condition, [join]) ? own(condition, join) : undefined;
    if (isArray(list)) return { join, clauses: list.map(clauseOf) };
  }
  return undefined;
}

function clauseOf(condition: Json): Clause {
  const raw = { raw: condition };
  if (!isObject(condition)) return raw;
  const found = simpleOf(condition, true);
  if (found) return found;
  const joined = joinedOf(condition);
  if (joined) return { group: joined };
  const inner = only(condition, ['not']) ? own(condition, 'not') : undefined;
  if (!isObject(inner)) return raw;
  const opposite = joinedOf(inner);
  return simpleOf(inner, false) ?? (opposite ? { group: { ...opposite, not: true } } : raw);
}

function simpleOf(condition: JsonObject, holds: boolean): Clause | undefined {
  const { derived, some, where, field, is } = condition;
  if (only(condition, ['derived']) && typeof derived === 'string') return { derived, holds };
  if (only(condition, ['some', 'where']) && typeof some === 'string' && where !== undefined)
    return { some, holds, where: sentenceOf(where) };
  if (!only(condition, ['field', 'is']) || typeof field !== 'string' || !isObject(is)) return undefined;
  const [[word, value] = [undefined, undefined], ...others] = Object.entries(is);
  const found =
    word === undefined || others.length > 0 ? undefined : tests.find(([name, , when]) => name === word && when === holds);
  if (!found || (word === 'absent' && value !== true)) return undefined;
  return word === 'absent' ? { field, test: found[1] } : { field, test: found[1], value: value as Json };
}

/** What each test is in a condition: the word, and whether it must hold or not. */
const tests: readonly (readonly [word: string, test: ClauseTest, holds: boolean])[] = [
  ['const', 'is', true],
  ['const', 'is-not', false],
  ['enum', 'one-of', true],
  ['enum', 'none-of', false],
  ['minimum', 'at-least', true],
  ['maximum', 'at-most', true],
  ['contains', 'contains', true],
  ['contains', 'contains-not', false],
  ['absent', 'not-answered', true],
  ['absent', 'answered', false],
];

function written(clause: Clause): Json {
  if ('raw' in clause) return clause.raw;
  if ('group' in clause) return conditionOf(clause.group);
  if ('derived' in clause) return negated({ derived: clause.derived }, clause.holds);
  if ('some' in clause) return negated({ some: clause.some, where: conditionOf(clause.where) }, clause.holds);
  const [word = '', , holds = true] = tests.find(([, test]) => test === clause.test) ?? [];
  return negated({ field: clause.field, is: { [word]: clause.value ?? true } }, holds);
}

function negated(condition: Json, holds: boolean): Json {
  return holds ? condition : { not: condition };
}

function only(object: JsonObject, words: readonly string[]): boolean {
  const names = Object.keys(object);
  return names.length === words.length && words.every((word) => names.includes(word));
}
