import type { RebaseWords } from './words.ts';

/** Dutch sentences about a rebased layer. */
export const rebasesInDutch: RebaseWords = {
  sentences: {
    untouched: '{name}: {keyword} blijft.',
    renamed: '{name}: {keyword} blijft, onder het nieuwe kenmerk.',
    own: '{name}: {keyword} blijft.',
    'base-changed': '{name}: {keyword} is bij u {value}. De definitie zegt nu {now}, eerst {was}. Kies een van de twee.',
    refused: '{name}: {keyword} mag in de nieuwe definitie niet meer zo: {why}.',
    'leans-on-gone': '{name}: {keyword} steunt op iets dat er niet meer is: {others}.',
    divided: '{name} is verdeeld over andere vragen. Kies voor welke dit geldt ({keyword}): {others}.',
    stale: '{name}: {keyword} vertaalt Nederlands dat is veranderd.',
    same: '{name}: {keyword} zegt de definitie nu ook. Dit is uit de laag gehaald.',
    gone: '{name}: {keyword} gaat over iets dat er niet meer is. Dit is uit de laag gehaald.',
  },
  keywords: {
    'choices.only': 'de lijst van keuzes',
    'choices.titles': 'de naam van een keuze',
    'choices.add': 'een eigen keuze',
    add: 'wat u toevoegt',
    place: 'de plaats',
    plus: 'de termijn',
    organisations: 'de organisatie',
    facilities: 'de voorziening',
    $comment: 'uw aantekening',
  },
  layer: 'Uw laag',
  translation: 'de vertaling ({language}) van {keyword}',
  refusals: {
    locked: 'het zit op slot',
    floor: 'de wet heeft dit nodig',
    'unknown-id': 'het bestaat niet meer',
    'unknown-keyword': 'dit kan een laag niet zeggen',
    'not-open': 'deze lijst kan zo niet veranderen',
    'foreign-id': 'de naam is van een ander',
    name: 'de naam is al in gebruik',
    place: 'het staat in een ander hoofdstuk',
    unseen: 'wie de vraag ziet, zou een antwoord weten dat voor anderen is',
    'layer.version': 'de laag is voor een andere versie',
    'layer.definition': 'de laag is voor een andere definitie',
  },
  refused: 'het past niet',
};
