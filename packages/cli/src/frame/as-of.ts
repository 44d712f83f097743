import { formats } from '@wegwijs/definition';
import { say } from '../words/sentence.ts';
import type { Options } from './command.ts';
import type { Context } from './context.ts';
import type { Given } from './given.ts';
import { WrongUse } from './wrong-use.ts';

/** The flag for the day on which is judged: ages and years count from it. */
export const asOfOption: Options = { 'as-of': { value: 'DATE' } };

/** The day on which is judged, `YYYY-MM-DD`. @throws {WrongUse} when it is no day */
export function asOfOf(given: Given, { today }: Context): string {
  const day = given.value('as-of');
  if (day !== undefined && formats['date']?.(day) !== true) throw new WrongUse(say('use.day', { day }));
  return day ?? today;
}
