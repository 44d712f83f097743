import type { enHelp } from './en-help.ts';

/** The same in Dutch. */
export const nlHelp: { readonly [key in keyof typeof enHelp]: string } = {
  'help.all': 'Definities en lagen voor de inburgering: controleren, publiceren, vergelijken.',
  'help.all.use': 'OPDRACHT [opties]',
  'help.all.more':
    'wegwijs OPDRACHT --help vertelt over één opdracht. Een bestand met de naam - is de standaardinvoer.\nUitgang: 0 in orde, 1 er is iets om naar te kijken, 2 verkeerd gebruik.',
  'help.repeated': '(mag vaker)',

  'help.new': 'Begin een laag voor een gemeente, een regio of een organisatie.',
  'help.new.more':
    'Maakt MAP/layers/NAAM/<formulier>.layer.json en zet een gemeente op de lijst in configurations.json.\nWat geen optie zegt, wordt gevraagd als er iemand is; anders blijft het zoals het al was.',
  'flag.new.title': 'de naam die mensen lezen (standaard: gemaakt van NAAM)',
  'flag.new.authority': 'region, municipality (standaard) of organisation',
  'flag.new.under': 'de laag erboven, zoals die van de regio; de hoogste eerst',
  'flag.new.module': 'een module om aan te zetten',
  'flag.new.since': 'de dag vanaf wanneer de laag geldt, JJJJ-MM-DD',
  'flag.new.theme': 'hoe de pagina eruitziet (standaard: voorbeeld)',
  'flag.new.yes': 'vraag niets',
  'flag.new.force': 'schrijf over een laag heen die er al is',
  'flag.folder': 'waar de definities staan (standaard: de map schemas)',

  'help.check': 'Zoek wat er mis is in definities, lagen en teksten.',
  'help.check.more':
    'Van elk bestand: is het JSON, en past het bij de regels voor zo een bestand (het meta-schema)? Van de formulieren die ze maken:\nwat op slot zit en geweigerd wordt, wat nooit kan werken, nooit te zien is, geen woorden heeft of moeilijk leest. Van de lijsten\nvan een gemeente: fasen, momenten en vragen die iets noemen dat er niet is.\nEen losse laag komt over de definitie die erboven staat; is die er niet, dan gaat het alleen om de regels. Een JSON Schema van een\nander wordt als schema beoordeeld. Standaard: de map schemas.',
  'flag.check.strict': 'waarschuwingen tellen ook',
  'flag.check.advice': 'zeg ook wat beter kan',
  'flag.check.fix': 'verbeter in de bestanden wat kan, en laat dat zien',

  'help.resolve': "Leg lagen over een definitie en schrijf wat pagina's laden.",
  'help.resolve.more':
    'Van een map: voor elke gemeente een publicatie en de bestanden met woorden, in MAP/published of in de map --out,\nals <gemeente>/<formulier>.json, met een lijst in index.json. Van één definitie: de publicatie, zonder woorden.\nWat op slot zit, wordt geweigerd en gezegd; de waarde van erboven blijft. Een gemeente met een bestand dat niet te lezen\nis, wordt genoemd en blijft zoals ze was; de andere worden geschreven.',
  'flag.resolve.gemeente': 'alleen deze gemeente; de lijst blijft dan zoals die is',
  'flag.resolve.out': 'waar het naartoe gaat',
  'help.workbench': 'Schrijf wat de formulierbouwer opent.',
  'help.workbench.more':
    'In FOLDER/published of de map --out: <gemeente>/bench/<formulier>.json met index.json,\nen bench.json met wat alle gemeenten delen.\n<wegwijs-form-builder definition="…/assen/bench/index.json"> leest dat.',
  'flag.workbench.gemeente': 'alleen deze gemeente',
  'flag.workbench.out': 'waar het naartoe gaat',
  'help.account': 'Beantwoord op één pagina de vragen over beveiliging en privacy van een gemeente.',
  'help.account.more':
    'Een pagina HTML uit de eigen inrichting van één gemeente: gegevensstromen, bewaren, verzoeken, het beleid dat nodig is, doorgifte,\nbewaartermijnen, en per vraag het doel, de grondslag, hoe gevoelig het is en wie het ziet. FOLDER is ingedeeld als schemas.',
  'flag.account.gemeente': 'van deze gemeente (uit configurations.json van de map)',

  'help.explain': 'Zeg welke laag iets bepaalde, sinds wanneer en waarom.',
  'help.explain.more':
    'PAD is een x-id zoals person.bsn, person.bsn#x-access voor één kenmerk, of een plek in een document zoals /person/bsn.\nZegt van elk kenmerk welke laag het bepaalde, sinds wanneer en waarom, en wat de andere wilden.',
  'flag.explain.definition': 'een definitie, of een map zoals schemas (standaard)',

  'help.diff': 'Zeg wat er verschilt tussen twee definities.',
  'help.diff.more':
    'OUD en NIEUW zijn definities: een bestand, een map zoals schemas (met --gemeente: met haar lagen), of - voor één van beide.\nOnderdelen horen bij elkaar door hun id. Wat verhuisde of een andere naam kreeg, wordt zo genoemd. Uitgang 1 bij een verschil.',

  'help.classify': 'Zeg of een nieuwe definitie patch, minor of major is.',
  'help.classify.more':
    "OUD en NIEUW zijn definities: een bestand, een map zoals schemas (met --gemeente: met haar lagen), of - voor één van beide.\nZegt of NIEUW patch, minor of major is voor wie documenten, concepten en pagina's van OUD heeft, en waarom.",
  'flag.classify.at-most': 'uitgang 1 als het meer is dan dit: none, patch, minor, major',

  'help.rebase': 'Breng een laag over naar een nieuwe versie van haar definitie.',
  'help.rebase.more':
    'Brengt een laag over naar een nieuwe versie van de definitie waar zij over ligt, en zegt van alles in de laag wat ermee gebeurde:\ngebleven, in strijd, of niet meer nodig. OUD en NIEUW zijn bestanden of mappen. De lagen erboven liggen over allebei: in een map die\nvan de eerste gemeente met deze laag (of van --gemeente), anders die van --layer.',
  'flag.rebase.from': 'de definitie waar de laag voor is geschreven',
  'flag.rebase.to': 'de definitie waar de laag voor moet zijn',
  'flag.rebase.out': 'schrijf de laag voor de nieuwe versie in dit bestand',

  'help.validate': 'Beoordeel documenten met een definitie.',
  'help.validate.more':
    'DOCUMENT is een bestand, een map met bestanden, of - voor de standaardinvoer. De definitie is een bestand of een map zoals schemas\n(standaard: de map schemas). Wat gezegd wordt, bevat nooit een antwoord; het mag dus in een logboek staan.',
  'flag.validate.definition': 'waarmee wordt beoordeeld: een publicatie, een definitie, een JSON Schema of een map',
  'flag.validate.level': 'draft: alleen wat er is; complete: ook wat ontbreekt (standaard)',

  'help.migrate': 'Breng documenten over naar een nieuwe versie van hun definitie.',
  'help.migrate.more':
    'Brengt bewaarde documenten en concepten over naar een nieuwe versie van hun definitie. Eén document gaat naar de standaarduitvoer\nof het bestand --out, meer documenten naar de map --out. Wat niet mee kon, wordt gezegd zonder het antwoord, en blijft in het\ndocument; waar daar geen plek voor is, gaat naar --left. Zonder --left wordt er dan niets geschreven.',
  'flag.migrate.from': 'de definitie waarmee ze zijn gemaakt',
  'flag.migrate.to': 'de definitie die ze moeten volgen',
  'flag.migrate.out': 'waar het naartoe gaat',
  'flag.migrate.left': 'waar antwoorden blijven die geen plek meer hebben',

  'help.texts': 'Zet teksten klaar voor vertalers, en neem over wat zij maakten.',
  'help.texts.more':
    'export: elke Nederlandse tekst van de definitie en haar lagen, met de vertaling en hoe het daarmee staat, voor een vertaler.\nimport: neemt een vertaald bestand over in de bestanden texts/<formulier>.<taal>.json van een map zoals schemas.\nWat is vertaald uit Nederlands dat daarna veranderde, wordt niet overgenomen, en wordt gezegd.',
  'flag.texts.language': 'de taal van de vertaling, zoals ti',
  'flag.texts.format': 'hoe het bestand is geschreven (standaard: naar het einde van de naam, anders csv)',
  'flag.texts.for': 'alleen de teksten van deze definitie of laag',
  'flag.texts.since': 'merk als verouderd wat ander Nederlands heeft dan in deze oudere map',
  'flag.texts.todo': 'alleen wat ontbreekt of verouderd is',
  'flag.texts.review': 'of iemand met deze moedertaal het heeft gelezen (standaard: zoals het was)',

  'help.objecttype': 'Maak een objecttype voor Open Object, of breng een document daarheen over en terug.',
  'help.objecttype.more':
    'Het schema verwijst nergens anders naar en is overal gesloten; de namen en codes staan in\nMAP/national/<formulier>.objecttype.json. Wat niet meegaat, wordt genoemd: er valt niets stil weg.',
  'flag.objecttype.mapping': 'de namen en codes, als de definitie geen map is',
  'flag.objecttype.to-data': 'breng dit document over naar de gegevens van een record',
  'flag.objecttype.to-document': 'breng de gegevens van een record terug naar een document',

  'help.types': 'Maak TypeScript-types van de documenten van een definitie.',
  'help.types.more':
    'DEFINITIE is een bestand, een map zoals schemas, of - (standaard: de map schemas).\nTypes zeggen wat een waarde is, niet hoe groot of lang: beoordeel wat van buiten komt met wegwijs validate of het schema.',
  'flag.types.name': 'de naam van het type van het hele document (standaard: van de id)',

  'help.schema': 'Maak gewoon JSON Schema van een definitie.',
  'help.schema.more':
    'DEFINITIE is een bestand, een map zoals schemas, of - (standaard: de map schemas).\nHet resultaat is JSON Schema 2020-12 zonder eigen woorden, met dezelfde oordelen: elke validator kan het gebruiken.',
  'flag.schema.level': 'draft: wat er is, klopt; complete: alles wat nodig is, is er (standaard)',

  'help.coverage': 'Maak documenten die elke tak van een definitie bereiken.',
  'help.coverage.more':
    'Maakt volledige documenten die samen elke tak bereiken: elke voorwaarde één keer zo dat ze geldt en één keer zo dat ze niet geldt.\nZe heten 01.json, 02.json, … met coverage.json, waarin staat wat elk document bereikt. Een tak die geen document bereikt, is een fout.',
  'flag.coverage.out': 'waar de documenten naartoe gaan; zonder dit worden ze alleen geteld',

  'flag.form': 'welk formulier van een map (standaard: intake, of het enige)',
  'flag.gemeente': 'met de lagen van deze gemeente (uit configurations.json van een map)',
  'flag.layer': 'met deze laag erover, de hoogste eerst',
  'flag.out': 'schrijf naar dit bestand en niet naar de standaarduitvoer',
  'flag.force': 'schrijf over wat er al is',
  'flag.as-of': 'de dag waarop wordt beoordeeld, JJJJ-MM-DD (standaard: vandaag)',
  'flag.json': 'zeg het resultaat als JSON, voor machines',
  'flag.lang': 'de taal waarin alles wordt gezegd (standaard: die van LANG, anders nl)',
  'flag.help': 'deze uitleg',

  'place.COMMAND': 'OPDRACHT',
  'place.FOLDER': 'MAP',
  'place.FILE': 'BESTAND',
  'place.DEFINITION': 'DEFINITIE',
  'place.DOCUMENT': 'DOCUMENT',
  'place.DATA': 'GEGEVENS',
  'place.PATH': 'PAD',
  'place.NAME': 'NAAM',
  'place.TEXT': 'TEKST',
  'place.LAYER': 'LAAG',
  'place.LEVEL': 'NIVEAU',
  'place.DATE': 'DATUM',
  'place.CODE': 'CODE',
  'place.OLD': 'OUD',
  'place.NEW': 'NIEUW',
};
