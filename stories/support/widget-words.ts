/** What the docs page of a widget says in words; its tables come from `custom-elements.json`. Markdown. */
export interface WidgetWords {
  readonly is: string;
  /** HTML, and where needed the script, that works as it stands. */
  readonly tag: string;
  readonly languages: string;
  readonly keyboard: string;
  readonly keeps: string;
}

const formLanguages =
  '`locale` is de taal, `second-locale` een tweede taal ernaast. Zonder `locale` telt de `lang` van de pagina. De woorden van het onderdeel zelf zijn er in het Nederlands, Engels, Arabisch en Tigrinya; de laatste twee wachten op een controle door moedertaalsprekers en staan nooit zonder het Nederlands. De teksten van de vragen komen uit de publicatie.';
const formKeyboard =
  'Tab gaat van vraag naar vraag, in de volgorde waarin ze staan. Keuzerondjes gaan met de pijltjes, een knop of een vakje met spatie. Enter in een tekstvak stuurt de stap in. Na een stap staat de focus op de kop, na een fout op de lijst met fouten; een link daarin gaat naar de vraag. Rijen verplaatst u met knoppen.';
const formKeeps =
  'Niets, tenzij u het vraagt. Het document is `.value`; de gebeurtenis `wegwijs-draft` geeft wat nodig is om later verder te gaan, en `.draft` zet het terug. Met `draft="device"` en een `subject` blijft het zeven dagen op dit apparaat, versleuteld in IndexedDB. Met `restore` mag de browser het bewaren voor wie met de terugknop terugkomt, zonder bijzondere gegevens en zonder BSN. Antwoorden staan nooit in de adresbalk, in `localStorage`, in de titel of in de console.';

/** The widgets that a page can hold. */
export const widgetWords: { readonly [tag: string]: WidgetWords } = {
  'wegwijs-form': {
    is: 'Een formulier uit elk JSON Schema (2020-12 of draft-07), of uit een definitie van deze kit. Voor een pagina die zelf een schema heeft.',
    tag: `<script type="module" src="/wegwijs/wegwijs.js"></script>
<wegwijs-form>
  <script type="application/json">
    { "title": "Aanmelden", "type": "object", "properties": { "name": { "type": "string", "title": "Naam" } } }
  </script>
</wegwijs-form>`,
    languages: formLanguages,
    keyboard: formKeyboard,
    keeps: formKeeps,
  },
  'wegwijs-intake-form': {
    is: 'De brede intake van de Wet inburgering 2021, zoals een gemeente die heeft ingericht. Voor een inburgeraar één onderwerp per stap; aan de balie alles op één pagina (`display="overview"`).',
    tag: `<script type="module" src="/wegwijs/wegwijs.js"></script>
<wegwijs-intake-form definition="/wegwijs/definitions/assen/intake.json"></wegwijs-intake-form>`,
    languages: formLanguages,
    keyboard: formKeyboard,
    keeps: formKeeps,
  },
  'wegwijs-dossier': {
    is: 'De documenten van één persoon, voor de onderdelen die erin staan: wat de een invult, ziet de ander meteen. Het bewaart in de `store` die u geeft, voegt samen wat twee mensen tegelijk veranderden, en vraagt wat het niet zelf kan kiezen.',
    tag: `<script type="module" src="/wegwijs/wegwijs.js"></script>
<wegwijs-dossier definitions="/wegwijs/definitions/assen/" viewer-role="caseManager">
  <wegwijs-pip-editor></wegwijs-pip-editor>
</wegwijs-dossier>
<script type="module">
  const dossier = document.querySelector('wegwijs-dossier');
  Object.assign(dossier, { store, documents: { intake: 'i1', pipDecision: ['p1'], developmentPlan: 'd1' } });
</script>`,
    languages: '`locale` en `second-locale` gelden voor alle onderdelen erin, tenzij een onderdeel zelf iets anders zegt.',
    keyboard: 'Het dossier zelf heeft alleen knoppen in de balk boven de inhoud: bij een vraag over twee versies, en om het opnieuw te proberen.',
    keeps: 'Alles wat verandert, gaat vanzelf naar de `store`: in het geheugen, naar uw server (`httpStore`) of naar een eigen `Store`. Er gaan veranderingen heen, geen hele documenten. `flush()` wacht tot alles is bewaard. `saving` zegt of er nog iets onderweg is.',
  },
  'wegwijs-pip-editor': {
    is: 'Het plan (PIP): het besluit met termijnen, stand en versies, en het ontwikkelplan met doelen, week en afspraken. Voor de inburgeraar is het “Mijn plan”; wie helpt, ziet de eigen taken.',
    tag: `<wegwijs-dossier definitions="/wegwijs/definitions/assen/" viewer-role="participant" second-locale="ar">
  <wegwijs-pip-editor view="plan"></wegwijs-pip-editor>
</wegwijs-dossier>`,
    languages: formLanguages,
    keyboard: `${formKeyboard} De delen van het plan zijn links bovenaan; een rij die dicht is, opent met Enter of spatie.`,
    keeps: 'Niets zelf. In een `<wegwijs-dossier>` bewaart het dossier. Zonder dossier geeft `.records` de documenten en vertelt `wegwijs-change` wat er verandert.',
  },
  'wegwijs-phase-tracker': {
    is: 'De fasen van een inburgeringstraject als weg en als lijst, met wat nu komt, mijlpalen en termijnen, en wie helpt. De inburgeraar leest; de regievoerder schrijft op wat er gebeurde.',
    tag: `<wegwijs-dossier definitions="/wegwijs/definitions/assen/" viewer-role="participant">
  <wegwijs-phase-tracker></wegwijs-phase-tracker>
</wegwijs-dossier>`,
    languages: formLanguages,
    keyboard: 'Tab gaat langs de knoppen en de delen die opengaan met Enter of spatie. Het plaatje is geen knop: alles wat erin staat, staat ook in de lijst eronder.',
    keeps: 'Niets zelf. In een `<wegwijs-dossier>` bewaart het dossier. Zonder dossier geeft `.records` de documenten en vertelt `wegwijs-change` wat er verandert.',
  },
  'wegwijs-evaluation-checklist': {
    is: 'Terugkijken op het plan met iedereen die erbij hoort: de momenten, de vragen per rol, het gesprek, de scores door de tijd en het bijstellen van het plan.',
    tag: `<wegwijs-dossier definitions="/wegwijs/definitions/assen/" viewer-role="caseManager">
  <wegwijs-evaluation-checklist view="moments"></wegwijs-evaluation-checklist>
</wegwijs-dossier>`,
    languages: formLanguages,
    keyboard: formKeyboard,
    keeps: 'Niets zelf. In een `<wegwijs-dossier>` bewaart het dossier. Cijfers voor beleid worden in de pagina uitgerekend en gaan nergens heen.',
  },
  'wegwijs-due-table': {
    is: 'Wat te laat is, eraan komt of wacht in elk aantal dossiers, en hoeveel elke regievoerder er heeft.',
    tag: `<wegwijs-due-table viewer-role="caseManager"></wegwijs-due-table>
<script type="module">
  Object.assign(document.querySelector('wegwijs-due-table'), { definitions, dossiers });
</script>`,
    languages: formLanguages,
    keyboard: 'Het is een tabel om te lezen. Een breed deel schuift met de pijltjes als het de focus heeft.',
    keeps: 'Niets. De pagina geeft de dossiers die deze persoon mag zien.',
  },
}; // prettier-ignore
