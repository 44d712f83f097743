import type { Kind } from '@wegwijs/definition';

/** What a kind of field is for, and the schema that yields it. Read by functioneel beheerders. */
export const kindWords: { readonly [kind in Kind]: { readonly is: string; readonly from: string } } = {
  text: { is: 'Een regel tekst.', from: 'Een tekst (`"type": "string"`) zonder keuzes en zonder bekende `"format"`.' },
  'long-text': {
    is: 'Tekst in eigen woorden, van meer dan een regel.',
    from: 'Een tekst met een `"maxLength"` van meer dan 250.',
  },
  number: { is: 'Een getal.', from: 'Een getal: `"type": "number"` of `"type": "integer"`.' },
  'yes-no': { is: 'Ja of nee.', from: 'Een ja of nee: `"type": "boolean"`.' },
  confirm: { is: 'Een vinkje waarmee iemand iets bevestigt.', from: 'Een ja of nee met `"x-control": "confirm"`.' },
  choice: {
    is: 'Eén keuze. Bij meer dan 12 keuzes wordt het een lijst die opent.',
    from: 'Een `"enum"`, of een `"oneOf"` of `"anyOf"` met voor elke keuze een `"const"` en een `"title"`.',
  },
  choices: {
    is: 'Meer dan één keuze.',
    from: 'Een lijst (`"type": "array"`) met `"uniqueItems": true` en keuzes in `"items"`.',
  },
  ranked: { is: 'Keuzes in een volgorde.', from: 'Een lijst van keuzes met `"x-control": "ranked"`.' },
  scale: { is: 'Een schaal met woorden aan beide kanten.', from: 'Een getal of een keuze met `"x-control": "scale"`.' },
  date: { is: 'Een datum: dag, maand en jaar.', from: 'Een tekst met `"format": "date"`.' },
  'partial-date': {
    is: 'Een datum waarvan de dag of de maand open mag blijven.',
    from: 'Een tekst met `"format": "partial-date"`.',
  },
  bsn: { is: 'Een burgerservicenummer. De elfproef controleert het.', from: 'Een tekst met `"format": "bsn"`.' },
  postcode: { is: 'Een Nederlandse postcode.', from: 'Een tekst met `"format": "postcode"`.' },
  phone: { is: 'Een telefoonnummer, ook van buiten Nederland.', from: 'Een tekst met `"format": "phone"`.' },
  email: { is: 'Een e-mailadres.', from: 'Een tekst met `"format": "email"` of `"format": "idn-email"`.' },
  language: { is: 'Een taal uit de lijst van alle talen.', from: 'Een tekst met `"format": "language"`.' },
  country: { is: 'Een land uit de lijst van alle landen.', from: 'Een tekst met `"x-control": "country"`.' },
  week: {
    is: 'Dagen en dagdelen. Op een smal scherm wordt de tabel een lijst.',
    from: 'Een object met `"x-control": "week"`, met voor elke dag een lijst van dagdelen of een ja of nee voor elk dagdeel.',
  },
  constant: {
    is: 'Wat altijd hetzelfde is. Niemand vult het in.',
    from: 'Een vaste waarde (`"const"`), of alleen `"type": "null"`.',
  },
  file: {
    is: 'Een bestand. De pagina neemt het aan en zegt wat in het document komt.',
    from: 'Een tekst met `"contentMediaType"` of `"contentEncoding"`.',
  },
  group: { is: 'Vragen die bij elkaar horen.', from: 'Een object met `"properties"`.' },
  rows: {
    is: 'Een groep die zich herhaalt, zoals kinderen of banen.',
    from: 'Een lijst met in `"items"` een object, of meer dan één vorm.',
  },
  list: { is: 'Een lijst van losse antwoorden.', from: 'Een lijst met in `"items"` iets dat geen object is.' },
  tuple: { is: 'Een vast aantal antwoorden op een rij.', from: 'Een lijst met `"prefixItems"`.' },
  map: {
    is: 'Antwoorden onder namen die iemand zelf kiest.',
    from: 'Een object zonder `"properties"`, met `"additionalProperties"` of `"patternProperties"`.',
  },
  alternatives: {
    is: 'Een antwoord dat meer dan één vorm kan hebben. Wie wisselt, verliest niets.',
    from: 'Een `"oneOf"` of `"anyOf"` met schema’s, of meer dan één `"type"`.',
  },
  json: {
    is: 'Wat niet anders getoond kan worden, als JSON-tekst. Voor beheerders en leveranciers, niet voor inburgeraars.',
    from: 'Een schema dat niet zegt wat het is, of keuzes die objecten of lijsten zijn.',
  },
};
