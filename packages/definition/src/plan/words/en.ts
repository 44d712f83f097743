import type { DifferenceWords } from './words.ts';

/** English sentences about what differs. */
export const differencesInEnglish: DifferenceWords = {
  language: 'en',
  sentences: {
    added: 'New in {field}: {row}.',
    removed: 'Gone from {field}: {row}.',
    moved: '{row} now comes after {to}.',
    'moved-first': '{row} now comes first.',
    achieved: '{row} was achieved.',
    filled: '{field} was filled in: {to}.',
    'filled-long': '{field} was filled in.',
    cleared: '{field} is now empty. It was {from}.',
    'cleared-long': '{field} is now empty.',
    changed: '{field} is now {to}. It was {from}.',
    'changed-long': '{field} was changed.',
  },
  inRow: 'At {in}: {said}',
  row: 'without a name',
  yes: 'yes',
  no: 'no',
};
