/** Words of the builder for publishing, and for what was published: `builder.publish-…`. */
export const nlBuilderPublish = {
  'builder.publish-way': 'Waar dit formulier staat',
  'builder.publish-state-draft': 'Concept',
  'builder.publish-state-reviewed': 'Goedgekeurd',
  'builder.publish-state-published': 'Gepubliceerd',
  'builder.publish-unreachable':
    'Wij kunnen nu niet zien welke versies er zijn. Uw werk is bewaard. Publiceren kan straks, als de verbinding er weer is.',
  'builder.publish-version': 'Dit wordt versie {version}',
  'builder.publish-version-now': 'Nu staat versie {version} op de site.',
  'builder.publish-what-changes': '{n} {n|one=wijziging;other=wijzigingen} en wat dat betekent voor lopende dossiers',
  'builder.publish-why': 'Waarom publiceert u dit?',
  'builder.publish-why-help': 'Deze reden staat straks bij de versie. Een collega moet hem later nog begrijpen.',
  'builder.publish-obstacles': 'Er {n|one=staat nog 1 ding in de weg;other=staan nog {n} dingen in de weg}',
  'builder.publish-do': 'Publiceer versie {version}',
  'builder.publish-make-files': 'Maak de bestanden van versie {version}',
  'builder.publish-send-review': 'Laat een collega dit beoordelen',
  'builder.publish-failed-title': 'Het publiceren is niet gelukt',
  'builder.publish-failure-failed':
    'De site was niet te bereiken. Er is niets gepubliceerd en uw werk is niet weg. Probeer het zo nog een keer, of bewaar het als bestand.',
  'builder.publish-failure-signed-out':
    'U bent niet meer ingelogd. Er is niets gepubliceerd en uw werk is niet weg. Log in een ander tabblad opnieuw in en probeer het hier nog een keer.',
  'builder.publish-failure-overtaken':
    'Een ander heeft dit formulier net gepubliceerd. Er is niets overschreven. Voeg uw werk samen met dat van de ander.',
  'builder.publish-again': 'Nog een keer',
  'builder.publish-published': 'Versie {version} is gepubliceerd.',
  'builder.publish-files-ready': 'De bestanden van versie {version} staan klaar',
  'builder.publish-files-text': 'Bewaar ze alle. Ze horen in dezelfde map op de site.',
  'builder.publish-web-team': 'Stuur dit met de bestanden mee naar het webteam:',
  'builder.publish-web-team-text':
    'Zet deze bestanden naast elkaar op de site en verwijs ernaar met definition="/uw-map/{name}" (controlegetal {checksum}).',
  'builder.publish-file-invalid': 'Dit houdt zich niet aan de regels voor zo’n bestand ({keyword}).',
  'builder.publish-unanswered': 'Van ‘{name}’ is nog niet gezegd waarom het nodig is, wie het ziet of hoe gevoelig het is.',
  'builder.publish-reason-needed': 'Schrijf op waarom u dit publiceert.',
  'builder.publish-answers-title': 'Over {n} {n|one=eigen vraag;other=eigen vragen} moet u nog iets zeggen',
  'builder.publish-answers-text':
    'U vraagt dit bovenop wat de wet vraagt. Leg daarom uit waarom het nodig is. We gaan ze een voor een langs.',
  'builder.publish-answer-save': 'Bewaar en ga verder',
  'builder.publish-answered': 'Bewaard.',
  'builder.publish-history': 'Versies',
  'builder.publish-version-name': 'Versie {version}',
  'builder.publish-latest': 'nu op de site',
  'builder.publish-by': 'Gepubliceerd door {by}',
  'builder.publish-put-back': 'Zet helemaal terug',
  'builder.publish-put-back-done': 'Versie {version} staat weer in uw werk. Op de site verandert pas iets als u publiceert.',
} as const;
