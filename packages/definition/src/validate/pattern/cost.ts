import type { Algebra } from './algebra.ts';
import { charsOf, everything } from './char-set.ts';

/** How much a backtracking engine can be made to try: at most `ways · n ** (degree + 1)` steps on a text of n characters. */
export interface Cost {
  readonly ways: number;
  readonly degree: number;
}

/** A part of a pattern, with what is needed to see where a backtracking engine has a choice. */
export interface Part {
  /** The characters it can begin with. */
  readonly first: bigint;
  /** Whether it can match the empty text. */
  readonly isOptional: boolean;
  /** Whether the length of what it matches has no bound. */
  readonly isEndless: boolean;
  /** Whether it looks around without moving on. */
  readonly isLook?: boolean;
  /** @param follow the characters that can come next */
  cost(follow: bigint): Cost;
}

const free = { ways: 1, degree: 0 };
const hopeless = { ways: Infinity, degree: 0 };
const plain = { isOptional: false, isEndless: false, cost: () => free };
const nothing: Part = { ...plain, first: 0n, isOptional: true };

/** Lookahead and lookbehind: once matched they are never tried again. An endless one costs at every place where it is tried. */
function look(part: Part): Part {
  const first = part.isEndless ? everything : 0n;
  return { ...part, first, isOptional: true, isLook: true, cost: () => part.cost(0n) };
}

function both(a: Part, b: Part): Part {
  return {
    first: startOf(a, b.first),
    isOptional: a.isOptional && b.isOptional,
    isEndless: a.isEndless || b.isEndless,
    cost: (follow) => {
      const x = a.cost(startOf(b, follow));
      const y = b.cost(follow);
      return { ways: x.ways * y.ways, degree: a.isLook ? Math.max(x.degree, y.degree) : x.degree + y.degree };
    },
  };
}

/** `a|b`: free where the next character says which, else both may be tried. */
function either(a: Part, b: Part): Part {
  return {
    first: a.first | b.first,
    isOptional: a.isOptional || b.isOptional,
    isEndless: a.isEndless || b.isEndless,
    cost: (follow) => {
      const x = a.cost(follow);
      const y = b.cost(follow);
      const isClear = (startOf(a, follow) & startOf(b, follow)) === 0n;
      return { ways: isClear ? Math.max(x.ways, y.ways) : x.ways + y.ways, degree: Math.max(x.degree, y.degree) };
    },
  };
}

/** `a{min,max}`: free where the next character says whether to go on; a choice inside an endless repetition is hopeless. */
function repeat(part: Part, min: number, max: number): Part {
  return {
    ...part,
    isOptional: min === 0 || part.isOptional,
    isEndless: max === Infinity || part.isEndless,
    cost: (follow) => {
      const { ways, degree } = part.cost(max > 1 ? follow | part.first : follow);
      const isClear = min === max || (part.first & follow) === 0n;
      if (max === Infinity) return ways > 1 || degree > 0 ? hopeless : { ways, degree: isClear ? 0 : 1 };
      const empty = part.isOptional ? min + 1 : 1; // turns that take nothing take time
      return { ways: ways ** max * empty * (isClear ? 1 : max - min + 1), degree: degree * max };
    },
  };
}

/** What a part, or else what follows it, can begin with. */
function startOf(part: Part, follow: bigint): bigint {
  return part.isOptional ? part.first | follow : part.first;
}

/** What the parts of a pattern cost a backtracking engine. */
export const costs: Algebra<Part> = {
  character: (text) => ({ ...plain, first: charsOf(text) }),
  assertion: () => nothing,
  nothing,
  both,
  either,
  repeat,
  look,
  unknown: () => ({ ...plain, first: everything, cost: () => hopeless }),
};
