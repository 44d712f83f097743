/** Words in the fields of `further-tags.ts`. They come with those. */
export const nlFurther = {
  'own.language': 'In welke taal is dit geschreven?',
  'own.translation': 'Vertaling',
  'own.into': 'In welke taal is de vertaling?',
  'own.maker': 'Wie heeft dit vertaald?',
  'own.maker-interpreter': 'Een tolk',
  'own.maker-automatic': 'Een computer',
  'own.maker-self': 'Ikzelf',
  'ranked.order': 'Zet het belangrijkste bovenaan.',
  'ranked.up': 'Zet {answer} hoger',
  'ranked.down': 'Zet {answer} lager',
  'ranked.moved': '{answer} staat nu op plaats {n} van {total}.',
  'names.frequent': 'Vaak gekozen',
  'names.others': 'Alle andere',
  'names.pick-language': 'Kies een taal',
  'names.pick-country': 'Kies een land',
} as const;
