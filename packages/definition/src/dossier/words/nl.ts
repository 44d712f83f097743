import type { DossierWords } from './sentence.ts';

/** What each code says, in Dutch at B1. Holes are the `params`. */
export const nl: DossierWords = {
  'record.kind': 'Dit document is van de soort {kind}. Die soort kennen we hier niet.',
  'record.deep': 'Dit document is te ingewikkeld om te lezen.',
  'record.version': 'Dit document is gemaakt met versie {version}. Nu geldt versie {now}.',
  'record.future': 'Dit document is bewaard op {savedAt}, en het is nu {today}. Staat een klok verkeerd?',
  'decision.same-version': 'Er zijn twee besluiten met het nummer {version}.',
  'decision.gap': 'Na versie {before} komt versie {after}. Er mist een versie.',
  'decision.order': 'Dit besluit is van {after}. Het besluit ervoor is van {before}, dus later. De regel: {source}.',
  'decision.same-date': 'Er zijn twee besluiten van {date}. Het is niet duidelijk welk besluit geldt.',
  'decision.once': '{field} is anders dan in de versie ervoor. Dit mag nooit veranderen.',
  'decision.term': 'De termijn begint op {term}. Dat is voor het eerste plan van {first}.',
  'deadline.passed': '{field} is {date}. Dat is later dan {until}. De regel: {source}.',
  'date.impossible': '{field} is een dag die niet bestaat.',
  'reference.broken': '{field} verwijst naar iets dat er niet meer is.',
  'step.unknown': 'De stand {to} bestaat niet.',
  'step.order': 'Na de stand {from} kan niet de stand {to} komen.',
  'step.condition': 'Dit kan nog niet. Het hangt af van: {fields}.',
  'step.incomplete': 'Dit kan nog niet. Er is nog niet genoeg ingevuld.',
  sealed: 'Dit staat vast. U kunt een typefout verbeteren of een nieuw besluit maken.',
  once: 'Dit is eerder vastgelegd en mag nooit veranderen.',
  reason: 'Schrijf op waarom u dit verbetert.',
  role: 'Alleen wie het besluit vaststelt, mag het verbeteren.',
};
