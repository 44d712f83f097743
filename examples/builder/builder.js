// The form builder on a page: which gemeente, who works here, and where what is published goes.
import '/embed/wegwijs-builder.js';
import { wear } from '/scripts/theme.js';
import { portOf } from './versions.js';

const json = async (address) => (await fetch(address, { credentials: 'omit' })).json();
const gemeenten = await json('/embed/definitions/index.json');
const settings = document.getElementById('demo-settings');
const { gemeente, rol, taal, tweede, storing } = settings.elements;
gemeente.append(...gemeenten.map(({ id, title }) => new Option(title, id)));
gemeente.value = new URLSearchParams(location.search).get('gemeente') ?? gemeenten[0].id;

const builder = document.getElementById('builder');

/** Somebody made up, with a whole dossier, for the preview. */
const dossier = {
  intake: 'asylum-before-the-plan',
  pipDecision: 'b1-asylum',
  developmentPlan: 'rich',
  consents: 'given-refused-and-by-law',
  effortLog: 'warned',
  phases: 'two-at-once',
  evaluation: 'thirteen-weeks',
};
const documents = Object.entries(dossier).map(async ([kind, name]) => [kind, await json(`/persons/${kind}/${name}.json`)]);
const { persons } = await json('/persons.json');
builder.persons = [
  { name: 'Amina: een heel dossier', documents: Object.fromEntries(await Promise.all(documents)) },
  ...persons.map(({ title, document: intake }) => ({ name: title, documents: { intake } })),
];
builder.libraries = [await json('/builder/library.json')];
const link = document.getElementById('portal-link');

/** Who works here, and what counts before something is published. */
function apply({ target } = {}) {
  const id = gemeente.value;
  builder.locale = taal.value;
  link.href = `/builder/portal.html?gemeente=${encodeURIComponent(id)}`;
  void wear(document.getElementById('inhoud'), gemeenten.find((one) => one.id === id)?.theme);
  if (target === taal || target === storing) return;
  builder.person = { id: `demo-${rol.value}`, roles: [rol.value] };
  builder.policy = { secondPerson: tweede.checked };
  builder.port = (form) => portOf(id, form, () => storing.checked);
  const address = `/embed/definitions/${id}/bench/index.json`;
  if (builder.definition === address) builder.reopen();
  else builder.definition = address;
}
settings.addEventListener('change', apply);
apply();
