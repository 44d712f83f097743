import { costs } from './cost.ts';
import { parse } from './parse.ts';

/** The steps that a pattern may cost on one text: well within a tenth of a second. */
export const maximumSteps = 1e7;

/**
 * How many steps a backtracking engine takes at worst, by the length of the text; Infinity where that is exponential or unknown.
 *
 * Judged by structure alone, on the safe side: a choice (an alternative, going on or leaving a repetition) costs nothing where the
 * next character decides it. One that is left open inside an endless repetition is exponential; one that is left open in an
 * endless repetition itself makes each later step as many times longer as the text is long.
 * @param source a valid regular expression under the flag `u`
 * @param maximum its greatest length
 */
export function stepsOf(source: string, maximum = 500): (length: number) => number {
  if (source.length > maximum) return () => Infinity;
  const pattern = parse(source, costs);
  const { ways, degree } = pattern.cost(0n);
  // every place in the text is a start, unless `^` stands before all of it
  const power = degree + (pattern.isEndless && !/^\^[^|]*$/s.test(source) ? 2 : 1);
  return (length) => ways * length ** power;
}

/** Whether a pattern cannot hang the page on a text of up to 200 characters, by its structure. */
export function isSafePattern(source: string): boolean {
  return stepsOf(source)(200) <= maximumSteps;
}
