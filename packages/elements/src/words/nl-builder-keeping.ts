/** Words of the builder for keeping work, and for finding it again: `builder.publish-…`. */
export const nlBuilderKeeping = {
  'builder.publish-reading': 'U leest mee',
  'builder.publish-keeping': 'Wordt bewaard',
  'builder.publish-kept': 'Alles is bewaard',
  'builder.publish-not-kept': 'Niet bewaard',
  'builder.publish-elsewhere': 'Dit formulier staat ook open in een ander tabblad. Hier kunt u alleen lezen.',
  'builder.publish-elsewhere-title': 'Dit formulier staat ook open in een ander tabblad',
  'builder.publish-elsewhere-text':
    'U leest hier mee met wat daar gebeurt. U kunt het werk hierheen halen. Het andere tabblad leest dan mee. Er gaat niets verloren.',
  'builder.publish-take-over': 'Hier verder werken',
  'builder.publish-not-kept-title': 'Uw werk wordt nu niet bewaard',
  'builder.publish-not-kept-full':
    'De opslag van dit apparaat is vol. Uw werk staat nog in dit tabblad. Bewaar het als bestand voordat u het tabblad sluit.',
  'builder.publish-not-kept-blocked':
    'De opslag is nu niet te bereiken, of een ander tabblad werkt aan ditzelfde formulier. Uw werk staat nog in dit tabblad. Bewaar het als bestand voordat u het tabblad sluit.',
  'builder.publish-not-kept-other':
    'Deze browser kan hier niets bewaren. Uw werk staat nog in dit tabblad. Bewaar het als bestand voordat u het tabblad sluit.',
  'builder.publish-retry-failed': 'Het lukt nog niet. Uw werk is nog niet bewaard.',
  'builder.publish-retry': 'Opnieuw proberen',
  'builder.publish-save-file': 'Bewaar als bestand',
  'builder.publish-saved-file': 'Bewaard als {name}.',
  'builder.publish-written-title': 'Er staat nog iets dat u niet bewaard hebt',
  'builder.publish-written-review': 'U was het werk van een ander aan het beoordelen. Uw opmerkingen staan er nog.',
  'builder.publish-written-json': 'U was iets aan het typen bij ‘JSON’ dat nog niet klopte. Het staat er nog.',
  'builder.publish-written-lists': 'U was iets aan het invullen bij ‘Lijsten’. Het staat er nog, met ‘Nog niet bewaard’ erbij.',
  'builder.publish-written-go': 'Ga verder met invullen',
  'builder.publish-written-drop': 'Gooi het weg',
  'builder.publish-written-dropped': 'Weggegooid.',
  'builder.publish-again-title': 'Uw werk staat er weer',
  'builder.publish-again-text':
    'U maakte {n} {n|one=wijziging die nog niet is gepubliceerd;other=wijzigingen die nog niet zijn gepubliceerd}. De laatste is van {on}.',
  'builder.publish-stopped':
    '{n} van de {of} wijzigingen staan er weer. Daarna paste er een niet meer: {why} Het werk zoals het was, ligt apart op dit apparaat.',
  'builder.publish-go-on': 'Verder werken',
  'builder.publish-look': 'Bekijk wat er anders is',
  'builder.publish-afresh': 'Begin opnieuw vanaf wat is gepubliceerd',
  'builder.publish-afresh-done': 'U begint vanaf wat is gepubliceerd. Met ‘Ongedaan maken’ komt uw werk terug.',
  'builder.publish-behind-title': 'Er is intussen iets anders gepubliceerd',
  'builder.publish-behind-text':
    'Een ander heeft dit formulier gepubliceerd terwijl u ermee bezig was. Voeg uw werk daarmee samen.',
  'builder.publish-to-merge': 'Samenvoegen',
} as const;
