import type { Criterion } from './criterion.ts';
import { suites as t } from './suites.ts';

/** Principle 1: perceivable. */
export const perceivable: readonly Criterion[] = [
  { id: '1.1.1', level: 'A', name: 'Niet-tekstuele content', how: 'Formulieren hebben geen afbeeldingen met betekenis; tekens bij meldingen staan naast een woord dat hetzelfde zegt.', of: { 'wegwijs-phase-tracker': 'De weg is een plaatje met een naam; dezelfde fasen staan eronder als lijst, met de stand in woorden.', 'wegwijs-pip-editor': 'De tijdlijn en de week zijn plaatjes met een naam; hetzelfde staat erbij als tabel.', 'wegwijs-evaluation-checklist': 'De grafiek van scores heeft een naam en staat er ook als tabel.' }, person: 'Zegt de tekst bij het plaatje wat u moet weten?', tests: [t.tracker, t.editor, t.checklist] },
  { id: '1.2.1', level: 'A', name: 'Louter-geluid en louter-videobeeld (vooraf opgenomen)', how: 'Er zijn geen opnamen, tenzij een gemeente ze bij een vraag geeft. Dan is de tekst van de vraag het alternatief.', absent: true },
  { id: '1.2.2', level: 'A', name: 'Ondertitels voor doven en slechthorenden (vooraf opgenomen)', how: 'Er is geen video.', absent: true },
  { id: '1.2.3', level: 'A', name: 'Audiodescriptie of media-alternatief (vooraf opgenomen)', how: 'Er is geen video.', absent: true },
  { id: '1.2.4', level: 'AA', name: 'Ondertitels voor doven en slechthorenden (live)', how: 'Er is geen live media.', absent: true },
  { id: '1.2.5', level: 'AA', name: 'Audiodescriptie (vooraf opgenomen)', how: 'Er is geen video.', absent: true },
  { id: '1.3.1', level: 'A', name: 'Info en relaties', how: 'Koppen, lijsten, tabellen, groepen met een legend en labels zijn echte HTML. Uitleg en fout horen met aria-describedby bij het veld.', tests: [t.field, t.heard, t.tracker, t.due, t.checklist, t.outline], person: 'Kloppen de kopniveaus in de pagina waar het onderdeel in staat (heading-level)?' },
  { id: '1.3.2', level: 'A', name: 'Betekenisvolle volgorde', how: 'De volgorde in de code is de leesvolgorde: label, uitleg, fout, veld. Van rechts naar links draait de vormgeving, niet de volgorde.', tests: [t.field, t.layout, t.tracker, t.due] },
  { id: '1.3.3', level: 'A', name: 'Zintuiglijke eigenschappen', how: 'Aanwijzingen noemen knoppen en vragen bij hun naam, nooit bij vorm of plaats.', person: 'Noemen eigen teksten van de gemeente geen vorm, kleur of plaats?' },
  { id: '1.3.4', level: 'AA', name: 'Weergavestand', how: 'Alles werkt staand en liggend; niets wordt vastgezet.', tests: [t.layout] },
  { id: '1.3.5', level: 'AA', name: 'Identificeer het doel van de input', how: 'Velden over de persoon zelf hebben autocomplete, zoals naam, telefoon, e-mail en postcode.', tests: [t.field], notIn: { tags: ['wegwijs-pip-editor', 'wegwijs-phase-tracker', 'wegwijs-due-table', 'wegwijs-evaluation-checklist', 'wegwijs-dossier', 'wegwijs-form-builder', 'wegwijs-embed-doctor'], why: 'Hier vult iemand niets over zichzelf in.' } },
  { id: '1.4.1', level: 'A', name: 'Gebruik van kleur', how: 'Elke stand staat er ook in woorden of met een vorm: fout, verplicht, gekozen, bezig, klaar.', tests: [t.eyes, t.layout, t.tracker], person: 'Is alles te onderscheiden in zwart-wit?' },
  { id: '1.4.2', level: 'A', name: 'Geluidsbediening', how: 'Er speelt nooit vanzelf geluid.', absent: true },
  { id: '1.4.3', level: 'AA', name: 'Contrast (minimum)', how: 'Tekst heeft 4,5:1 zonder thema en met de thema’s die wij leveren. Van andere thema’s staat in stories/reports/themes.md wat tekortschiet.', tests: [t.contrast, t.themes], limits: 'Het thema Open Formulieren vraagt zelf om te weinig contrast op 3 plaatsen; zie het rapport.' },
  { id: '1.4.4', level: 'AA', name: 'Herschalen van tekst', how: 'Maten volgen de tekst; bij 200 % en 400 % valt niets weg.', tests: [t.demoLook, t.planLook, t.due, t.phases, t.evaluation] },
  { id: '1.4.5', level: 'AA', name: 'Afbeeldingen van tekst', how: 'Er zijn geen afbeeldingen van tekst; tekst in een plaatje is echte tekst (SVG).', absent: true },
  { id: '1.4.10', level: 'AA', name: 'Reflow', how: 'Op 320 pixels breed (400 %) is alles er in één kolom, zonder opzij te schuiven. Tabellen met veel kolommen schuiven in hun eigen vak.', tests: [t.eyes, t.demoLook, t.planLook, t.phases, t.evaluation, t.due, t.builder, t.pseudo, t.builderPseudo] },
  { id: '1.4.11', level: 'AA', name: 'Contrast van niet-tekstuele content', how: 'Randen van velden, keuzes, focus en meldingen hebben 3:1.', tests: [t.contrast, t.themes], limits: 'Bij het thema Open Formulieren zijn de rand van keuzes (2,92) en van waarschuwingen (2,91) net te licht.' },
  { id: '1.4.12', level: 'AA', name: 'Tekstafstand', how: 'Geen vak heeft een vaste hoogte; ruimere regels, letters en woorden passen.', tests: [t.eyes, t.layout], person: 'Valt met het hulpmiddel voor tekstafstand niets weg op de eigen pagina?' },
  { id: '1.4.13', level: 'AA', name: 'Content bij hover of focus', how: 'Er verschijnt niets alleen door te wijzen of door de focus.', absent: true },
]; // prettier-ignore
