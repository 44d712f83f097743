import type { ImportWords } from './words.ts';

/** Dutch. */
export const importsInDutch: ImportWords = {
  language: 'nl',
  faults: {
    empty: 'Er staat niets in.',
    'too-large': 'Dit is te groot om te lezen. Het mag hooguit 5 miljoen tekens zijn.',
    'cut-off': 'Het bestand houdt midden in een zin op. Waarschijnlijk is het niet helemaal overgekomen.',
    'not-json': 'Dit is geen JSON en geen tabel.',
    'too-deep': 'Er zit te veel in elkaar. Dit is geen gewoon formulier.',
    'wrong-kind': 'Dit is geen formulier dat wij kennen.',
    'no-questions': 'Er staan geen vragen in die wij kunnen overnemen.',
  },
  outcomes: {
    converted: '{what}: overgenomen.',
    approximated: '{what}: bijna hetzelfde overgenomen. Kijk dit na.',
    dropped: '{what}: niet overgenomen. De bron staat in dit verslag.',
    unknown: '{what}: dit kennen wij niet. De bron staat in dit verslag.',
  },
  notes: {
    kind: 'Wij hebben dit soort vraag niet precies zo.',
    condition: 'De voorwaarde kan niet zo worden gezegd.',
    code: 'Dit is programmacode. Een formulier voert geen code uit.',
    calculation: 'Dit is een berekening.',
    validation: 'Deze controle hebben wij niet.',
    upload: 'Bestanden vragen wij niet.',
    content: 'Dit is tekst of beeld zonder vraag.',
    layout: 'De indeling is hier anders.',
    alternatives: 'Hier zijn meer vormen van antwoord mogelijk.',
    reference: 'Dit verwijst naar iets dat er niet is.',
    default: 'Dit antwoord vooraf kan niet zo.',
    translation: 'Deze vertaling past nergens bij.',
    limit: 'De grens is hier net iets anders.',
    name: 'Er staat geen vraag bij.',
    prefill: 'Dit komt uit een ander systeem.',
    required: 'Wanneer dit nodig is, kan niet zo worden gezegd.',
    choices: 'De keuzes zijn anders, of ontbreken.',
    nesting: 'Zo diep in elkaar kan het hier niet.',
    rule: 'Deze regel kunnen wij niet zo overnemen.',
    setting: 'Dit is een instelling van het andere systeem.',
  },
};
