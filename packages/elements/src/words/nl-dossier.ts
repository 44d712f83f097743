/** Words of a dossier: keeping, and what two people changed at once. They come with the dossier. */
export const nlDossier = {
  'dossier.by-itself': 'Alles wat u invult, wordt vanzelf bewaard.',
  'dossier.saving': 'Wordt bewaard.',
  'dossier.saved': 'Bewaard om {time}.',
  'dossier.failed': 'Niet bewaard, we proberen het opnieuw. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.refused': 'Niet bewaard. De gemeente neemt dit nu niet aan. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.signed-out': 'Niet bewaard: u bent uitgelogd. Log opnieuw in. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.forbidden':
    'Niet bewaard. U mag dit niet veranderen. Vraag de gemeente wie dat wel mag. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.invalid':
    'Niet bewaard. Een antwoord klopt niet. Kijk uw antwoorden na. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.absent':
    'Niet bewaard. Dit document is er niet, of het is niet voor u. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.too-large': 'Niet bewaard. Dit is te veel tekst. Maak uw tekst korter. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.other-form':
    'Niet bewaard. Het formulier is veranderd terwijl u bezig was. Schrijf op wat nieuw is, en laad deze pagina opnieuw.',
  'dossier.begun-by-another':
    'Niet bewaard. Iemand anders is al begonnen aan een nieuw besluit. Laad deze pagina opnieuw om dat te zien. Wat u heeft ingevuld, staat nog in dit scherm.',
  'dossier.retry': 'Nu opnieuw proberen',
  'dossier.loading': 'Het dossier wordt geladen.',
  'dossier.load-failed': 'Het dossier kan nu niet worden geladen. We proberen het opnieuw.',
  'dossier.asked':
    '{n|one=Iemand anders heeft hetzelfde antwoord veranderd als u;other=Iemand anders heeft {n} dezelfde antwoorden veranderd als u}',
  'dossier.asked-help': 'Kies welk antwoord blijft. U kunt ook eerst verder werken en later kiezen.',
  'dossier.mine': 'Uw antwoord',
  'dossier.theirs': 'Het andere antwoord',
  'dossier.theirs-when': 'Bewaard op {time}.',
  'dossier.theirs-who': 'Bewaard op {time} door {author}.',
  'dossier.keep-mine': 'Uw antwoord houden',
  'dossier.keep-theirs': 'Het andere antwoord houden',
  'dossier.removed': 'Weggehaald',
  'dossier.order': 'De volgorde van {title}',
  'dossier.about': 'Wat erbij staat: {title}',
  'dossier.chosen': 'U heeft alles gekozen.',
} as const;
