import type { DifferenceWords } from './words.ts';

/** Dutch sentences about what differs. */
export const differencesInDutch: DifferenceWords = {
  language: 'nl',
  sentences: {
    added: 'Nieuw bij {field}: {row}.',
    removed: 'Weg bij {field}: {row}.',
    moved: '{row} staat nu na {to}.',
    'moved-first': '{row} staat nu vooraan.',
    achieved: '{row} is gelukt.',
    filled: '{field} is ingevuld: {to}.',
    'filled-long': '{field} is ingevuld.',
    cleared: '{field} is nu leeg. Eerst stond er {from}.',
    'cleared-long': '{field} is nu leeg.',
    changed: '{field} is nu {to}. Eerst was het {from}.',
    'changed-long': '{field} is veranderd.',
  },
  inRow: 'Bij {in}: {said}',
  row: 'zonder naam',
  yes: 'ja',
  no: 'nee',
};
