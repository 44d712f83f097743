import { formats } from '@wegwijs/definition';
import type { Options } from './command.ts';
import type { Context } from './context.ts';
import type { Given } from './given.ts';
import { WrongUse } from './wrong-use.ts';

/** The flag for the day on which is judged: ages and years count from it. */
export const asOfOption: Options = {
  'as-of': { value: 'DATE', says: 'the day on which is judged, YYYY-MM-DD (default: today)' },
};

/** The day on which is judged, `YYYY-MM-DD`. @throws {WrongUse} when it is no day */
export function asOfOf(given: Given, { today }: Context): string {
  const asked = given.value('as-of');
  if (asked !== undefined && formats['date']?.(asked) !== true) throw new WrongUse(`--as-of ${asked} is no day: YYYY-MM-DD.`);
  return asked ?? today;
}
