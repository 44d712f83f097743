/**
 * What the embed doctor says to a web team, in Dutch. Per finding `found`, what is wrong, and `do`, what helps. It stands apart from
 * the words of the other widgets: it must speak where nothing can be fetched, and newcomers never read it.
 */
export const nlDoctor = {
  'doctor.title': 'Werkt Wegwijs op deze pagina?',
  'doctor.looking': 'Wij kijken naar de pagina.',
  'doctor.none': 'Er is niets gevonden dat niet klopt.',
  'doctor.count': 'Fouten: {errors}. Waarschuwingen: {warnings}.',
  'doctor.error': 'Fout',
  'doctor.warning': 'Let op',
  'doctor.again': 'Kijk opnieuw',

  'tag.undefined.found': 'De tag <{tag}> doet niets: geen script op deze pagina kent hem.',
  'tag.undefined.do':
    'Zet het script van Wegwijs op de pagina. Staat het er al? Kijk dan of het adres klopt en of het wordt tegengehouden.',
  'tag.unknown.found': 'De tag <{tag}> bestaat niet.',
  'tag.unknown.do': 'Bedoelt u deze tag?',
  'script.missing.found': 'Het script {address} is er niet (code {status}).',
  'script.missing.do': 'Zet het bestand daar neer, of verbeter het adres in de pagina.',
  'script.classic.found': 'Het script {address} is een module, maar de pagina laadt het als gewoon script.',
  'script.classic.do': 'Zet er type="module" bij. Kan dat niet? Gebruik dan wegwijs-classic.js.',
  'script.double.found': 'Wegwijs is twee keer geladen: van {first} en van {second}. Alleen de eerste doet mee.',
  'script.double.do': 'Laat één van de twee staan. Vaak staat de andere in een sjabloon van de site of in een ander onderdeel.',
  'script.duplicates.found':
    'Een ander onderdeel op deze pagina gebruikt ook Lit. De naam lit-html mag in dit beleid maar één keer.',
  'script.duplicates.do':
    'Wie het eerst laadt, werkt. Moeten ze allebei werken? Zet dit in het beleid (Content-Security-Policy):',

  'policy.trusted-types.found': 'Het beleid van de pagina kent de naam lit-html niet. Wegwijs kan dan niets tonen.',
  'policy.trusted-types.do': 'Zet de naam erbij in het beleid (Content-Security-Policy):',
  'policy.blocked.found': 'Het beleid van de pagina houdt {address} tegen ({directive}).',
  'policy.blocked.do': 'Sta het eigen adres toe in het beleid (Content-Security-Policy):',
  'policy.media.found': 'Het beleid van de pagina houdt een opname tegen ({address}). De knop om voor te lezen is dan weg.',
  'policy.media.do': 'Wilt u opnamen laten horen? Zet dit in het beleid (Content-Security-Policy):',
  'policy.other.found': 'Het beleid van de pagina houdt iets tegen dat niet van Wegwijs is: {address} ({directive}).',
  'policy.other.do': 'Voor Wegwijs hoeft u hier niets te doen. Vraag het aan wie de pagina beheert.',

  'definition.address.found': 'Het adres in definition klopt niet: {address}.',
  'definition.address.do': 'Verbeter het attribuut definition.',
  'definition.status.found': 'De definitie {address} is er niet (code {status}).',
  'definition.status.do': 'Zet de map definitions naast het script, of verbeter het attribuut definition.',
  'definition.network.found': 'De definitie {address} is niet te halen.',
  'definition.network.do': 'Zet haar op hetzelfde adres als de pagina, en sta het eigen adres toe in connect-src.',
  'definition.syntax.found': 'Wat op {address} staat, is geen JSON. Vaak is het de pagina "niet gevonden" van de site.',
  'definition.syntax.do': 'Open het adres in de browser en kijk wat er staat.',
  'definition.shape.found': 'Wat op {address} staat, is JSON, maar geen publicatie van Wegwijs.',
  'definition.shape.do': 'Maak de publicatie met wegwijs resolve, en zet die daar neer.',
  'definition.none.found': 'De tag <{tag}> heeft niets om te tonen.',
  'definition.none.do': 'Geef de tag het attribuut definition, of zet de eigenschap definition of schema.',

  'schema.reference.found': 'Op {place} verwijst het schema naar {reference}. Dat is er niet, en er wordt niets opgehaald.',
  'schema.reference.do':
    'Geef dat schema mee met de eigenschap schemas, onder dat adres. Of zet het in het schema zelf, onder $defs.',
  'schema.invalid.found':
    'Op {place} staat in het schema iets wat JSON Schema niet toelaat. Die vraag kan niet worden gecontroleerd.',
  'schema.invalid.do': 'Verbeter het schema daar. Het commando wegwijs check zegt wat er niet klopt.',

  'language.missing.found': 'De pagina zegt niet in welke taal zij is.',
  'language.missing.do': 'Zet lang op de tag html. Een schermlezer heeft dat ook nodig.',
  'language.invalid.found': 'lang="{lang}" is geen taal.',
  'language.invalid.do': 'Gebruik een taalcode, zoals nl, en of ar.',
  'language.words.found': 'Hier staat lang="{lang}". Het formulier heeft daar geen woorden voor, en toont Nederlands.',
  'language.words.do': 'Is de pagina Nederlands? Verbeter lang. Er zijn woorden in: {offered}.',

  'theme.none.found': 'Er is geen huisstijl: geen enkel token van NL Design System heeft een waarde.',
  'theme.none.do': 'Laad het thema van uw gemeente, en zet de klasse daarvan op de pagina of om de tag.',
  'theme.part.found': 'De huisstijl zegt niets over: {parts}. Daar tonen wij ons eigen uiterlijk.',
  'theme.part.do': 'Zijn dat tokens die uw thema wel heeft? Kijk dan of al zijn bestanden geladen zijn.',

  'storage.blocked.found': 'De browser mag op deze pagina niets bewaren. draft="device" doet dan niets.',
  'storage.blocked.do':
    'Staat de pagina in een iframe met sandbox? Sta daar allow-same-origin toe, of bewaar het concept zelf met wegwijs-draft.',
  'storage.subject.found': 'draft="device" werkt alleen met een subject.',
  'storage.subject.do': 'Geef een eigen naam voor deze persoon, die niets over hem zegt. Nooit een BSN.',

  'page.quirks.found': 'De pagina heeft geen doctype. De browser tekent haar dan op een oude manier.',
  'page.quirks.do': 'Zet dit op de eerste regel:',
  'page.insecure.found': 'De pagina komt niet over https.',
  'page.insecure.do': 'Zonder https kan de browser een concept niet versleutelen, en is niets van de pagina beschermd.',
  'page.viewport.found': 'Op een telefoon is alles klein: de pagina zegt niet hoe breed zij is.',
  'page.viewport.do': 'Zet dit in de kop van de pagina:',
  'page.browser.found': 'Deze browser is te oud: {missing} ontbreekt.',
  'page.browser.do': 'De laatste twee versies van Edge, Chrome, Firefox en Safari werken, en Firefox ESR.',
};

/** The name of a word of the doctor. */
export type DoctorWord = keyof typeof nlDoctor;
