// A dossier of one made-up person with the evaluations in it, kept in memory; and figures over dossiers that are made of it.
import { memoryStore } from '/embed/wegwijs.js';
import { wear } from '/scripts/theme.js';

const json = async (address) => (await fetch(address, { credentials: 'omit' })).json();
const person = (kind, name) => json(`/persons/${kind}/${name}.json`);
const gemeenten = await json('/embed/definitions/index.json');
const settings = document.getElementById('demo-settings');
const { gemeente, rol, taal } = settings.elements;
gemeente.append(...gemeenten.map(({ id, title }) => new Option(title, id)));

const documents = {
  intake: { intake: await person('intake', 'asylum-before-the-plan') },
  pipDecision: { decision: await person('pipDecision', 'b1-asylum') },
  developmentPlan: { plan: await person('developmentPlan', 'rich') },
  phases: { phases: await person('phases', 'two-at-once') },
  effortLog: { effort: await person('effortLog', 'warned') },
  evaluation: {
    start: await person('evaluation', 'start'),
    'thirteen-weeks': await person('evaluation', 'thirteen-weeks'),
    next: { moment: { kind: 'national.progress', subject: 'person', plannedOn: '2026-09-21' } },
  },
};

const store = memoryStore({ now: () => new Date(), newId: () => crypto.randomUUID() });
for (const [kind, all] of Object.entries(documents))
  for (const [id, document] of Object.entries(all)) {
    const definition = { id: kind, version: '2026.1.0', digest: '' };
    await store.save(id, [{ pointer: '', from: undefined, to: document }], { definition });
  }

/** Made-up dossiers for the figures: the same person over and over, with other routes, work and money. */
const dossiers = Array.from({ length: 120 }, (_, i) => {
  const { decision } = documents.pipDecision;
  const { plan } = documents.developmentPlan;
  const { intake } = documents.intake;
  const type = i % 8 === 0 ? 'education' : i % 3 === 0 ? 'z' : 'b1';
  const work = i % 2 ? [] : [{ id: 'w', title: 'Werk', kind: 'paid-work', status: 'started', start: '2026-06-01' }];
  const others = plan.activities.items.filter(({ kind }) => i % 3 !== 1 || kind === 'language-class');
  // Some have no plan yet, some have extra time, and some have a plan of this month, in time or not.
  if (i % 7 === 6) return [{ kind: 'intake', document: intake }];
  const held = i % 4 ? ['start', 'thirteen-weeks'] : [];
  const extensions = i % 7 === 5 ? [{ id: 'e' }] : [];
  const initialDate = i % 7 < 2 ? '2026-09-01' : decision.pip.initialDate;
  const duoNoticeDate = i % 7 === 0 ? '2026-07-01' : i % 7 === 1 ? '2026-05-01' : intake.residence.duoNoticeDate;
  const residence = { ...intake.residence, duoNoticeDate };
  return [
    { kind: 'intake', document: { ...intake, residence, person: { ...intake.person, gender: i % 5 < 2 ? 'f' : 'm' } } },
    {
      kind: 'pipDecision',
      document: { ...decision, pip: { ...decision.pip, initialDate, extensions }, route: { ...decision.route, type } },
    },
    { kind: 'developmentPlan', document: { ...plan, activities: { items: [...others, ...work] } } },
    ...held.map((name) => ({ kind: 'evaluation', document: documents.evaluation[name] })),
  ];
});

const dossier = document.getElementById('dossier');
const evaluation = document.getElementById('evaluation');
const names = Object.fromEntries(Object.entries(documents).map(([kind, all]) => [kind, Object.keys(all)]));
Object.assign(dossier, { store, documents: names });

function apply() {
  dossier.definitions = `/embed/definitions/${gemeente.value}/`;
  dossier.viewerRole = rol.value;
  dossier.consents = rol.value === 'socialGuide' ? ['goals', 'activities'] : true;
  dossier.locale = taal.value;
  evaluation.dossiers = rol.value === 'policyOfficer' ? dossiers : undefined;
  void wear(document.getElementById('portal'), gemeenten.find(({ id }) => id === gemeente.value)?.theme);
}
// What is open stands in the address, so that it is open again when the page comes back.
const kept = ['view', 'evaluation'];
const before = new URLSearchParams(location.hash.slice(1));
for (const name of kept) if (before.has(name)) evaluation.setAttribute(name, before.get(name));
const keepOpen = () => {
  const open = kept.filter((name) => evaluation.hasAttribute(name)).map((name) => [name, evaluation.getAttribute(name)]);
  history.replaceState(null, '', `#${new URLSearchParams(open)}`);
};
new MutationObserver(keepOpen).observe(evaluation, { attributeFilter: kept });
settings.addEventListener('change', apply);
apply();
