import type { ProblemOptions } from '@wegwijs/builder';
import type { Desk, House } from './desk.ts';
import { examplesOf } from './words/examples-of.ts';

const known = new WeakMap<House, ProblemOptions>();

/** What problems are judged with, wherever they are looked for: worked out once, so that what was found counts for all. */
export function judgedWith({ house, bench }: Pick<Desk, 'house' | 'bench'>): ProblemOptions {
  const { plain, topics } = house;
  const today = house.today();
  const before = known.get(house);
  if (before?.today === today) return before;
  const made = { today, ...(plain ? { plain } : {}), ...(topics ? { topics } : {}), examples: examplesOf({ house, bench }) };
  known.set(house, made);
  return made;
}
