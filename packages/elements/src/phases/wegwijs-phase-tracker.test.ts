import { expect } from '@open-wc/testing';
import { applyChanges, own, type Json, type JsonObject } from '@wegwijs/definition';
import type { DossierRecord } from '@wegwijs/definition/dossier';
import { memoryStore } from '@wegwijs/store';
import { clean } from '../fields/axe.suite.ts';
import { control, once, press, text, type } from '../island/show.suite.ts';
import type { ChangeDetail } from '../island/events.ts';
import { waitUntil } from '../island/wait.suite.ts';
import { allOf, definitionsOf, publicationsOf, recordOf, rootOf, showTracker, underWay, wordsOf } from './show-tracker.suite.ts';
import type { WegwijsPhaseTracker } from './wegwijs-phase-tracker.ts';

/** A phase of the lists by its name. */
function stop(tracker: WegwijsPhaseTracker, name: string): HTMLElement {
  const found = allOf(tracker, '.stop').find((one) => wordsOf(one.querySelector('.stop-name')).startsWith(name));
  if (!found) throw new Error(`no phase ${name}`);
  return found;
}

/** Begins to write something down of a phase or a milestone. */
async function begin(tracker: WegwijsPhaseTracker, words: string): Promise<void> {
  for (const one of allOf(tracker, 'details')) (one as HTMLDetailsElement).open = true;
  await press(tracker, words);
}

const added = (detail: ChangeDetail) => detail.changes.map(({ to }) => to as JsonObject);

describe('the tracker of phases', () => {
  let records: readonly DossierRecord[];
  before(async () => {
    records = await underWay();
  });

  it('shows each model as a picture with a name, and the same as an ordered list', async () => {
    const tracker = await showTracker('caseManager', records);
    const [law, piezo] = allOf(tracker, 'svg.road');
    expect(law?.getAttribute('role')).to.equal('img');
    expect(piezo?.getAttribute('aria-label')).to.equal(
      'Piëzo-indeling: een weg van 5 fasen. Nu bezig: Thuis op orde en Meedoen.',
    );
    const list = rootOf(tracker).getElementById(piezo?.getAttribute('aria-details') ?? '');
    expect(list?.localName).to.equal('ol');
    expect(list?.querySelectorAll(':scope > li').length).to.equal(5);
    expect(piezo?.querySelectorAll(':scope > svg').length).to.equal(5);
    expect(wordsOf(stop(tracker, 'Thuis op orde')))
      .to.contain('Nu bezig')
      .and.to.contain('2 februari 2026');
    expect(wordsOf(stop(tracker, 'Naar werk'))).to.contain('Nog niet');
  });

  it('A11Y-8: an ordered list with the state of each phase in words; where one is open, that is the current step', async () => {
    const tracker = await showTracker('participant', records);
    const open = allOf(tracker, 'ol > .stop.open').map((one) => wordsOf(one.querySelector('.stop-name')));
    const current = allOf(tracker, '[aria-current=step]').map((one) => wordsOf(one.querySelector('.stop-name')));
    for (const one of allOf(tracker, 'ol.stops > li'))
      expect(wordsOf(one.querySelector('.stop-state'))).to.match(/^(Nu bezig|Klaar|Overgeslagen|Nog niet)$/);
    // Of the two that are open in the one model neither is the current one alone.
    expect(open).to.have.members(['Inburgeren', 'Thuis op orde', 'Meedoen']);
    expect(current).to.deep.equal(['Inburgeren']);
  });

  it('shows each leefgebied apart, where it is further or behind: a sign with the word', async () => {
    const tracker = await showTracker('participant', [await recordOf('phases', 'skipped-and-again')]);
    const rows = allOf(tracker, '.areas tr').map((row) => [...row.children].map(wordsOf));
    expect(rows.map(([first]) => first)).to.deep.equal(['Onderwerp', 'Voor alles samen', 'Wonen', 'Werk']);
    const of = (area: string, phase: string) => rows.find(([first]) => first === area)?.[rows[0]!.indexOf(phase)];
    expect([of('Wonen', 'Thuis op orde'), of('Werk', 'Vrijwilligerswerk of stage'), of('Werk', 'Meedoen')]).to.deep.equal(['Nu bezig', 'Nu bezig', '']); // prettier-ignore
    expect(allOf(tracker, '.areas td > svg').every((sign) => sign.nextSibling !== null)).to.equal(true);
    expect(allOf(await showTracker('participant', records), '.areas')).to.deep.equal([]);
  });

  it('skips a phase for one leefgebied, and leaves it ahead for the others', async () => {
    const tracker = await showTracker('caseManager', records);
    await begin(tracker, 'Leren met vrijwilligerswerk: overslaan');
    control(tracker, 'Werk').click();
    await type(tracker, 'Waarom?', 'Werkt al.');
    const heard = once<ChangeDetail>(tracker, 'wegwijs-change');
    await press(tracker, 'Opschrijven');
    expect(added(await heard)[0]).to.include({ what: 'skipped', lifeArea: 'work' });
    const words = wordsOf(stop(tracker, 'Leren met vrijwilligerswerk'));
    expect(words).to.contain('Nog niet').and.to.contain('Werk: Waarom: Werkt al.');
  });

  it('says what is next and who helps, and no percentage of a person', async () => {
    const tracker = await showTracker('participant', records);
    expect(text(tracker)).to.contain('Wat komt er nu?').and.to.contain('Wie helpt:');
    expect(text(tracker)).not.to.match(/\d\s*%/);
    expect(text(tracker)).not.to.match(/terugval|mislukt|achterstand|te laat/i);
  });

  it('says who does what now, by the name that the gemeente has for the role', async () => {
    const tracker = await showTracker('participant', records);
    const who = allOf(tracker, '.who dt').map(wordsOf);
    expect(who).to.include('Regisseur inburgering').and.to.include('Taalschool');
  });

  it('tells terms and milestones with their source, and hours of a milestone', async () => {
    const tracker = await showTracker('caseManager', records);
    const of = (name: string) => wordsOf(allOf(tracker, '.milestone').find((one) => wordsOf(one).startsWith(name)));
    expect(of('Het eerste plan (PIP)')).to.contain('Gelukt op 20 maart 2026').and.to.contain('Bron: Besluit inburgering 2021');
    expect(of('Past de leerroute nog?')).to.contain('21 juni 2027');
    expect(of('Wisselen van leerroute')).to.contain('21 september 2027');
    expect(of('Diploma of certificaat')).to.contain('21 maart 2029');
    expect(of('40 uur MAP')).to.match(/\d+ van 40 uur/);
  });

  it('is for the newcomer to read, in the own language and mirrored', async () => {
    const tracker = await showTracker('participant', records, { locale: 'ar' });
    expect(rootOf(tracker).querySelector('.island')?.getAttribute('dir')).to.equal('rtl');
    expect(allOf(tracker, '.act, .acts').length).to.equal(0);
    const names = allOf(tracker, '[role=img][aria-label]').map((one) => one.getAttribute('aria-label'));
    expect(names.filter((name) => name?.includes(', '))).to.deep.equal([]); // as Arabic lists things
    const dutch = await showTracker('participant', records);
    const at = (one: WegwijsPhaseTracker) => allOf(one, '.way svg.road').map((road) => [...road.querySelectorAll(':scope > svg')].map((mark) => Math.round(parseFloat(mark.getAttribute('x') ?? '')))); // prettier-ignore
    expect(at(tracker).map((xs) => xs.map((x) => 100 - x))).to.deep.equal(at(dutch));
    expect(wordsOf(stop(tracker, 'ترتيب البيت'))).to.contain('Thuis op orde');
  }).timeout(30_000);

  it('shows a volunteer nothing without consent', async () => {
    const without = await showTracker('socialGuide', records);
    expect(text(without)).to.contain('Deze weg is nu niet met u gedeeld.').and.not.to.contain('nog niet begonnen');
    expect(allOf(without, '.road, .milestone, .happened')).to.deep.equal([]);
    const shared = await showTracker('socialGuide', records, { consents: ['path'] });
    expect(wordsOf(stop(shared, 'Thuis op orde'))).to.contain('Nu bezig');
    expect(allOf(shared, '.act').length).to.equal(0);
  });

  it('tells who sees a part of the documents nothing of what stands in the rest', async () => {
    const names = (tracker: WegwijsPhaseTracker) => allOf(tracker, '.milestone .label').map(wordsOf);
    const all = names(await showTracker('decisionMaker', records));
    const hidden = ['Brief van DUO', '40 uur MAP', '600 uur Nederlands'];
    expect(all).to.include.members(hidden);
    const shared = await showTracker('socialGuide', records, { consents: ['path'] });
    expect(names(shared)).to.include('Twee vaste activiteiten in de week');
    for (const name of hidden) expect(names(shared)).not.to.include(name);
  });

  it('lets the regievoerder begin a phase: it is added to what happened, and shown at once', async () => {
    const tracker = await showTracker('caseManager', records);
    await begin(tracker, 'Leren met vrijwilligerswerk: beginnen');
    expect(rootOf(tracker).activeElement?.id).to.equal('act-title');
    const heard = once<ChangeDetail>(tracker, 'wegwijs-change');
    await press(tracker, 'Opschrijven');
    const detail = await heard;
    expect([detail.kind, detail.id]).to.deep.equal(['phases', 'phases-1']);
    expect(added(detail)[0]).to.deep.include({ on: '2026-11-22', what: 'begun', phase: 'national.piezo2', by: 'caseManager' });
    await tracker.updateComplete;
    expect(wordsOf(stop(tracker, 'Leren met vrijwilligerswerk'))).to.contain('Nu bezig');
    const before = records[0]?.document as Json;
    const after = applyChanges(before, detail.changes) as JsonObject;
    expect((own(own(after, 'history') as JsonObject, 'items') as Json[]).length).to.equal(15);
  });

  it('asks why a phase is skipped, and loses nothing until it is said', async () => {
    const tracker = await showTracker('caseManager', records);
    let heard = 0;
    tracker.addEventListener('wegwijs-change', () => heard++);
    await begin(tracker, 'Leren met vrijwilligerswerk: overslaan');
    await press(tracker, 'Opschrijven');
    expect([heard, allOf(tracker, '.act-form').length]).to.deep.equal([0, 1]);
    await type(tracker, 'Waarom?', 'Heeft dit al gedaan.');
    await press(tracker, 'Opschrijven');
    expect(heard).to.equal(1);
    expect(wordsOf(stop(tracker, 'Leren met vrijwilligerswerk')))
      .to.contain('Overgeslagen')
      .and.to.contain('Heeft dit al gedaan.');
  });

  it('goes back to where something was begun, written down or not', async () => {
    const tracker = await showTracker('caseManager', records);
    const at = () => wordsOf(rootOf(tracker).activeElement).replace(' :', ':');
    for (const [words, button, place] of [
      ['Leren met vrijwilligerswerk: beginnen', 'Opschrijven', 'Bijwerken: Leren met vrijwilligerswerk'],
      ['Vrijwilligerswerk of stage: beginnen', 'Toch niet', 'Bijwerken: Vrijwilligerswerk of stage'],
      ['Past de leerroute nog?: aanvinken', 'Opschrijven', 'Past de leerroute nog?'],
    ] as const) {
      await begin(tracker, words);
      await press(tracker, button);
      expect(at()).to.equal(place);
    }
    await begin(tracker, 'Past de leerroute nog?: intrekken');
    await type(tracker, 'Waarom?', 'Verkeerd aangevinkt.');
    await press(tracker, 'Opschrijven');
    expect(at()).to.equal('Wat er is gebeurd');
  });

  it('says why a day cannot be, beside the question', async () => {
    const tracker = await showTracker('caseManager', records);
    await begin(tracker, 'Leren met vrijwilligerswerk: beginnen');
    const [day] = [...rootOf(tracker).querySelectorAll<HTMLInputElement>('.act-form input[inputmode="numeric"]')].slice(-1);
    day!.value = '2030';
    day!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await press(tracker, 'Opschrijven');
    expect(wordsOf(rootOf(tracker).querySelector('.act-form [role=alert]'))).to.equal('Deze dag is nog niet geweest.');
  });

  it('takes up again what was ended, without a word of shame; and ticks and withdraws', async () => {
    const tracker = await showTracker('caseManager', records);
    await begin(tracker, 'Ontzorgen: opnieuw doen');
    await press(tracker, 'Opschrijven');
    expect(wordsOf(stop(tracker, 'Ontzorgen'))).to.contain('Opnieuw, sinds 22 november 2026');
    await begin(tracker, 'Past de leerroute nog?: aanvinken');
    await press(tracker, 'Opschrijven');
    expect(text(tracker)).to.contain('Gelukt op 22 november 2026');
    await begin(tracker, 'Past de leerroute nog?: intrekken');
    await type(tracker, 'Waarom?', 'Verkeerd aangevinkt.');
    await press(tracker, 'Opschrijven');
    expect(wordsOf(rootOf(tracker).querySelector('.happened s'))).to.contain('Past de leerroute nog?');
    expect(text(tracker)).not.to.contain('Gelukt op 22 november 2026');
  });

  it('shows the models of the gemeente, and those that the person has', async () => {
    const models = async (gemeente: string, names: readonly string[]) => {
      const tracker = await showTracker('caseManager', [await recordOf('phases', 'not-begun')], { definitions: definitionsOf(gemeente) }); // prettier-ignore
      expect(allOf(tracker, '.route h3').map(wordsOf)).to.deep.equal(names);
    };
    await models('aa-en-hunze', ['De weg van de wet']);
    await models('beekdorp', ['De weg van de wet', 'Welkom, wennen, werken']);
    await models('grote-stad', ['De weg van de wet', 'Klantreis']);
  });

  it('lets the regievoerder choose which models somebody follows; what happened in another stays', async () => {
    const tracker = await showTracker('caseManager', records);
    const box = (name: string) =>
      allOf(tracker, '.models .option')
        .find((one) => wordsOf(one) === name)!
        .querySelector('input')!;
    const models = () => allOf(tracker, '.route h3').map(wordsOf);
    expect([box('De weg van de wet').disabled, box('Piëzo-indeling').checked, box('Klantreis').checked]).to.deep.equal([true, true, false]); // prettier-ignore
    box('Klantreis').click();
    await tracker.updateComplete;
    expect(models()).to.deep.equal(['De weg van de wet', 'Piëzo-indeling', 'Klantreis']);
    const heard = once<ChangeDetail>(tracker, 'wegwijs-change');
    box('Piëzo-indeling').click();
    const { changes } = await heard;
    expect(changes.map(({ pointer }) => pointer)).to.satisfy((all: string[]) =>
      all.every((one) => one.startsWith('/track/models')),
    );
    await tracker.updateComplete;
    expect(models()).to.deep.equal(['De weg van de wet', 'Klantreis']);
    expect(wordsOf(rootOf(tracker).querySelector('.happened'))).to.contain('Thuis op orde');
    box('Klantreis').click();
    await tracker.updateComplete;
    expect(models()).to.deep.equal(['De weg van de wet']);
    const newcomer = await showTracker('participant', records);
    expect(allOf(newcomer, '.models')).to.deep.equal([]);
  });

  it("shows the goals of the plan with their phase, and with their axis where the three P's are followed", async () => {
    const track = { models: ['national.piezo', 'national.threeP'] };
    const items = [{ id: 'g', text: 'Ik leer fietsen.', phase: 'piezo-1', axis: 'support' }];
    const documents: { readonly [kind: string]: JsonObject } = { phases: { track }, developmentPlan: { goals: { items } } };
    const told = records.map((one) => ({ ...one, document: documents[one.kind] ?? one.document }));
    const tracker = await showTracker('participant', told);
    for (const name of ['Meedoen', 'Persoonlijke ondersteuning'])
      expect(wordsOf(stop(tracker, name).querySelector('.goals'))).to.contain('1 doel in het plan').and.to.contain('Ik leer fietsen.'); // prettier-ignore
    expect(stop(tracker, 'Participatie').querySelector('.goals')).to.equal(null);
  });

  it('lets the newcomer tick whom they know, with a name, in the own language; who only reads sees who is known', async () => {
    const tracker = await showTracker('participant', records, { locale: 'en' });
    const branches = allOf(tracker, '.contacts legend').map(wordsOf);
    expect(branches).to.include('Health').and.to.include('The neighbourhood');
    expect(wordsOf(rootOf(tracker).querySelector('.contacts')))
      .to.contain('Family doctor')
      .and.not.to.contain('national.');
    expect(control(tracker, 'Family doctor').checked).to.equal(true);
    const heard = once<ChangeDetail>(tracker, 'wegwijs-change');
    control(tracker, 'Dentist').click();
    const [change] = (await heard).changes;
    expect(change?.pointer).to.equal('/contacts/items/2');
    expect(change?.to).to.include({ actor: 'national.dentist', known: true });
    await tracker.updateComplete;
    const name = rootOf(tracker).getElementById('knows-national.dentist-name') as HTMLInputElement;
    name.value = ' Mevrouw in dit voorbeeld ';
    const named = once<ChangeDetail>(tracker, 'wegwijs-change');
    name.dispatchEvent(new Event('change'));
    expect(added(await named)).to.deep.equal(['Mevrouw in dit voorbeeld']);
    tracker.readonly = true;
    await tracker.updateComplete;
    expect(allOf(tracker, '.contacts')).to.deep.equal([]);
    expect(text(tracker)).to.contain('Whom you know already').and.to.contain('Mevrouw in dit voorbeeld');
  });

  it('tells of each stage of the journey whom one meets there', async () => {
    const tracker = await showTracker('participant', [await recordOf('phases', 'not-begun')], { definitions: await publicationsOf('grote-stad') }); // prettier-ignore
    const met = (name: string) => [...stop(tracker, name).querySelectorAll('.meets-here li')].map(wordsOf);
    expect(met('Landen')).to.include('Huisarts').and.not.to.include('Werkgever');
    expect(met('Werk of opleiding')).to.include('Werkgever').and.not.to.include('Huisarts');
    expect(allOf(tracker, '.meets-here').length).to.equal(8);
  });

  it('shows whom one meets as a picture around the person, which the list says too', async () => {
    const tracker = await showTracker('participant', records);
    const picture = allOf(tracker, '.people')[0]!;
    expect([picture.getAttribute('role'), picture.getAttribute('aria-label')]).to.deep.equal(['img', 'Wie u tegenkomt, in 9 groepen. U kent al: Huisarts en Maatschappelijk begeleider.']); // prettier-ignore
    const list = rootOf(tracker).getElementById(picture.getAttribute('aria-details') ?? '');
    const dots = (sign: string) => [...picture.querySelectorAll('.dots')].map(wordsOf).join('').split(sign).length - 1; // prettier-ignore
    expect(dots('●') + dots('○')).to.equal(list?.querySelectorAll('input[type=checkbox]').length);
    expect(dots('●')).to.equal(2);
    control(tracker, 'Tandarts').click();
    await tracker.updateComplete;
    expect(dots('●')).to.equal(3);
    const mirrored = await showTracker('participant', records, { locale: 'ar' });
    const places = (one: WegwijsPhaseTracker) =>
      allOf(one, '.people line').map((line) => parseFloat(line.getAttribute('x2') ?? ''));
    expect(places(mirrored).map((x) => 100 - x)).to.deep.equal(places(tracker));
  });

  it('tells the regievoerder what does not add up', async () => {
    const odd = { ...records[0]!, document: { history: { items: [{ id: 'x', on: '2026-02-30', what: 'begun' }, { id: 'y', on: '2026-03-01', what: 'ended', phase: 'national.piezo0' }] } } }; // prettier-ignore
    const tracker = await showTracker('caseManager', [odd]);
    expect(wordsOf(rootOf(tracker).querySelector('.track-findings'))).to.contain('Er kloppen 2 dingen niet');
  });

  it('says in words which phase waits on itself, which names one that is not there, and what lies before the dossier', async () => {
    const definitions = await publicationsOf('assen');
    const publication = definitions['phases'] as {
      readonly catalogues: { readonly phases: { readonly [id: string]: JsonObject } };
    };
    const phases = {
      ...publication.catalogues.phases,
      'assen.around': { title: 'Rondje', model: 'national.piezo', after: ['assen.around'] },
      'assen.lost': { title: 'Zwerver', model: 'national.piezo', after: ['assen.gone'] },
    };
    const own = { ...definitions, phases: { ...publication, catalogues: { ...publication.catalogues, phases } } };
    const early = { ...records[0]!, document: { track: { began: '2026-02-01' }, history: { items: [{ id: 'x', on: '2026-01-05', what: 'begun', phase: 'national.piezo0' }] } } }; // prettier-ignore
    const tracker = await showTracker('caseManager', [early], { definitions: own });
    const told = allOf(tracker, '.track-findings li').map(wordsOf);
    expect(told).to.include('Deze fase wacht op zichzelf: Rondje.');
    expect(told).to.include('De fase Zwerver noemt assen.gone, en die is er niet.');
    expect(told).to.include('Deze dag ligt voor het begin van het dossier: 1 februari 2026.');
    expect(wordsOf(stop(tracker, 'Rondje'))).to.contain('Nog niet');
    const newcomer = await showTracker('participant', [early], { definitions: own });
    expect(allOf(newcomer, '.track-findings')).to.deep.equal([]);
  });

  for (const [name, set] of [
    ['full', {}],
    ['compact in Arabic', { display: 'compact', locale: 'ar' }],
  ] as const)
    // prettier-ignore
    it(`has nothing that axe finds, ${name}, and fits a narrow phone`, async () => {
      const tracker = await showTracker('caseManager', records, set);
      await clean({ root: rootOf(tracker) });
      tracker.parentElement!.style.inlineSize = '320px';
      await tracker.updateComplete;
      expect(tracker.scrollWidth).to.be.at.most(320);
    }).timeout(30_000);

  it('keeps what is written down in the dossier around it', async () => {
    const store = memoryStore({ now: () => new Date('2026-11-22T09:00:00Z'), newId: () => crypto.randomUUID() });
    const dossier = document.createElement('wegwijs-dossier');
    const tracker = document.createElement('wegwijs-phase-tracker');
    const documents = { phases: [], pipDecision: [], intake: [], developmentPlan: [] };
    Object.assign(dossier, { store, documents, definitions: '/schemas/published/assen/', viewerRole: 'caseManager', today: '2026-11-22' }); // prettier-ignore
    dossier.append(tracker);
    document.body.append(dossier);
    await waitUntil(() => rootOf(tracker).querySelector('.road') !== null, 'the tracker shows a road');
    await begin(tracker, 'Thuis op orde: beginnen');
    const told = once<ChangeDetail>(dossier, 'wegwijs-change');
    await press(tracker, 'Opschrijven');
    const { id = '' } = await told;
    await dossier.flush();
    expect(JSON.stringify((await store.load(id))?.document)).to.contain('national.piezo0');
    await waitUntil(() => wordsOf(stop(tracker, 'Thuis op orde')).includes('Nu bezig'), 'it is shown');
    dossier.remove();
  });

  it('breaks a long word where a phone is too narrow for it', async () => {
    const publications = await publicationsOf('assen');
    const long = JSON.stringify(publications['phases']).replaceAll(/"title":"(COA|Kinderopvang)"|Kruis aan wie u al kent/g, (found) => `${found.replace(/"$/, '')} arbeidsongeschiktheidsverzekeringsmaatschappij${found.endsWith('"') ? '"' : ''}`); // prettier-ignore
    expect(long).to.contain('COA arbeids').and.to.contain('kent arbeids');
    const definitions = { ...publications, phases: JSON.parse(long) as object };
    const tracker = await showTracker('participant', await underWay(), { definitions });
    tracker.parentElement!.style.inlineSize = '320px';
    for (const fold of allOf(tracker, 'details') as HTMLDetailsElement[]) fold.open = true;
    await tracker.updateComplete;
    const wide = allOf(tracker, 'summary, fieldset, label, li').filter((one) => one.scrollWidth > 320 || one.getBoundingClientRect().width > 320); // prettier-ignore
    expect(wide.map(wordsOf)).to.deep.equal([]);
  });
});
