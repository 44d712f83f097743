import type { MigrateWords } from './words.ts';

/** English sentences about what a migration could not carry over. */
export const migrationsInEnglish: MigrateWords = {
  language: 'en',
  untitled: 'without a name',
  sentences: {
    gone: '{name}: there is no place for this answer any more.',
    rows: '{name}: the new place of this answer is in other rows.',
    occupied: '{name}: something else stands in the new place of this answer.',
    conversion: '{name}: this answer cannot be converted as the definition says.',
    type: '{name}: the new place of this answer takes another type of value.',
    choice: '{name}: this choice is gone.',
    about: '{name}: what is known about this answer could not go along.',
  },
  kept: 'It stays in the document.',
  lost: 'Only this report has it now.',
};
