// A dossier of one made-up person: the page keeps the documents in memory, the widgets inside share them.
import { memoryStore } from '/embed/wegwijs.js';
import { wear } from '/scripts/theme.js';

const kinds = {
  intake: 'asylum-before-the-plan',
  pipDecision: 'b1-asylum',
  developmentPlan: 'rich',
  consents: 'given-refused-and-by-law',
  effortLog: 'excused-after-all',
};
const json = async (address) => (await fetch(address, { credentials: 'omit' })).json();
const gemeenten = await json('/embed/definitions/index.json');
const settings = document.getElementById('demo-settings');
const { gemeente, rol, taal } = settings.elements;
gemeente.append(...gemeenten.map(({ id, title }) => new Option(title, id)));

const store = memoryStore({ now: () => new Date(), newId: () => crypto.randomUUID() });
for (const [kind, person] of Object.entries(kinds)) {
  const document = await json(`/persons/${kind}/${person}.json`);
  const definition = { id: kind, version: '2026.1.0', digest: '' };
  await store.save(kind, [{ pointer: '', from: undefined, to: document }], { definition });
}

const dossier = document.getElementById('dossier');
Object.assign(dossier, { store, documents: Object.fromEntries(Object.keys(kinds).map((kind) => [kind, kind])) });
// Which groups of data the person shares with a helper: on a server this comes from the register of consents.
const shared = ['routeHours', 'goals', 'activities', 'contact'];

function apply() {
  dossier.definitions = `/embed/definitions/${gemeente.value}/`;
  dossier.viewerRole = rol.value;
  dossier.consents = rol.value === 'socialGuide' ? shared : true;
  dossier.locale = taal.value;
  // Who writes about whom: what is half written stays on this device under an opaque name, for seven days.
  dossier.querySelector('wegwijs-pip-editor').subject = `demo-plan-${rol.value}`;
  void wear(document.getElementById('portal'), gemeenten.find(({ id }) => id === gemeente.value)?.theme);
}
settings.addEventListener('change', apply);
apply();
