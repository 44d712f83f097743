// Where a screen reader is taken, and what it must say there. In Dutch: the report is read by who investigates accessibility.
import type { Tag } from '../accessibility/criterion.ts';

/** One thing that is done, as with a keyboard; and what must be heard then, in this order. */
export interface Step {
  /** Keys, one after another: `shift+Tab Return`. */
  readonly keys?: string;
  readonly write?: string;
  /** Goes at once to the control whose words begin so. */
  readonly at?: string;
  readonly hears: readonly string[];
}

export interface Walk {
  readonly id: string;
  readonly of: Tag;
  readonly title: string;
  readonly story: string;
  /** The toolbar of the stories: `language:ar;secondLanguage:nl`. */
  readonly globals?: string;
  readonly steps: readonly Step[];
}

export const walks: readonly Walk[] = [
  {
    id: 'intake-begin',
    of: 'wegwijs-intake-form',
    title: 'De intake begint',
    story: 'widgets-intake--start',
    steps: [
      { keys: 'Tab', hears: ['In welke taal wilt u lezen?', 'Nederlands', 'selected'] },
      { keys: 'Tab', hears: ['Beginnen'] },
      { keys: 'Return', hears: ['Het gesprek', 'heading level 2', 'Stap 1 van'] },
      { keys: 'Tab', hears: ['Wilt u een tolk?', 'Ja', 'not selected'] },
    ],
  },
  {
    id: 'intake-wrong',
    of: 'wegwijs-intake-form',
    title: 'Een antwoord dat niet klopt',
    story: 'widgets-intake--partly-filled',
    steps: [
      { at: 'In welk jaar is uw kind geboren?', hears: ['Kind 1', 'In welk jaar is uw kind geboren?', '2023', 'required'] },
      { keys: 'ctrl+a', hears: [] },
      { write: '2200', hears: [] },
      { keys: 'Tab', hears: ['Woont dit kind bij u?', 'In welk jaar is uw kind geboren?: Vul 2100 of een lager getal in.'] },
      { keys: 'shift+Tab', hears: ['In welk jaar is uw kind geboren?', 'invalid', 'Vul 2100 of een lager getal in.'] },
      { at: 'Naar stap 4', hears: ['Naar stap 4: Wonen'] },
      { keys: 'Return', hears: ['Er is 1 antwoord dat niet klopt'] },
      { keys: 'Tab', hears: ['In welk jaar is uw kind geboren?: Vul 2100 of een lager getal in.', 'link'] },
      { keys: 'Return', hears: ['In welk jaar is uw kind geboren?', 'invalid'] },
    ],
  },
  {
    id: 'intake-rows',
    of: 'wegwijs-intake-form',
    title: 'Kinderen toevoegen, verwijderen en verplaatsen',
    story: 'widgets-intake--partly-filled',
    steps: [
      { at: 'Verwijder Kind 1', hears: ['Verwijder Kind 1'] },
      { keys: 'Return', hears: ['Ongedaan maken', 'Kind 1 is verwijderd.'] },
      { keys: 'Return', hears: ['In welk jaar is uw kind geboren?', '2023', 'Het staat er weer.'] },
      { at: 'Zet Kind 1 lager', hears: ['Zet Kind 1 lager'] },
      { keys: 'Return', hears: ['Kind staat nu op plaats 2 van 2.'] },
      { at: 'Toevoegen: Kind', hears: ['Toevoegen: Kind'] },
      { keys: 'Return', hears: ['Kind 3', 'In welk jaar is uw kind geboren?', 'Kind 3 is toegevoegd.'] },
    ],
  },
  {
    id: 'intake-two-languages',
    of: 'wegwijs-intake-form',
    title: 'Arabisch met Nederlands ernaast',
    story: 'widgets-intake--bilingual',
    globals: 'language:ar;secondLanguage:nl',
    steps: [
      { keys: 'Tab', hears: ['رجوع إلى العائلة والأطفال', 'Terug naar Gezin en kinderen'] },
      { keys: 'Tab', hears: ['أين تسكن الآن؟', 'Hoe woont u nu?', 'selected'] },
    ],
  },
  {
    id: 'intake-check',
    of: 'wegwijs-intake-form',
    title: 'De antwoorden nakijken',
    story: 'widgets-intake--check',
    steps: [
      { at: 'Wijzig', hears: ['Wijzig Wilt u een tolk?'] },
      { keys: 'Return', hears: ['Wilt u een tolk?', 'Ja', 'selected'] },
    ],
  },
  {
    id: 'form-alternatives',
    of: 'wegwijs-form',
    title: 'Kiezen wat voor antwoord het is',
    story: 'widgets-form--alternatives',
    steps: [
      { keys: 'Tab', hears: ['Hoe reist u?', 'Met de bus', 'selected'] },
      { at: 'Met de fiets', hears: ['Met de fiets', 'not selected'] },
      { keys: 'space', hears: ['selected'] },
      { keys: 'Tab', hears: ['Is de fiets elektrisch?', 'Ja', 'not selected'] },
    ],
  },
  {
    id: 'plan-newcomer',
    of: 'wegwijs-pip-editor',
    title: 'Mijn plan: een taak is gedaan, en een wens erbij',
    story: 'plan-mijn-plan--rich',
    steps: [
      { at: 'Gedaan', hears: ['Gedaan', 'Huurtoeslag aanvragen'] },
      { keys: 'Return', hears: ['Toch nog niet gedaan', 'Huurtoeslag aanvragen'] },
      { at: 'Een wens opschrijven', hears: ['Een wens opschrijven'] },
      { keys: 'Return', hears: ['Dit wil ik graag', 'required'] },
      { at: 'Klaar', hears: ['Klaar'] },
      { keys: 'Return', hears: ['Dit wil ik graag', 'invalid', 'Vul hier iets in.'] },
    ],
  },
  {
    id: 'plan-correction',
    of: 'wegwijs-pip-editor',
    title: 'Een tikfout in een besluit verbeteren',
    story: 'widgets-pip--established',
    steps: [
      { at: 'Een tikfout verbeteren', hears: ['Een tikfout verbeteren', 'collapsed'] },
      { keys: 'Return', hears: ['expanded'] },
      { at: 'Verbetering beginnen', hears: ['Verbetering beginnen'] },
      { keys: 'Return', hears: ['Waarom verbetert u dit?', 'invalid', 'Vul hier iets in.'] },
      { keys: 'Tab', hears: ['Uw naam', 'invalid', 'Vul hier iets in.'] },
    ],
  },
  {
    id: 'plan-facts',
    of: 'wegwijs-pip-editor',
    title: 'Wat de intake anders zegt dan het besluit',
    story: 'widgets-pip--draft',
    steps: [
      { at: 'Dit overnemen in het plan', hears: ['Dit overnemen in het plan'] },
      { at: 'Naar: Vastgesteld', hears: ['Naar: Vastgesteld: het besluit is genomen'] },
      { keys: 'Return', hears: ['Weet u het zeker? De stand wordt dan: Vastgesteld: het besluit is genomen.'] },
      { keys: 'Tab', hears: ['Ja, de stand wordt: Vastgesteld: het besluit is genomen'] },
    ],
  },
  {
    id: 'phases',
    of: 'wegwijs-phase-tracker',
    title: 'Een fase bijwerken',
    story: 'widgets-phases--for-the-case-manager',
    steps: [
      { keys: 'Tab', hears: ['De weg van de wet', 'Bijwerken', 'Opvang', 'collapsed'] },
      { keys: 'Return', hears: ['expanded'] },
    ],
  },
  {
    id: 'due',
    of: 'wegwijs-due-table',
    title: 'Wat er te doen is, van één regievoerder',
    story: 'widgets-what-is-due--some-dossiers',
    steps: [
      { keys: 'Tab', hears: ['Van welke regisseur inburgering?', 'Iedereen'] },
      { keys: 'Down', hears: ['A. Voorbeeld', 'regels'] },
    ],
  },
  {
    id: 'evaluation',
    of: 'wegwijs-evaluation-checklist',
    title: 'Vragen van een evaluatie',
    story: 'widgets-evaluation--for-the-newcomer',
    steps: [
      { at: 'Deel mijn antwoorden', hears: ['Deel mijn antwoorden'] },
      { keys: 'Return', hears: ['Er is niets nieuws om te delen.'] },
      { at: '1', hears: ['Past alles wat u doet goed in uw week?', '1', 'not selected'] },
      { keys: 'space', hears: ['selected'] },
      { at: 'Deel mijn antwoorden', hears: ['Deel mijn antwoorden'] },
      { keys: 'Return', hears: [] },
    ],
  },
  {
    id: 'conflict',
    of: 'wegwijs-dossier',
    title: 'Twee mensen veranderden hetzelfde antwoord',
    story: 'widgets-dossier--conflict',
    steps: [
      { at: 'Uw antwoord houden', hears: ['Uw antwoord houden', 'Mina'] },
      { keys: 'Tab', hears: ['Het andere antwoord houden', 'Amina T.'] },
      { keys: 'Return', hears: [] },
    ],
  },
  {
    id: 'builder',
    of: 'wegwijs-form-builder',
    title: 'Een vraag in het overzicht van de bouwer',
    story: 'builder-questions--own-question',
    steps: [
      { at: 'Vraag toevoegen', hears: ['Vraag toevoegen'] },
      { keys: 'Return', hears: ['Welk soort vraag?', 'Korte tekst'] },
      { keys: 'Tab', hears: ['Wat wilt u vragen?', 'required'] },
      { write: 'Zwemt u graag?', hears: [] },
      { keys: 'Tab', hears: ['Waarom is deze vraag nodig?', 'required', 'U mag alleen vragen wat nodig is.'] },
      { write: 'Voor de sportclub.', hears: [] },
      { keys: 'Tab', hears: ['Wie mag het antwoord zien en wijzigen?', 'inburgeraar'] },
      { keys: 'Escape', hears: ['Vraag toevoegen'] },
    ],
  },
  {
    id: 'doctor',
    of: 'wegwijs-embed-doctor',
    title: 'Wat er mis is met een pagina',
    story: 'embedding-doctor--many-faults',
    steps: [
      { keys: 'Tab', hears: ['Werkt Wegwijs op deze pagina?', 'Kijk opnieuw'] },
      { keys: 'Return', hears: ['Er is niets gevonden dat niet klopt.'] },
    ],
  },
];
