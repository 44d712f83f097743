/** When a widget serves, of what it is made, and how to word what stands in it. Dutch, for designers and who makes forms. */
export interface Guidance {
  readonly yes: string;
  readonly no: string;
  /** From top to bottom. */
  readonly parts: readonly string[];
  readonly write: string;
}

const formParts = [
  'De taalkeuze en wat er te melden is',
  'De kop met de stap: “Stap 2 van 6”',
  'De lijst met fouten, als een stap is geprobeerd',
  'De vragen: naam, uitleg, fout en dan het veld',
  'De knop die zegt wat er gebeurt, en “Bewaar en ga later verder”',
];

export const widgetGuidance: { readonly [tag: string]: Guidance } = {
  'wegwijs-form': {
    yes: 'Uw pagina heeft een eigen JSON Schema, of een formulier buiten de inburgering.',
    no: 'Voor de brede intake: neem daarvoor de intake, die de stappen en de wet kent.',
    parts: formParts,
    write: 'Elke `title` is een vraag en geen veldnaam. Zet uitleg in `description`, in één of twee zinnen.',
  },
  'wegwijs-intake-form': {
    yes: 'Het eerste gesprek met een nieuwe inburgeraar: thuis voorbereid, of samen aan de balie.',
    no: 'Om later iets bij te houden: dat hoort in het plan of in de evaluatie.',
    parts: ['De startpagina: waarom we vragen en wie het ziet', ...formParts, 'De antwoorden om na te lezen, en de bevestiging'],
    write: 'Zeg u, in korte zinnen op B1. Zeg waarom u iets vraagt en dat het geen toets is. Laat een gevoelige vraag open voor het gesprek.',
  },
  'wegwijs-dossier': {
    yes: 'Als er meer onderdelen over één persoon op de pagina staan, of als er vanzelf moet worden bewaard.',
    no: 'Voor één formulier dat uw pagina zelf verstuurt.',
    parts: ['De regel die zegt of alles bewaard is', 'De vragen als twee mensen iets anders invulden', 'De bevindingen, voor de regievoerder', 'Uw eigen inhoud, met de onderdelen'],
    write: 'Het dossier spreekt met eigen zinnen. Zet er een kop boven die zegt van wie het dossier is.',
  },
  'wegwijs-pip-editor': {
    yes: 'Het plan maken, vaststellen, bijstellen en lezen: door regievoerder, inburgeraar en wie helpt.',
    no: 'Om iets over het verloop op te schrijven: dat is de fasenbalk of de evaluatie.',
    parts: ['De delen van het plan', 'Hoe het besluit ervoor staat en wat nog moet', 'Termijnen met hun artikel', 'Doelen, activiteiten en de week', 'Wie wat doet'],
    write: 'Schrijf een doel zoals de inburgeraar het zegt: “Ik kan zelf bellen met school.” Noem bij elke taak wie het doet en wanneer.',
  },
  'wegwijs-phase-tracker': {
    yes: 'Laten zien waar iemand is, wat er nu komt en wie helpt.',
    no: 'Als voortgangsbalk van een formulier, of als lijst van termijnen van veel mensen.',
    parts: ['De weg als plaatje, en daaronder als lijst', 'Wat er nu is en wat hierna komt', 'Wie wat doet', 'Mijlpalen met hun termijn', 'Wat er gebeurde'],
    write: 'Geef een fase een naam die iemand van zichzelf kan zeggen: “Ik leer en doe mee.” Noem geen fase een probleem.',
  },
  'wegwijs-due-table': {
    yes: 'Voor een regievoerder of teamleider: wat is te laat, wat komt eraan, in veel dossiers tegelijk.',
    no: 'Op een pagina voor de inburgeraar.',
    parts: ['Hoeveel elke regievoerder heeft', 'Wat te laat is', 'Wat eraan komt', 'Waarop gewacht wordt'],
    write: 'Geef dossiers een naam waaraan een collega ze herkent, en nooit een BSN.',
  },
  'wegwijs-evaluation-checklist': {
    yes: 'Samen terugkijken op het plan: na dertien weken, na een half jaar, in maand vijftien.',
    no: 'Om iemand te beoordelen: geen vraag is een toets.',
    parts: ['Wanneer er een gesprek is', 'De vragen voor wie antwoordt', 'Het gesprek: wat ieder zegt, naast elkaar', 'De scores door de tijd', 'Cijfers voor beleid, zonder kleine groepen'],
    write: 'Hooguit tien vragen per persoon. Vraag wat iemand merkt, niet wat iemand vindt van een ander.',
  },
}; // prettier-ignore
