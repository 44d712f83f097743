// The phases of one made-up person, and what is due in a few dossiers. The page keeps the documents in memory.
import { memoryStore } from '/embed/wegwijs.js';
import { wear } from '/scripts/theme.js';

const kinds = {
  intake: 'asylum-before-the-plan',
  pipDecision: 'b1-asylum',
  developmentPlan: 'rich',
  phases: 'two-at-once',
  evaluation: 'start',
};
const json = async (address) => (await fetch(address, { credentials: 'omit' })).json();
const person = (kind, name) => json(`/persons/${kind}/${name}.json`);
const gemeenten = await json('/embed/definitions/index.json');
const settings = document.getElementById('demo-settings');
const { gemeente, rol, taal, hoeveel } = settings.elements;
gemeente.append(...gemeenten.map(({ id, title }) => new Option(title, id)));

const store = memoryStore({ now: () => new Date(), newId: () => crypto.randomUUID() });
for (const [kind, name] of Object.entries(kinds)) {
  const definition = { id: kind, version: '2026.1.0', digest: '' };
  await store.save(kind, [{ pointer: '', from: undefined, to: await person(kind, name) }], { definition });
}

const dossier = document.getElementById('dossier');
Object.assign(dossier, { store, documents: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind])) });
const tracker = dossier.querySelector('wegwijs-phase-tracker');

// Who guides several people sees what is due for all of them.
const people = [
  ['Dossier 1', { intake: 'asylum-young-children', phases: 'not-begun' }],
  ['Dossier 2', { intake: 'asylum-before-the-plan', pipDecision: 'b1-asylum', phases: 'two-at-once' }],
  ['Dossier 3', { intake: 'family-migrant', phases: 'skipped-and-again' }],
  ['Dossier 4', { pipDecision: 'z-asylum-no-show' }],
];
const due = document.getElementById('due');
due.dossiers = await Promise.all(
  people.map(async ([id, documents]) => ({
    id,
    records: await Promise.all(
      Object.entries(documents).map(async ([kind, name]) => ({ kind, document: await person(kind, name) })),
    ),
  })),
);

function apply() {
  const folder = `/embed/definitions/${gemeente.value}`;
  dossier.definitions = `${folder}/`;
  due.definitions = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, `${folder}/${kind}.json`]));
  dossier.viewerRole = rol.value;
  due.hidden = rol.value !== 'caseManager';
  due.locale = dossier.locale = taal.value;
  tracker.display = hoeveel.value;
  void wear(document.getElementById('portal'), gemeenten.find(({ id }) => id === gemeente.value)?.theme);
}
settings.addEventListener('change', apply);
apply();
