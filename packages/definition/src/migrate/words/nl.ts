import type { MigrateWords } from './words.ts';

/** Dutch sentences about what a migration could not carry over. */
export const migrationsInDutch: MigrateWords = {
  language: 'nl',
  untitled: 'zonder naam',
  sentences: {
    gone: '{name}: voor dit antwoord is geen plaats meer.',
    rows: '{name}: de nieuwe plaats van dit antwoord staat in andere rijen.',
    occupied: '{name}: op de nieuwe plaats van dit antwoord staat al iets anders.',
    conversion: '{name}: dit antwoord kan niet worden omgezet zoals de definitie zegt.',
    type: '{name}: op de nieuwe plaats hoort een andere soort waarde.',
    choice: '{name}: deze keuze is er niet meer.',
    about: '{name}: wat over dit antwoord bekend is, kon niet mee.',
  },
  kept: 'Het blijft in het document staan.',
  lost: 'Het staat alleen nog in dit verslag.',
};
