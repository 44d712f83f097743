// The phases that ship: every id of the domain reference (section 5) beside ours, what its wishes (section 10) got, and the models
// of each gemeente (8.3).
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isObject, own, resolve, type JsonObject, type Layer } from '@wegwijs/definition';
import { readGuide, standingOf, type Catalogues } from '@wegwijs/definition/phases';
import { publishForms } from '@wegwijs/cli';
import { golden } from './documents.ts';
import { forNewcomers } from './tools/languages.ts';
import { known, sources } from './tools/schema-files.ts';

const source = sources.get('phases')!;
const national = source.listers.get('')?.[0]?.catalogues ?? {};
const published = new Map(publishForms(source, 'phases').map(({ id, files, findings }) => [id, { publication: files.get('phases.json') as JsonObject, findings }])); // prettier-ignore
const guideOf = (id: string) => readGuide(own(published.get(id)?.publication ?? {}, 'catalogues') as Catalogues);
const fields = new Set(known(source.base).map(({ id }) => id));

/** The ids of section 5 and what is ours for each: an entry of a catalogue, or a field. */
const pairs: { readonly [catalogue: string]: string } = {
  phaseModels: `5.1:piezo=piezo 5.3:statutory=statutory 5.4:journey=journey 5.2:three-p=threeP 5.2:custom-model=custom`,
  phases: `piezo-0=piezo0 piezo-1=piezo1 piezo-2=piezo2 piezo-3=piezo3 piezo-4=piezo4
coa=statutoryCoa linked=statutoryLinked intake=statutoryIntake pip=statutoryPip running=statutoryRunning route=statutoryRoute
pvt=statutoryPvt map=statutoryMap knm=statutoryKnm guidance=statutoryGuidance unburdening=statutoryUnburdening
closing-talk=statutoryClosingTalk completed=statutoryCompleted aftercare=statutoryAftercare
arrival=journeyArrival matching=journeyMatching move=journeyMove landing=journeyLanding plan=journeyPlan learning=journeyLearning
work-study=journeyWorkStudy belonging=journeyBelonging participatie=threePParticipation ondersteuning=threePSupport
planmatig=threePPlan`,
  milestones: `DUO-notice=duoNotice PIP-due=pipSet PIP-date=pipSet PVT-signed=pvtSigned MAP-40h=mapHours 600h-NT2=nt2Hours
month-15=routeCheck 18-month-mark=routeSwitch 6-months-ontzorgen=unburdeningEnd 2-months-before-term-end=termCheck
3-years=completed eindgesprek=closingTalk diploma/certificate=completed`,
  actors: `COA=coa DUO=duo IND=ind IDW=idw Belastingdienst=taxOffice SVB=svb UWV=uwv politie=police VWN=refugeeCouncil
regievoerder=caseManager inkomensconsulent=incomeOfficer burgerzaken=civilAffairs leerplicht=truancyOfficer schuldhulp=debtHelp
wijkteam=neighbourhoodTeam taalschool=languageSchool ROC=roc ISK=isk basisschool=primarySchool VVE=earlyEducation
bibliotheek=library taalcoach=languageCoach werkbedrijf=workCompany werkgever=employer jobcoach=jobCoach
uitzendbureau=tempAgency UAF=uaf huisarts=gp GGD=ggd tandarts=dentist GGZ=mentalHealth zorgverzekeraar=healthInsurer
apotheek=pharmacy kraamzorg=maternityCare woningcorporatie=housingCorporation energie=energy water=water internet=internet
bank=bank kredietbank=creditBank budgetcoach=budgetCoach kinderopvang=childcare consultatiebureau=childHealth
jeugdteam=youthTeam sociaal-werk=socialWorker buren=neighbours sport=sportsClub kerk/moskee=faith
vrijwilligersorganisatie=volunteerOrganisation sleutelpersoon=keyPerson maatje=buddy`,
};

/** Wishes of sections 5.7 and 10 without an id there, and the fields that they got. */
const wishes: readonly (readonly [wish: string, ...ids: string[]])[] = [
  ['5.7 several phases at once, skipped with a reason, done again', 'history.items', 'entry.what', 'entry.phase', 'entry.reason'],
  ['5.7 each phase per leefgebied', 'entry.lifeArea'],
  ['5 each person has a set of phases with dates', 'entry.on', 'track.began'],
  ['5.5 the person ticks "ik ken deze"', 'contacts.items', 'contact.actor', 'contact.known', 'contact.person'],
  ['S2 who does what and when; S4 enough regisseurs: their number', 'track.caseManager', 'entry.by'],
  ['S3 Piëzo phases, own order, dual or not', 'track.models'],
  ['issue: a milestone done with its date; a mistake is withdrawn', 'entry.milestone', 'entry.of'],
];

const rows = (text: string) => text.trim().split(/\s+/).map((pair) => pair.split('=') as [string, string]); // prettier-ignore

describe('The ids of the domain', () => {
  for (const [catalogue, text] of Object.entries(pairs))
    test(`${catalogue}: all have one of ours`, () => {
      assert.deepEqual(rows(text).filter(([, ours]) => !own(national[catalogue] ?? {}, `national.${ours}`)), []); // prettier-ignore
    });
  test('a phase of Piëzo is called as the plan calls it', () => {
    for (const [value, ours] of rows(pairs['phases']!).slice(0, 5)) assert.equal(own(national['phases'] ?? {}, `national.${ours}`)?.['value' as never], value); // prettier-ignore
  });
  test("a goal is tagged with the three P's by the values of that model, where a layer switches them on", () => {
    const plan = sources.get('developmentPlan')!.base;
    const layer = { layer: 'x', authority: 'municipality', version: '1.0.0', for: { id: 'developmentPlan', version: '2026.1.0' }, modules: { 'three-p': true } } as unknown as Layer; // prettier-ignore
    const axis = (definition: JsonObject) => known(definition).find(({ id }) => id === 'goals.axis')!.node;
    const values = (own(axis(plan), 'oneOf') as JsonObject[]).map((one) => own(one, 'const'));
    const model = Object.values(national['phases'] ?? {}).filter((one) => own(one, 'model') === 'national.threeP');
    assert.deepEqual(
      values,
      model.map((one) => own(one, 'value')),
    );
    assert.equal(own(axis(plan), 'x-present'), false);
    assert.notEqual(own(axis(resolve(plan, [layer]).definition), 'x-present'), false);
  });
  for (const [wish, ...ids] of wishes) test(wish, () => assert.deepEqual(ids.filter((id) => !fields.has(id)), [])); // prettier-ignore
});

/** What the three example configurations (8.3) say of the way of a person. */
const configurations: { readonly [gemeente: string]: readonly string[] } = {
  assen: ['national.statutory', 'national.piezo'],
  tynaarlo: ['national.statutory', 'national.piezo'],
  'aa-en-hunze': ['national.statutory'],
  'grote-stad': ['national.statutory', 'national.journey'],
  ...Object.fromEntries(['beekdorp', 'heidewold', 'essenveld', 'lindenhage'].map((one) => [one, ['national.statutory', 'platteland-pool.welkomWennenWerken']])), // prettier-ignore
};

describe('The models of a gemeente', () => {
  const used = (id: string) => guideOf(id).models.filter(({ use }) => use === 'always' || use === 'standard').map((one) => one.id); // prettier-ignore
  test('stand in the table of each example configuration', () => {
    assert.deepEqual([...published.keys()].sort(), Object.keys(configurations).sort());
  });
  for (const [id, models] of Object.entries(configurations))
    test(`${id}: as in its configuration`, () => assert.deepEqual(used(id), models));

  test('of a rural pool: three own phases, more than one at once; and the three axes for who wants them, with the goals of the plan', () => {
    const { models } = guideOf('beekdorp');
    const own_ = models.find(({ id }) => id === 'platteland-pool.welkomWennenWerken');
    assert.deepEqual([own_?.phases.map(({ title }) => title), own_?.allowParallel], [['Welkom', 'Wennen', 'Werken'], true]);
    assert.equal(models.find(({ id }) => id === 'national.threeP')?.use, 'choice');
    const plan = publishForms(sources.get('developmentPlan')!, 'developmentPlan').find(({ id }) => id === 'beekdorp')?.files.get('developmentPlan.json'); // prettier-ignore
    const axis = known(own(plan as JsonObject, 'definition') as JsonObject).find(({ id }) => id === 'goals.axis');
    assert.ok(axis !== undefined && own(axis.node, 'x-present') !== false);
  });

  test('the three axes (5.2) can be chosen where a goal can be tagged with them, and nowhere else', () => {
    const plans = publishForms(sources.get('developmentPlan')!, 'developmentPlan');
    const chosen = plans.map(({ id }) => [id, guideOf(id).models.find((one) => one.id === 'national.threeP')?.use !== 'off']);
    const tagged = plans.map(({ id, files }) => {
      const schema = JSON.stringify(files.get('developmentPlan.json'));
      return [id, /"x-module":"three-p","x-present":true/.test(schema)];
    });
    assert.deepEqual(chosen, tagged);
    // 8.3 gives them to nobody: the rural pool has them as a choice, marked as made up.
    assert.deepEqual(tagged.filter(([, on]) => on).map(([id]) => id).sort(), ['beekdorp', 'essenveld', 'heidewold', 'lindenhage']); // prettier-ignore
  });

  test('call the regievoerder as the gemeente does', () => {
    const called = (id: string) => own(own(own(own(published.get(id)!.publication, 'definition') as JsonObject, 'x-terms') as JsonObject, 'caseManager') as JsonObject, 'title'); // prettier-ignore
    const pool = ['beekdorp', 'heidewold', 'essenveld', 'lindenhage'];
    for (const id of ['assen', 'aa-en-hunze', 'tynaarlo']) assert.equal(called(id), 'regisseur inburgering', id);
    for (const id of pool) assert.equal(called(id), 'PIP-consulent', id);
    assert.equal(called('grote-stad'), 'klantmanager');
  });

  for (const id of published.keys())
    test(`${id}: nothing is wrong with them`, () => {
      assert.deepEqual(guideOf(id).findings, []);
      assert.deepEqual(published.get(id)?.findings.filter(({ code }) => code.startsWith('listing.')), []); // prettier-ignore
    });

  test('what the law asks is locked', () => {
    const { models, milestones, phases } = guideOf('assen');
    const locked = (words: JsonObject) => (own(words, 'x-lock') as { fixed?: readonly string[] } | undefined)?.fixed ?? [];
    assert.ok(locked(models[0]!.words).includes('use'));
    for (const { due, id, words } of milestones) if (due) assert.ok(locked(words).includes('due') && locked(words).includes('present'), id); // prettier-ignore
    for (const { model, id, words } of phases.values()) if (model === 'national.statutory') assert.ok(locked(words).includes('present'), id); // prettier-ignore
  });

  test('a milestone names deadlines and dates that there are', () => {
    const ids = new Set([...sources.values()].flatMap(({ base }) => known(base).map(({ id }) => id)));
    for (const { due, done, id } of guideOf('assen').milestones)
      for (const name of [due?.deadline, ...done.map(({ field }) => field)]) assert.ok(name === undefined || ids.has(name), `${id} ${name}`); // prettier-ignore
  });
});

describe('The golden paths', () => {
  for (const [name, document] of golden('phases'))
    test(`${name}: everything in it counts`, () => assert.deepEqual(standingOf(document, guideOf('assen'), '2026-11-22').findings, [])); // prettier-ignore
});

describe('The words of the phases', () => {
  const entries = [...published.values()].flatMap(({ publication }) => Object.values((own(publication, 'catalogues') ?? {}) as { [kind: string]: JsonObject }).flatMap((all) => Object.entries(all))); // prettier-ignore
  const missing = (words: JsonObject, language: string, wanted: readonly string[]) => {
    const texts = own((own(words, 'texts') ?? {}) as JsonObject, language);
    return wanted.filter((word) => own(words, word) !== undefined && !(isObject(texts) && own(texts, word)));
  };
  test('are in English in full, and in the languages of newcomers as far as they read them', () => {
    for (const [id, value] of entries) {
      const words = value as JsonObject;
      assert.deepEqual(missing(words, 'en', ['title', 'description', 'entry', 'exit', 'does']), [], id);
      for (const language of forNewcomers) assert.deepEqual(missing(words, language, ['title', 'description', 'does']), [], id);
      const does = (one: unknown) => Object.keys((isObject(one) ? own(one, 'does') : undefined) ?? {}).sort();
      for (const texts of Object.values((own(words, 'texts') ?? {}) as JsonObject))
        assert.deepEqual(does(texts), does(words), id);
    }
  });
});
