import { suites as t, type Criterion } from './criterion.ts';

/** Principle 2: operable. */
export const operable: readonly Criterion[] = [
  { id: '2.1.1', level: 'A', name: 'Toetsenbord', how: 'Alles gaat met het toetsenbord. Een hele intake, een heel plan, de fasen en een evaluatie zijn zo doorlopen.', tests: [t.hands, t.intakeKeys, t.planKeys, t.phases, t.evaluation] },
  { id: '2.1.2', level: 'A', name: 'Geen toetsenbordval', how: 'Met Tab komt men in en uit elk veld en elk onderdeel.', tests: [t.hands], of: { 'wegwijs-form-builder': 'Ook uit het tekstvak voor JSON komt men met Tab.' } },
  { id: '2.1.4', level: 'A', name: 'Enkel teken sneltoetsen', how: 'Er zijn geen sneltoetsen van één teken.', absent: true },
  { id: '2.2.1', level: 'A', name: 'Timing aanpasbaar', how: 'Niets loopt af. Een sessie van het portaal die afloopt, kost geen antwoorden.', tests: [t.pages, t.badInput], person: 'Waarschuwt het portaal voordat de sessie afloopt?' },
  { id: '2.2.2', level: 'A', name: 'Pauzeren, stoppen, verbergen', how: 'Er beweegt niets langer dan vijf seconden; met minder beweging beweegt er niets.', tests: [t.phases] },
  { id: '2.3.1', level: 'A', name: 'Drie flitsen of beneden drempelwaarde', how: 'Er flitst niets.', absent: true },
  { id: '2.4.1', level: 'A', name: 'Blokken omzeilen', how: 'Elk onderdeel begint met een kop. De link naar de inhoud is van de pagina eromheen.', person: 'Heeft de pagina een link naar de inhoud?' },
  { id: '2.4.2', level: 'A', name: 'Paginatitel', how: 'De titel is van de pagina. Het onderdeel meldt stap, titel en aantal fouten met wegwijs-step, zodat de pagina haar titel kan aanpassen.', tests: [t.pages], person: 'Past de pagina haar titel aan?' },
  { id: '2.4.3', level: 'A', name: 'Focus volgorde', how: 'De volgorde is die van het lezen. Na een stap gaat de focus naar de kop, na een fout naar de samenvatting, na verwijderen naar wat ernaast stond.', tests: [t.pages, t.hands] },
  { id: '2.4.4', level: 'A', name: 'Linkdoel (in context)', how: 'Links en knoppen noemen waar ze over gaan: “Wijzigen: Hoe noemen we u?”.', tests: [t.pages], person: 'Zeggen links in eigen teksten waar ze heen gaan?' },
  { id: '2.4.5', level: 'AA', name: 'Meerdere manieren', how: 'Dit gaat over de website. Binnen een intake zijn stappen te bereiken met Verder, met Terug en uit het overzicht.', absent: true },
  { id: '2.4.6', level: 'AA', name: 'Koppen en labels', how: 'Elke vraag heeft een label en elk deel een kop. wegwijs check meldt labels die geen vraag of naam zijn, en dubbele vragen.', tests: [t.field], person: 'Beschrijven eigen koppen en labels wat eronder staat?' },
  { id: '2.4.7', level: 'AA', name: 'Focus zichtbaar', how: 'Wat de focus heeft, heeft een rand van 3 pixels, ook met hoog contrast.', tests: [t.contrast, t.eyes, t.layout] },
  { id: '2.4.11', level: 'AA', name: 'Focus niet bedekt (minimum)', how: 'Een veld komt met zijn label in beeld. Onder een vaste balk van de pagina houdt --wegwijs-scroll-offset ruimte vrij.', tests: [t.pages], person: 'Is die ruimte ingesteld waar de pagina een vaste balk heeft?' },
  { id: '2.5.1', level: 'A', name: 'Aanwijzergebaren', how: 'Er zijn geen gebaren met meer vingers of langs een lijn.', absent: true },
  { id: '2.5.2', level: 'A', name: 'Aanwijzerannulering', how: 'Alles gebeurt bij het loslaten; wat verwijderd is, kan terug.', tests: [t.hands] },
  { id: '2.5.3', level: 'A', name: 'Label in naam', how: 'De naam die hulpsoftware hoort, begint met het zichtbare label.', tests: [t.heard] },
  { id: '2.5.4', level: 'A', name: 'Bewegingsactivering', how: 'Niets werkt door te schudden of te kantelen.', absent: true },
  { id: '2.5.7', level: 'AA', name: 'Sleepbewegingen', how: 'Er hoeft niet gesleept te worden: volgorde verandert met knoppen.', tests: [t.hands], of: { 'wegwijs-form-builder': 'Wat gesleept kan worden, kan ook met knoppen en sneltoetsen verplaatst worden.' } },
  { id: '2.5.8', level: 'AA', name: 'Grootte van het aanwijsgebied (minimum)', how: 'Wat ingedrukt kan worden, is minstens 44 bij 44 pixels, of staat als link in een zin.', tests: [t.hands, t.layout] },
]; // prettier-ignore
