/** What is told of documents: at the question of an editor, and by the dossier. They come with both. */
export const nlFindings = {
  'problem.decision.order': 'Kijk naar de datum. Het besluit hiervoor is van {before}, dus later. De regel: {source}.',
  'problem.decision.same-date': 'Kijk naar de datum. Er is al een besluit van {date}. Het is niet duidelijk welk besluit geldt.',
  'problem.decision.same-version': 'Kijk naar het nummer. Er is al een besluit met het nummer {version}.',
  'problem.decision.term': 'Kijk naar de datum. De 3 jaar beginnen op {term}. Dat is voor het eerste plan van {first}.',
  'problem.deadline.passed': 'Kijk naar de datum. Die is later dan {until}. De regel: {source}.',
  'problem.reference.broken': 'Kies dit opnieuw. Wat hier stond, is er niet meer.',
  'problem.decision.gap': 'Na versie {before} komt versie {after}. Er mist een versie.',
  'problem.decision.once': 'Dit is anders dan in de versie ervoor. Dit mag nooit veranderen.',
  'problem.date.impossible': 'Deze dag bestaat niet.',
  'problem.date.before': 'Kijk naar de datum. Die kan niet voor {date} zijn.',
  'problem.date.after': 'Kijk naar de datum. Die kan niet na {date} zijn.',
  'problem.date.ahead': 'Kijk naar de datum. Die dag is nog niet geweest.',
  'problem.record.kind': 'Dit document is van een soort die we hier niet kennen ({kind}).',
  'problem.record.deep': 'Dit document is te ingewikkeld om te lezen.',
  'problem.record.version': 'Dit is gemaakt met versie {version} van het formulier. Nu geldt versie {now}.',
  'problem.record.future': 'Dit is bewaard op {savedAt}, en het is nu {today}. Staat een klok verkeerd?',
} as const;
