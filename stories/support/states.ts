/** The states in which a designer wants to see an element, as the tags of stories. */
export const states = [
  ...['empty', 'partly-filled', 'full', 'one-error', 'many-errors', 'read-only', 'disabled', 'loading'],
  ...['saving', 'saved', 'save-failed', 'offline', 'conflict', 'storage-blocked'],
  ...['hidden-by-lens', 'refused-by-floor', 'long-text', 'bilingual', 'print'],
] as const;

const saves = 'Het dossier eromheen bewaart en vertelt dat: zie Widgets/Dossier.';
const saving = { saving: saves, saved: saves, 'save-failed': saves, offline: saves, conflict: saves };
const floor = {
  'refused-by-floor':
    'Het onderdeel krijgt wat is toegestaan: zie Widgets/Intake. De weigering staat in de bouwer en in Welcome/Drop your own layer and theme.',
};
const disabled = { disabled: 'Het is geen besturing van een formulier van de pagina; alleen lezen is er wel.' };
const nothingOnDevice = { 'storage-blocked': 'Het bewaart niets op dit apparaat.' };

/** Whether a story is one of an element: its title, or one under it. */
export const isOf = (element: string, title: string): boolean => title === element || title.startsWith(`${element}/`);

/** Why an element has no story in a state, by the title of its stories, or what these titles begin with. Dutch: it is shown to designers. */
export const without: { readonly [title: string]: { readonly [state: string]: string } } = {
  'Widgets/Intake': { conflict: saves },
  'Widgets/PIP': { ...saving, ...floor, ...disabled },
  'Widgets/Phases': { ...saving, ...floor, ...disabled, ...nothingOnDevice },
  'Widgets/Evaluation': {
    'one-error': 'Wat niet klopt staat in één lijst, hoeveel het er ook zijn: zie bij veel fouten.',
    ...saving, ...floor, ...disabled, ...nothingOnDevice },
  'Widgets/Dossier': {
    ...{ 'partly-filled': 'Het heeft zelf geen vragen: zie de onderdelen erin.', full: 'Het heeft zelf geen vragen.' },
    ...{ 'many-errors': 'Bevindingen staan in één lijst, hoeveel het er ook zijn.', 'read-only': 'Het heeft zelf geen vragen.' },
    ...{ 'hidden-by-lens': 'De onderdelen erin tonen wat een rol ziet.', 'long-text': 'Het zegt alleen eigen, korte zinnen.' },
    ...{ print: 'Elk onderdeel erin drukt zichzelf af.', ...floor, ...disabled, ...nothingOnDevice },
  },
  'Plan/Delen': {
    ...{ 'one-error': 'Een keuze uit ja of nee kan niet fout zijn.', 'many-errors': 'Een keuze uit ja of nee kan niet fout zijn.' },
    ...{ 'read-only': 'Wie niet mag kiezen, ziet alleen wat er staat: zie het verhaal van de regievoerder.', 'long-text': 'Het is een deel van het plan: zie Widgets/PIP.' },
    ...{ loading: 'Het is een deel van het plan: zie Widgets/PIP.', print: 'Het wordt niet afgedrukt.' },
    ...{ ...saving, ...floor, ...disabled, 'storage-blocked': 'Het is een deel van het plan: zie Widgets/PIP.' },
  },
  'Widgets/What is due': {
    ...{ 'one-error': 'Wat niet klopt in een dossier, vertelt dat dossier.', 'many-errors': 'Wat niet klopt in een dossier, vertelt dat dossier.' },
    ...{ 'read-only': 'Het is altijd alleen om te lezen.', print: 'Het wordt met de pagina afgedrukt.' },
    ...{ 'hidden-by-lens': 'De pagina geeft alleen de dossiers die iemand mag zien.', ...saving, ...floor, ...disabled, ...nothingOnDevice },
  },
  Builder: {
    disabled: 'Het is geen besturing van een formulier van de pagina; wie niets mag veranderen, leest mee.',
  },
  'Embedding/Doctor': {
    ...{ 'partly-filled': 'Het heeft geen vragen.', full: 'Het heeft geen vragen.', 'read-only': 'Het is altijd alleen om te lezen.' },
    ...{ saving: 'Het bewaart niets.', saved: 'Het bewaart niets.', 'save-failed': 'Het bewaart niets.', conflict: 'Het bewaart niets.' },
    ...{ 'hidden-by-lens': 'Het toont geen dossier: het is voor het webteam.', bilingual: 'Het spreekt Nederlands of Engels, tegen een webteam.' },
    ...{ print: 'Het wordt met de pagina afgedrukt, zonder zijn knop.', ...floor, ...disabled },
  },
}; // prettier-ignore
