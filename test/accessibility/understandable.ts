import { suites as t, type Criterion } from './criterion.ts';

/** Principles 3 and 4: understandable and robust. */
export const understandable: readonly Criterion[] = [
  { id: '3.1.1', level: 'A', name: 'Taal van de pagina', how: 'Het onderdeel zet zijn eigen lang en dir, uit locale of uit de lang van de pagina.', tests: [t.stories], person: 'Klopt de lang van de pagina?' },
  { id: '3.1.2', level: 'AA', name: 'Taal van onderdelen', how: 'Elke tekst in een andere taal heeft een eigen lang en dir; ook Nederlands dat een ontbrekende vertaling vervangt.', tests: [t.heard, t.eyes] },
  { id: '3.2.1', level: 'A', name: 'Bij focus', how: 'Er verandert niets door de focus.', tests: [t.hands] },
  { id: '3.2.2', level: 'A', name: 'Bij input', how: 'Een antwoord kan vervolgvragen tonen, altijd eronder. Een andere stap komt alleen door een knop.', tests: [t.pages] },
  { id: '3.2.3', level: 'AA', name: 'Consistente navigatie', how: 'Terug staat boven, Verder onder, op elke stap op dezelfde plaats.', tests: [t.pages] },
  { id: '3.2.4', level: 'AA', name: 'Consistente identificatie', how: 'Wat hetzelfde doet, heet overal hetzelfde: alle woorden komen uit één lijst.', tests: ['test/texts.node.test.ts'] },
  { id: '3.2.6', level: 'A', name: 'Consistente hulp', how: 'Wie helpt en hoe u die bereikt, staat op de eerste pagina en in de teksten van de gemeente. Hulp van het portaal is van de pagina.', person: 'Staat de hulp van het portaal op elke pagina op dezelfde plaats?' },
  { id: '3.3.1', level: 'A', name: 'Fout-identificatie', how: 'De fout staat in woorden bij het veld en in een samenvatting met links. Het veld is aria-invalid.', tests: [t.heard, t.pages] },
  { id: '3.3.2', level: 'A', name: 'Labels of instructies', how: 'Elk veld heeft een zichtbaar label; wat niet hoeft, zegt “(niet verplicht)”.', tests: [t.field, t.heard], person: 'Is de uitleg te begrijpen voor wie weinig Nederlands leest?' },
  { id: '3.3.3', level: 'AA', name: 'Foutsuggestie', how: 'Een fout zegt wat u moet doen, met een voorbeeld waar dat helpt.', tests: ['packages/elements/src/words/nl-problems.test.ts'], person: 'Helpen eigen foutteksten verder?' },
  { id: '3.3.4', level: 'AA', name: 'Foutpreventie (wettelijk, financieel, gegevens)', how: 'Voor het versturen staan alle antwoorden bij elkaar, elk te wijzigen. Daarna kan een antwoord met reden worden aangepast; verwijderen kan terug.', tests: [t.pages, t.planKeys] },
  { id: '3.3.7', level: 'A', name: 'Overbodige invoer', how: 'Wat al bekend is, staat er al. Het plan neemt over uit de intake; niets wordt twee keer gevraagd.', tests: [t.pages] },
  { id: '3.3.8', level: 'AA', name: 'Toegankelijke authenticatie (minimum)', how: 'Inloggen is van het portaal. Plakken mag in elk veld.', tests: [t.hands], absent: true },
  { id: '4.1.2', level: 'A', name: 'Naam, rol, waarde', how: 'Velden en knoppen zijn die van HTML zelf. ARIA staat alleen waar HTML iets mist.', tests: [t.field, t.heard], person: 'Leest een schermlezer alles voor zoals bedoeld?' },
  { id: '4.1.3', level: 'AA', name: 'Statusberichten', how: 'Bewaard, verstuurd, toegevoegd, verwijderd en het aantal stappen worden gemeld zonder de focus te verplaatsen.', tests: [t.pages], person: 'Meldt een schermlezer het rustig en op tijd?' },
]; // prettier-ignore
