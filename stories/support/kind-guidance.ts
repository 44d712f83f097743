import type { Kind } from '@wegwijs/definition';

/** When a kind of field serves, when another does better, and how to word the question. Dutch, for who makes forms. */
interface Guidance {
  readonly yes: string;
  readonly no: string;
  readonly write: string;
}

export const kindGuidance: { readonly [kind in Kind]: Guidance } = {
  text: {
    yes: 'Een naam, een plaats, een woord: iets dat op een regel past.',
    no: 'Als u de antwoorden vooraf kent (keuze), of als u een heel verhaal verwacht (lange tekst).',
    write: 'Vraag één ding. “Hoe noemen we u?” en niet “Naam en plaats”.',
  },
  'long-text': {
    yes: 'Een wens, een uitleg: wat iemand in eigen woorden zegt.',
    no: 'Als u het antwoord later wilt tellen of vergelijken.',
    write: 'Zeg wat genoeg is: “Eén of twee zinnen is genoeg.” Vraag niet naar gezondheid of geloof.',
  },
  number: {
    yes: 'Iets dat u kunt tellen: uren, jaren, kinderen.',
    no: 'Voor een nummer waarmee niemand rekent, zoals een postcode of een klantnummer: dat is tekst.',
    write: 'Zet de eenheid in de vraag: “Hoeveel uur per week werkt u?”',
  },
  'yes-no': {
    yes: 'Als er echt maar twee antwoorden zijn.',
    no: 'Als “weet ik niet” of “soms” ook kan: dan een keuze.',
    write: 'Vraag zonder “niet”: wie ja zegt, moet weten waarop.',
  },
  confirm: {
    yes: 'Als iemand moet weten wat er gebeurt voor het doorgaat.',
    no: 'Voor toestemming om gegevens te delen: daarvoor is het deel Delen, met ja én nee.',
    write: 'Schrijf de zin in de ik-vorm: “Ik heb dit gelezen.”',
  },
  choice: {
    yes: 'Als er één antwoord is, uit een lijst die u kent.',
    no: 'Als er meer dan één kan gelden (keuzes), of als de lijst alle talen of landen is.',
    write: 'Begin elk antwoord met het woord dat verschilt. Geef altijd een uitweg, zoals “Iets anders”.',
  },
  choices: {
    yes: 'Als er meer dan één antwoord kan gelden.',
    no: 'Als er één moet worden gekozen, of als de volgorde telt.',
    write: 'Zeg dat meer mag: “Kies alles wat klopt.”',
  },
  ranked: {
    yes: 'Als u wilt weten wat het eerst komt.',
    no: 'Bij meer dan zeven keuzes: dat onthoudt niemand.',
    write: 'Zeg wat bovenaan betekent: “Zet bovenaan wat u het belangrijkst vindt.”',
  },
  scale: {
    yes: 'Hoe iemand iets vindt of hoe goed iets gaat.',
    no: 'Voor een feit, en nooit als toets of cijfer.',
    write: 'Geef beide kanten woorden: “Het gaat slecht” en “Het gaat goed”.',
  },
  date: {
    yes: 'Een dag die iemand precies weet, of die in een brief staat.',
    no: 'Als de dag of maand onbekend mag zijn (deel van een datum).',
    write: 'Zeg waar de dag staat: “De datum staat bovenaan de brief van DUO.”',
  },
  'partial-date': {
    yes: 'Een geboortedatum of een begin dat niet iedereen precies weet.',
    no: 'Als er een termijn mee wordt gerekend: dan is de hele dag nodig.',
    write: 'Zeg dat weinig genoeg is: “Alleen het jaar mag ook.”',
  },
  bsn: {
    yes: 'Alleen als een wet het gebruik van het BSN toestaat voor dit doel.',
    no: 'Om iemand te herkennen in een lijst, of “voor de zekerheid”.',
    write: 'Zeg waarom u het vraagt en waar het staat.',
  },
  postcode: {
    yes: 'Een adres in Nederland.',
    no: 'Een adres in een ander land: dan tekst.',
    write: 'Geef een voorbeeld in de uitleg, niet in het vak.',
  },
  phone: {
    yes: 'Een nummer waarop u echt belt of appt.',
    no: 'Als u al een ander contact hebt en het nummer niet gebruikt.',
    write: 'Zeg wanneer u belt: “We bellen alleen over een afspraak.”',
  },
  email: {
    yes: 'Als u iets per e-mail stuurt.',
    no: 'Als enige weg: niet iedereen heeft of leest e-mail.',
    write: 'Zeg wat u stuurt.',
  },
  language: {
    yes: 'Een taal die iemand spreekt, leest of wil horen.',
    no: 'Als er maar een paar talen kunnen: dan een keuze.',
    write: 'Vraag naar spreken óf lezen: “In welke taal leest u het liefst?”',
  },
  country: {
    yes: 'Een land waar iemand woonde of vandaan komt, als u dat nodig hebt.',
    no: 'Voor nationaliteit of afkomst: dat is een ander gegeven.',
    write: 'Vraag naar wat u bedoelt: “In welk land ging u naar school?”',
  },
  week: {
    yes: 'Op welke dagdelen iemand kan of bezig is.',
    no: 'Voor precieze tijden of een afspraak: dan rijen met een datum.',
    write: 'Zeg over welke weken het gaat: “In een gewone week”.',
  },
  constant: {
    yes: 'Een waarde die bij het formulier hoort en die iemand mag zien.',
    no: 'Voor uitleg: die hoort in de omschrijving.',
    write: 'Noem het zoals de lezer het kent.',
  },
  group: {
    yes: 'Vragen die samen één antwoord zijn, zoals een adres.',
    no: 'Alleen voor het oog: te veel groepen maken het langer.',
    write: 'De titel van de groep wordt bij elke vraag voorgelezen: houd hem kort.',
  },
  rows: {
    yes: 'Meer van hetzelfde, met per stuk een paar vragen: kinderen, diploma’s.',
    no: 'Als er altijd één is (groep), of als elk stuk één waarde is (lijst).',
    write: 'Geef ook het enkelvoud: op de knop staat “Nog een kind”.',
  },
  list: {
    yes: 'Meer van hetzelfde, elk met één waarde.',
    no: 'Als u de antwoorden vooraf kent: dan keuzes.',
    write: 'Noem het stuk in het enkelvoud: “Beroep”.',
  },
  map: {
    yes: 'Waarden bij namen die mensen zelf kiezen.',
    no: 'Als u de namen vooraf kent: dan een groep.',
    write: 'Zeg wat de naam is en wat de waarde is.',
  },
  alternatives: {
    yes: 'Als het antwoord een andere vorm heeft, afhankelijk van een keuze.',
    no: 'Als er maar één vraag bij komt: dan een voorwaarde bij die vraag.',
    write: 'Noem de vormen zoals mensen ze kennen: “Met de bus”.',
  },
  tuple: {
    yes: 'Een vast aantal waarden op een vaste plaats, uit een schema dat er al is.',
    no: 'In een eigen formulier: geef elke waarde een naam in een groep.',
    write: 'Geef elke plaats een eigen titel.',
  },
  file: {
    yes: 'Een bewijs dat u echt moet bewaren en mag bewaren.',
    no: 'Voor medische papieren: vraag daar niet om.',
    write: 'Zeg welke soorten bestanden mogen en hoe groot ze zijn.',
  },
  json: {
    yes: 'Voor wat geen ander veld kan tonen, zodat niets verloren gaat.',
    no: 'Voor een vraag aan een inburgeraar.',
    write: 'Zeg wie het invult en waar het vandaan komt.',
  },
}; // prettier-ignore
