// The lists of the demo bar: what can be chosen, as [value, text, language of the text].
const languages = [
  ['nl', 'Nederlands', 'nl'],
  ['en', 'English', 'en'],
  ['ar', 'العربية', 'ar'],
  ['ti', 'ትግርኛ', 'ti'],
];
const themes = [
  ['gemeente', 'Van de gemeente'],
  ['voorbeeld', 'Voorbeeld'],
  ['mooi-en-anders', 'Mooi & Anders'],
  ['denhaag', 'Den Haag'],
  ['openforms', 'Open Formulieren'],
  ['geen', 'Geen'],
];
const roles = [
  ['participant', 'Inburgeraar'],
  ['caseManager', 'Regievoerder'],
  ['socialGuide', 'Maatschappelijk begeleider (vrijwilliger)'],
  ['languageProvider', 'Taalaanbieder'],
  ['incomeOfficer', 'Inkomensconsulent'],
];
const directions = [
  ['auto', 'Van de taal'],
  ['ltr', 'Van links naar rechts'],
  ['rtl', 'Van rechts naar links'],
];
const displays = [
  ['steps', 'Stap voor stap'],
  ['overview', 'Overzicht'],
];
const drafts = [
  ['memory', 'Bij het portaal'],
  ['device', 'Op dit apparaat (7 dagen)'],
];

/** Puts the lists at the beginning of the demo bar. */
export function addChoices(form, gemeenten, persons) {
  const named = ({ id, title }) => [id, title];
  form.prepend(
    list('gemeente', 'Gemeente', gemeenten.map(named)),
    list('huisstijl', 'Huisstijl', themes),
    list('rol', 'Rol', roles),
    list('persoon', 'Persoon', [['leeg', 'Niemand: een leeg formulier'], ...persons.map(named)]),
    list('taal', 'Taal', languages),
    list('tweede-taal', 'Tweede taal', [['geen', 'Geen'], ...languages]),
    list('richting', 'Leesrichting', directions),
    list('weergave', 'Weergave', displays),
    list('concept', 'Concept bewaren', drafts),
  );
}

function list(name, text, options) {
  const label = document.createElement('label');
  const select = Object.assign(document.createElement('select'), { name });
  select.append(...options.map(option));
  label.append(text, select);
  return label;
}

function option([value, text, language]) {
  const made = new Option(text, value);
  if (language) made.lang = language;
  return made;
}
