import { equal, fromEntries, isObject, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { Design, Way } from '../design.ts';

/** A place where two editors said something else. */
export interface Disagreement {
  readonly way: Way;
  /** What stood there before both, what the one says and what the other says; undefined for nothing. */
  readonly base: Json | undefined;
  readonly mine: Json | undefined;
  readonly theirs: Json | undefined;
}

/** What comes of merging. */
export interface Merged {
  /** With mine where they disagree, until somebody chooses. */
  readonly design: Design;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Merges what two editors made of the same design, place by place: what one of them changed counts, what both changed the same counts,
 * and where they said something else somebody has to choose. @param choose what to take at a place; without it mine
 */
export function merge(
  base: Design,
  mine: Design,
  theirs: Design,
  choose: (one: Disagreement) => 'mine' | 'theirs' = () => 'mine',
): Merged {
  const disagreements: Disagreement[] = [];
  const merged = (way: Way, was: Json | undefined, one: Json | undefined, other: Json | undefined): Json | undefined => {
    if (same(one, other)) return one;
    if (same(was, one)) return other;
    if (same(was, other)) return one;
    if (isObject(one) && isObject(other) && (isObject(was) || was === undefined)) return members(way, was ?? {}, one, other);
    const found = { way, base: was, mine: one, theirs: other };
    disagreements.push(found);
    return choose(found) === 'mine' ? one : other;
  };
  const members = (way: Way, was: JsonObject, one: JsonObject, other: JsonObject): JsonObject => {
    const names = [...Object.keys(one), ...Object.keys(other).filter((name) => !Object.hasOwn(one, name))];
    const gone = Object.keys(was).filter((name) => !names.includes(name));
    return fromEntries(
      [...names, ...gone].flatMap((name) => {
        const made = merged([...way, name], own(was, name), own(one, name), own(other, name));
        return made === undefined ? [] : [[name, made] as const];
      }),
    );
  };
  const [a, b, c] = [base, mine, theirs] as unknown as JsonObject[];
  const design = members([], a ?? {}, b ?? {}, c ?? {}) as unknown as Design;
  return { design, disagreements };
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : equal(a, b);
}
