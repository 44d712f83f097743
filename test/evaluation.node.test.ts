// Evaluations as data: every id of the domain reference (6) beside ours, what its wishes (section 10) got, at most ten questions for the
// newcomer in every gemeente, and words for all who answer.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isArray, isObject, lens, listingsOf, own, plainSchema, type JsonObject } from '@wegwijs/definition';
import { formats } from '@wegwijs/definition';
import { compile } from '@wegwijs/definition/ajv';
import {
  catalogueFindings,
  catalogueOf,
  mostQuestions,
  itemsFor,
  type EvaluationCatalogue,
} from '@wegwijs/definition/evaluation';
import { publishForms } from '@wegwijs/cli';
import { configuration, golden } from './documents.ts';
import { forNewcomers } from './tools/languages.ts';
import { known, sources } from './tools/schema-files.ts';

const source = sources.get('evaluation')!;
const publications = new Map(publishForms(source, 'evaluation').map(({ id, files }) => [id, files.get('evaluation.json') as JsonObject])); // prettier-ignore
const published: ReadonlyMap<string, EvaluationCatalogue> = new Map(
  [...publications].map(([id, publication]) => [id, catalogueOf(own(publication, 'catalogues'))]),
);
const national = source.listers.get('')?.[0]?.catalogues ?? {};
const all = (kind: string) => Object.keys((national[kind] ?? {}) as JsonObject).map((id) => id.replace('national.', ''));
const catalogue = published.get('assen')!;

/** The answerers of 6.2 and 6.3 in our names. An organisation answers about a person, or (`partner`) about itself. */
const who: { readonly [said: string]: readonly string[] } = {
  IB: ['participant'], RV: ['caseManager'], MB: ['socialGuide'], TA: ['languageProvider'], ORG: ['organisation', 'partner'], POL: ['policyOfficer'],
}; // prettier-ignore

/** Item, who answers and the type, as 6.2 and 6.3 say them. */
const items = `
wz-a-1 RV,IB yes-no|wz-a-2 IB score|wz-b-1 IB,ORG yes-no|wz-b-2 ORG number|wz-c-1 RV yes-no|wz-c-2 RV,TA yes-no|wz-c-3 IB score|wz-c-4 RV choice
wz-d-1 IB score|wz-e-1 RV,IB yes-no|wz-f-1 IB score|wz-f-2 POL yes-no|wz-g-1 RV,IB yes-no|wz-g-2 RV choice|wz-h-1 MB,IB yes-no|wz-i-1 RV,ORG choice
wz-i-2 RV number|wz-i-3 ORG,IB yes-no|wz-i-4 POL number|wz-j-1 ORG yes-no|wz-k-1 RV,MB choice|wz-k-2 MB,IB choices|wz-l-1 IB,RV choice
sw-01 POL,ORG number|sw-02 ORG choice|sw-03 ORG,POL number|sw-04a RV score|sw-04b ORG,IB yes-no|sw-05a IB,RV score|sw-05b RV choice|sw-06 POL number
sw-07 POL number|sw-08a IB score|sw-08b RV,IB yes-no|sw-08c RV choices|sw-08d RV yes-no|sw-09 RV,IB yes-no|sw-10 ORG,IB choices|sw-11 POL yes-no
sw-12 POL yes-no`.trim().split(/[|\n]/).map((one) => one.split(' ') as [string, string, string]); // prettier-ignore

const moments = 'start progress unburdening-exit route-check year close partner-review policy'.split(' ');
const indicators = 'debt work pip-10w no-plan intake-started wait route extension evaluated smart dual women-z self-reliance guide-changes childcare'
  .split(' ')
  .map((name) => `kpi-${name}`); // prettier-ignore
const pool = ['beekdorp', 'heidewold', 'essenveld', 'lindenhage'];
const assen = Array.from({ length: 11 }, (_, i) => `regio-drentsche-aa.as-${i + 1}`);

/** Wishes of section 10, and of 6.1, to which section 6 gives no id. */
const wishes: readonly (readonly [wish: string, ...ours: string[]])[] = [
  ['6.1 life-area scores at the start, through the years and at the end', ...['housing', 'finance', 'language-learning', 'work', 'health', 'wellbeing', 'family', 'network', 'participation', 'digital-admin', 'orientation'].map((area) => `area-${area}`)], // prettier-ignore
  ['6.1 PIP still right?', 'plan-right'],
  ['6.1 obstacles', 'obstacle'],
  ['6.1 satisfaction', 'satisfied'],
  ['6.1 what was reached, aftercare', 'reached', 'aftercare'],
  ['S1 a rule that works against this', 'rule-against'],
];

/** Places in the document of an evaluation for what 6 and 10 ask. */
const places: readonly (readonly [wish: string, ...ids: string[]])[] = [
  ['6.1 when, who takes part', 'moment.kind', 'moment.plannedOn', 'moment.heldOn', 'moment.attendees'],
  ['S2 in survey mode for organisations', 'moment.subject', 'moment.organisation', 'answers.partner'],
  ['S2 three perspectives', 'answers.participant', 'answers.caseManager', 'answers.socialGuide', 'answers.organisation'],
  ['S0-8 adjusted, with input of others', 'findings.change', 'findings.goalId', 'findings.activityId', 'findings.answer', 'findings.reason'], // prettier-ignore
  ['S4 agreements with partners', 'agreements.row', 'agreements.indicator', 'agreements.dueOn'],
];

describe('The ids of section 6', () => {
  test('all moments, items and indicators are there, and the extras of Assen stand in its region', () => {
    const lacking = (kind: string, wanted: readonly string[]) => wanted.filter((id) => !all(kind).includes(id));
    assert.deepEqual(lacking('moments', moments), []);
    assert.deepEqual(lacking('items', items.map(([id]) => id)), []); // prettier-ignore
    assert.deepEqual(lacking('indicators', indicators), []);
    assert.equal(items.length, 40);
    const here = new Set(catalogue.items.map(({ id }) => id));
    assert.deepEqual(assen.filter((id) => !here.has(id)), []); // prettier-ignore
    assert.ok(!published.get('grote-stad')!.items.some(({ id }) => id.includes('.as-')));
  });

  test('every item asks whom the domain names, and the kind of answer that it says', () => {
    for (const [id, said, type] of items) {
      const item = catalogue.items.find((one) => one.id === `national.${id}`);
      const allowed = said.split(',').flatMap((one) => who[one] ?? []);
      // The income officer takes part in the end of the help with bills (6.1).
      const asked = [...(item?.asks.keys() ?? [])].filter((one) => one !== 'incomeOfficer');
      assert.deepEqual(asked.filter((one) => !allowed.includes(one)), [], id); // prettier-ignore
      for (const one of said.split(','))
        assert.ok(
          who[one]?.some((name) => asked.includes(name as never)),
          `${id} ${one}`,
        );
      assert.equal(item?.type, type, id);
    }
  });

  for (const [wish, ...ours] of wishes)
    test(wish, () => assert.deepEqual(ours.filter((id) => !all('items').includes(id)), [])); // prettier-ignore
  const ids = new Set(known(source.base).map(({ id }) => id));
  for (const [wish, ...ours] of places) test(wish, () => assert.deepEqual(ours.filter((id) => !ids.has(id)), [])); // prettier-ignore
});

describe('The catalogue of each gemeente', () => {
  for (const [id, one] of published) {
    test(`${id}: nobody is asked nothing, and the newcomer at most ${mostQuestions} questions at a moment`, () => {
      assert.deepEqual(catalogueFindings(one), []);
    });
  }

  test('differs where a layer says so', () => {
    const first = (id: string) => {
      const due = published.get(id)?.moments.find((one) => one.id === 'national.progress')?.words['due'];
      return isObject(due) ? own(due, 'first') : undefined;
    };
    assert.deepEqual(first('assen'), { until: { years: 1 }, every: { days: 56 } });
    assert.deepEqual(first('grote-stad'), { until: { years: 1 }, every: { days: 42 } });
    assert.equal(first('tynaarlo'), undefined);
    assert.ok(published.get('assen')!.indicators.some((one) => one.id === 'assen.job-programme'));
  });

  test('the large city has the tiles A to G of 8.3, and nobody else has tiles', () => {
    const tiles = (id: string) => published.get(id)!.indicators.flatMap(({ words }) => own(words, 'tile') ?? []).sort(); // prettier-ignore
    assert.deepEqual(tiles('grote-stad'), ['A', 'B', 'C', 'D', 'E', 'F', 'G']);
    for (const id of published.keys()) if (id !== 'grote-stad') assert.deepEqual(tiles(id), [], id);
  });

  /** What the three example configurations (8.3) say of looking back. */
  const says: readonly (readonly [line: string, gemeenten: readonly string[], holds: (one: EvaluationCatalogue) => boolean])[] = [
    ['progress talks every 13 weeks', ['assen', 'aa-en-hunze', 'tynaarlo'], (one) => every(one) === 91],
    ['the items of Assen and the experiences of inhabitants and wijk', ['assen', 'aa-en-hunze', 'tynaarlo'], (one) => assen.every((id) => has(one, id))], // prettier-ignore
    ['18 months of guidance, with scores at the start, in between and at the end', ['grote-stad'], (one) => ['national.start', 'national.progress', 'grote-stad.guidance-end'].every((moment) => one.items.some((item) => item.series && item.asks.get('participant')?.includes(moment)))], // prettier-ignore
    ['child-care is asked at each talk', ['grote-stad'], (one) => one.items.some(({ id, asks }) => id === 'national.wz-l-1' && asks.get('caseManager')?.includes('national.progress'))], // prettier-ignore
    ['all items and all figures', ['grote-stad'], (one) => items.every(([id]) => has(one, `national.${id}`)) && indicators.every((id) => one.indicators.some((figure) => figure.id === `national.${id}`))], // prettier-ignore
    ['volunteers are trained before they are matched', pool, (one) => has(one, 'platteland-pool.trained-first')],
    ['transport to the place', pool, (one) => has(one, 'platteland-pool.ride')],
    ['A: a budget for childcare', ['beekdorp'], (one) => one.indicators.some(({ id }) => id === 'beekdorp.childcare-arranged')],
    ['B: classes in the evening', ['heidewold'], (one) => has(one, 'heidewold.evening')],
    ['C: activities of the partner', ['essenveld'], (one) => one.items.some(({ id, asks }) => id === 'national.sw-09' && asks.get('caseManager')?.includes('national.progress'))], // prettier-ignore
  ];
  const has = (one: EvaluationCatalogue, id: string) => one.items.some((item) => item.id === id);
  const every = (one: EvaluationCatalogue) => {
    const due = one.moments.find(({ id }) => id === 'national.progress')?.words['due'];
    const said = isObject(due) ? own(due, 'every') : undefined;
    return isObject(said) ? own(said, 'days') : undefined;
  };
  for (const [line, gemeenten, holds] of says)
    test(`8.3: ${line}`, () => assert.deepEqual(gemeenten.filter((id) => !holds(published.get(id)!)), [])); // prettier-ignore

  test('8.3: languages, and the word for the wijkteam', () => {
    const root = (id: string) => own(publications.get(id)!, 'definition') as JsonObject;
    const languages = (id: string) => own(root(id), 'x-languages');
    assert.deepEqual(languages('assen'), ['nl', 'en', 'ar', 'ti', 'fa', 'tr']);
    assert.deepEqual(languages('aa-en-hunze'), ['nl', 'en', 'ar', 'ti', 'uk']);
    assert.deepEqual(languages('tynaarlo'), ['nl', 'en', 'ar', 'ti']);
    assert.deepEqual(languages('lindenhage'), ['nl', 'ar']);
    const team = (id: string) => own(own(own(root(id), 'x-terms') as JsonObject, 'neighbourhoodTeam') as JsonObject, 'title');
    assert.deepEqual(['assen', 'aa-en-hunze', 'tynaarlo'].map(team), ['buurtteam', 'dorpscoach', 'buurtteam']);
  });

  test('keeps what the law asks', () => {
    const layer = { layer: 'town', authority: 'municipality', version: '1.0.0', for: { id: 'evaluation', version: '2026.1.0' }, catalogues: { moments: Object.fromEntries(['progress', 'route-check', 'close'].map((name) => [`national.${name}`, { present: false }])) } } as const; // prettier-ignore
    const { moments: left, findings } = listingsOf([source.listers.get('')![0]!, layer]);
    assert.equal(left.length, moments.length);
    assert.deepEqual(findings.map(({ code }) => code), ['listing.locked', 'listing.locked', 'listing.locked']); // prettier-ignore
  });
});

describe('The words', () => {
  const read = (entry: JsonObject, language: string) => {
    const said = own(entry, 'texts');
    const words = isObject(said) ? own(said, language) : undefined;
    return isObject(words) ? words : {};
  };
  const entries = [...published.values()].flatMap((one) => [...one.moments, ...one.items, ...one.indicators]);
  const choices = ({ words }: { words: JsonObject }) => {
    const answer = own(words, 'answer');
    const list = isObject(answer) ? own(answer, 'choices') : undefined;
    return (isArray(list) ? list : []).map((one) => (isObject(one) ? String(own(one, 'value')) : ''));
  };

  test('are in English in full', () => {
    for (const { id, words } of entries) {
      const english = read(words, 'en');
      const wanted = ['title', 'description', 'wording'].filter((key) => own(words, key) !== undefined);
      assert.deepEqual(wanted.filter((key) => own(english, key) === undefined), [], id); // prettier-ignore
      assert.equal(own(english, 'review'), 'complete', id);
      const said = (own(english, 'choices') ?? {}) as JsonObject;
      assert.deepEqual(choices({ words }).filter((value) => own(said, value) === undefined), [], id); // prettier-ignore
    }
  });

  test('are in the languages of newcomers where they read them, and say that they wait for a native reader', () => {
    for (const [, one] of published)
      for (const language of forNewcomers)
        for (const item of one.items.filter(({ asks }) => asks.has('participant'))) {
          const words = read(item.words, language);
          const wording = own(words, 'wording');
          assert.ok(isObject(wording) && typeof own(wording, 'participant') === 'string', `${item.id} ${language}`);
          assert.equal(own(words, 'review'), 'awaiting-native');
          const said = (own(words, 'choices') ?? {}) as JsonObject;
          assert.deepEqual(choices(item).filter((value) => own(said, value) === undefined), [], item.id); // prettier-ignore
        }
  });

  test('are plain for the newcomer: u, and at most 20 words', () => {
    for (const { id, asks, words } of [...published.values()].flatMap((one) => one.items)) {
      if (!asks.has('participant')) continue;
      const wording = own(words, 'wording');
      const said = isObject(wording) ? String(own(wording, 'participant')) : '';
      assert.ok(said.split(/\s+/).length <= 20 && !/\b(je|jij|jouw)\b/i.test(said), `${id}: ${said}`);
    }
  });
});

describe('The documents', () => {
  const complete = compile(plainSchema(configuration('assen', 'evaluation'), { level: 'complete', asOf: '2027-07-01' }), {
    formats,
  });
  for (const [name, document] of golden('evaluation'))
    test(`${name} is complete`, () => assert.deepEqual(complete.errors(document), []));

  test('a helper sees the own answers and the dates, a policy officer no answer about a person', () => {
    const definition = configuration('assen', 'evaluation');
    const document = {
      ...golden('evaluation').get('thirteen-weeks'),
      own: { participant: { 'national.obstacle': { text: 'x' } } },
    } as JsonObject;
    const seen = (role: string) => lens(definition, document, { role, consents: [], today: '2026-07-01' }).document as JsonObject;
    const answers = (role: string) => Object.keys((own(seen(role), 'answers') ?? {}) as JsonObject);
    assert.deepEqual(answers('socialGuide'), ['socialGuide']);
    assert.deepEqual(answers('policyOfficer'), []);
    assert.deepEqual(answers('caseManager').sort(), ['caseManager', 'participant', 'socialGuide']);
    assert.equal(own(seen('caseManager'), 'own'), undefined);
    assert.notEqual(own(seen('participant'), 'own'), undefined);
    assert.equal(own(seen('socialGuide'), 'findings'), undefined);
  });

  test('ask every answerer at some moment', () => {
    for (const answerer of [
      'participant',
      'caseManager',
      'socialGuide',
      'languageProvider',
      'incomeOfficer',
      'organisation',
      'partner',
      'policyOfficer',
    ] as const)
      // prettier-ignore
      assert.ok(catalogue.moments.some(({ id }) => itemsFor(catalogue, id, answerer).length > 0), answerer);
  });
});
