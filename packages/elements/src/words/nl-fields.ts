/** Words in and around fields. */
export const nlFields = {
  yes: 'Ja',
  no: 'Nee',
  'field.untitled': 'Formulier',

  'mark.optional': 'niet verplicht',
  'mark.needed-law': 'nodig om af te ronden: dat staat in de wet',
  'mark.needed-here': 'nodig om af te ronden: dat vraagt uw gemeente',
  'mark.deprecated': 'wordt niet meer gebruikt',

  'left.open': 'Liever geen antwoord geven',
  'left.in-talk': 'Liever in het gesprek',
  'left.rather-not-say': 'Wil ik niet zeggen',
  'left.not-asked': 'Niet gevraagd',
  'left.undo': 'Toch antwoord geven',

  'source.brp': 'Dit komt uit de Basisregistratie Personen (BRP).',
  'source.duo': 'Dit komt van DUO.',
  'source.coa': 'Dit komt van het COA.',
  'source.system': 'Dit staat al bij de gemeente.',
  'source.self': 'Dit is zelf ingevuld.',

  'dispute.open': 'Dit klopt niet',

  'own.open': 'Taal en vertaling toevoegen',
  'own.open-again': 'Vertaling bekijken of wijzigen',

  'choice.pick': 'Kies een antwoord',
  'choice.clear': 'Antwoord wissen',
  'choice.null': 'Niets',
  'choice.own': 'Iets anders, namelijk',

  'rows.item': 'Onderdeel',
  'rows.nth': '{title} {n}',
  'rows.add': 'Toevoegen: {title}',

  'problem.other': 'Controleer dit antwoord.',
  'problem.required': 'Vul hier iets in.',
} as const;
