import { nearest } from '@wegwijs/definition/lint';
import { say, type Saying } from '../words/sentence.ts';

/** `Did you mean …?`, or nothing. */
export function didYouMean(meant: string, names: Iterable<string>): Saying | undefined {
  const found = nearest(meant, names);
  return found === undefined ? undefined : say('hint.nearest', { nearest: found });
}
