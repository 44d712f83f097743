// One story from end to end: a dossier in memory that a visitor walks through, act by act, as each of the people in it.
import { memoryStore } from '/embed/wegwijs.js';
import { wear } from '/scripts/theme.js';
import { acts } from './acts.js';

const kinds = { intake: 'intake', decision: 'pipDecision', plan: 'developmentPlan', phases: 'phases', consents: 'consents' };
const kindOf = (id) => kinds[id] ?? 'evaluation';
const named = (id) => document.getElementById(id);
const { moment, rol, wat, taal } = named('demo-settings').elements;
moment.append(...acts.map(({ id, title }) => new Option(title, id)));

const dossier = named('dossier');
const store = memoryStore({ now: () => new Date(`${dossier.today}T12:00:00Z`), newId: () => crypto.randomUUID() });
dossier.store = store;
const parts = dossier.querySelectorAll('[data-part]');
/** Which groups of data she shares with a helper (on a server this comes from the register of consents), and who that is. */
const helpers = {
  socialGuide: { consents: ['goals', 'activities', 'contact', 'routeHours'], person: 'p2', worksFor: ['assen.buurtteam'] },
  languageProvider: { consents: ['goals', 'routeHours'], person: 'p3', worksFor: ['regio-drentsche-aa.taalschool'] },
};

/** The documents that there are, by name. */
const ids = new Set();
dossier.addEventListener('wegwijs-change', ({ detail }) => ids.add(detail.id));
/** How many acts were played: what happens in an act happens once. */
let played = 0;

/** Keeps what was written down since the act before. */
async function play(act) {
  dossier.today = act.today;
  const kept = new Map(await Promise.all([...ids].map(async (id) => [id, await store.load(id)])));
  const before = Object.fromEntries([...kept].map(([id, record]) => [id, record?.document]));
  for (const [id, to] of Object.entries(act.given(before))) {
    const definition = { id: kindOf(id), version: '2026.1.0', digest: '' };
    const { revision } = kept.get(id) ?? {};
    await store.save(id, [{ pointer: '', from: before[id], to }], { definition, revision });
    ids.add(id);
  }
}

/** Goes to an act. All before it has happened then; going back shows the same dossier on an earlier day. */
async function goTo(act) {
  await dossier.flush();
  const last = acts.indexOf(act) + 1;
  for (const next of acts.slice(played, last)) await play(next);
  played = Math.max(played, last);
  dossier.today = act.today;
  dossier.documents = Object.groupBy([...ids], kindOf);
  rol.value = act.role;
  wat.value = act.part;
  named('act-title').textContent = `${last}. ${act.title}`;
  const day = named('act-day');
  day.dateTime = act.today;
  day.textContent = new Date(act.today).toLocaleDateString('nl', { dateStyle: 'long' });
  named('act-text').textContent = act.text;
  named('next').hidden = last === acts.length;
  show();
}

function show() {
  dossier.viewerRole = rol.value;
  const { consents = true, person, worksFor } = helpers[rol.value] ?? {};
  Object.assign(dossier, { consents, person, worksFor });
  dossier.locale = taal.value;
  for (const part of parts) part.hidden = part.dataset.part !== wat.value;
}

const chosen = () => acts.find(({ id }) => id === moment.value);
named('demo-settings').addEventListener('change', ({ target }) => (target === moment ? void goTo(chosen()) : show()));
named('next').addEventListener('click', () => {
  moment.selectedIndex += 1;
  void goTo(chosen());
});
const gemeenten = await (await fetch('/embed/definitions/index.json', { credentials: 'omit' })).json();
void wear(named('portal'), gemeenten.find(({ id }) => id === 'assen')?.theme);
await goTo(chosen());
