// What can be chosen in the demo bar, per name of a control: [value, text, language of the text].
const languages = [
  ['nl', 'Nederlands', 'nl'],
  ['en', 'English', 'en'],
  ['ar', 'العربية', 'ar'],
  ['ti', 'ትግርኛ', 'ti'],
];

const fixed = {
  huisstijl: [
    ['gemeente', 'Van de gemeente'],
    ['voorbeeld', 'Voorbeeld'],
    ['mooi-en-anders', 'Mooi & Anders'],
    ['denhaag', 'Den Haag'],
    ['openforms', 'Open Formulieren'],
    ['geen', 'Geen'],
  ],
  rol: [
    ['participant', 'Inburgeraar'],
    ['caseManager', 'Regievoerder'],
    ['socialGuide', 'Maatschappelijk begeleider (vrijwilliger)'],
    ['languageProvider', 'Taalaanbieder'],
    ['incomeOfficer', 'Inkomensconsulent'],
  ],
  taal: languages,
  'tweede-taal': [['geen', 'Geen'], ...languages],
  richting: [
    ['auto', 'Van de taal'],
    ['ltr', 'Van links naar rechts'],
    ['rtl', 'Van rechts naar links'],
  ],
  weergave: [
    ['steps', 'Stap voor stap'],
    ['overview', 'Overzicht'],
  ],
  concept: [
    ['memory', 'Bij het portaal'],
    ['device', 'Op dit apparaat (7 dagen)'],
  ],
};

/** Fills the lists of the demo bar. */
export function fillChoices(form, gemeenten, persons) {
  const all = {
    ...fixed,
    gemeente: gemeenten.map(({ id, title }) => [id, title]),
    persoon: [['leeg', 'Niemand: een leeg formulier'], ...persons.map(({ id, title }) => [id, title])],
  };
  for (const [name, options] of Object.entries(all)) form.elements[name].replaceChildren(...options.map(option));
}

function option([value, text, language]) {
  const made = new Option(text, value);
  if (language) made.lang = language;
  return made;
}
