// What a face shows: the outline, the properties of a node, the palette, conditions as sentences, the table of texts.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { askable, conditionOf, ConditionSentences, conditionsInDutch, conditionsInEnglish, fromText, offered, outline, paletteIn, paletteKinds, propertiesOf, registerOf, sentenceOf, startingInEnglish, textsTable } from '@wegwijs/builder'; // prettier-ignore
import { canonical, type Json } from '@wegwijs/definition';
import { kindIn } from '../../packages/builder/src/look/kind-in.ts';
import { condition } from '../small.ts';
import { sources } from '../tools/schema-files.ts';
import { assen, make, small, textQuestion, town } from './bench.ts';

describe('the outline', () => {
  test('has every section and question, with who brought it, the padlock with its article, and what was changed', () => {
    const { byId, root } = outline(assen().scene);
    assert.deepEqual([byId.get('work')?.kind, root.items.at(0)?.kind], ['section', 'section']);
    const vacancy = byId.get('assen.vacancy');
    assert.deepEqual([vacancy?.origin, vacancy?.by, vacancy?.touched, vacancy?.kind], ['local', 'assen', true, 'long-text']);
    const locked = byId.get('learnability.outcome');
    assert.equal(locked?.origin, 'law');
    assert.match(locked.lock?.basis ?? '', /inburgering/);
    assert.equal(byId.get('assen.vacancyReply')?.conditional, true);
    const work = root.items.find(({ id }) => id === 'work');
    assert.equal(work?.items[work.items.findIndex(({ id }) => id === 'work.wish') + 1]?.id, 'assen.vacancy');
  });

  test('tells a region from the gemeente', () => {
    const region = {
      ...town({ layer: 'region' }),
      authority: 'region',
      add: { 'region.a': { section: 'open', name: 'a', schema: textQuestion('A').schema } },
    } as const;
    const { byId } = outline(
      make(small({}, { above: [region] }), { do: 'add-field', section: 'open', name: 'b', question: textQuestion('B') }).scene,
    );
    const of = (id: string) => byId.get(id)?.origin;
    assert.deepEqual([of('region.a'), of('town.b'), of('test.status'), of('open.pet')], ['region', 'local', 'law', 'national']);
  });

  test('keeps the items that did not change', () => {
    const builder = assen();
    const before = outline(builder.scene);
    make(builder, { do: 'text', id: 'assen.vacancy', part: 'title', language: 'nl', text: 'Een vacature voor u' });
    const after = outline(builder.scene, before);
    const fresh = [...after.byId].filter(([id, item]) => before.byId.get(id) !== item).map(([id]) => id);
    assert.deepEqual(fresh.toSorted(), ['assen.vacancy', 'intake', 'work']);
  });

  test('shows rows inside a list, and what was left out', () => {
    const builder = make(small(), { do: 'remove', id: 'open.pet' });
    const { byId } = outline(builder.scene);
    assert.deepEqual(byId.get('open.rows')?.items.map(({ id }) => id), ['open.rows.name']);
    assert.equal(byId.get('open.pet')?.present, false);
  }); // prettier-ignore
});

describe('the properties of a node', () => {
  const of = (builder: ReturnType<typeof small>, id: string, keyword: string) => propertiesOf(builder.scene, id).find((one) => one.keyword === keyword);
  test('say what is inherited from whom, and carry the command that restores it', () => {
    const builder = make(small(), { do: 'text', id: 'test.driver', part: 'title', language: 'nl', text: 'Heeft u een auto?' });
    const title = of(builder, 'test.driver', 'title');
    assert.deepEqual([title?.value, title?.inherited, title?.by, title?.from, title?.said], ['Heeft u een auto?', 'Rijdt u?', 'town', 'law', true]);
    make(builder, title!.restore!);
    assert.deepEqual([of(builder, 'test.driver', 'title')?.value, of(builder, 'test.driver', 'title')?.said], ['Rijdt u?', false]);
  });
  test('say what a lock leaves, with its article', () => {
    const choices = of(small(), 'test.status', 'choices');
    assert.deepEqual([choices?.free, choices?.basis, choices?.value], ['fixed', 'Wet, art. 14', ['done', 'late', 'waived']]);
    assert.equal(of(small(), 'test.status', 'x-required')?.free, 'tighten');
  });
  test('are those of the kind alone, the basic ones first', () => {
    const words = (id: string) => propertiesOf(small().scene, id).map(({ keyword }) => keyword);
    assert.ok(words('open.years').includes('minimum') && !words('open.years').includes('maxLength'));
    assert.deepEqual(words('deadline.due'), ['title', 'description', 'plus', 'reason', '$comment']);
    assert.ok(words('law').includes('x-languages') && words('module.extra').includes('x-on'));
    const groups = propertiesOf(small().scene, 'open.pet').map(({ group }) => group);
    assert.deepEqual(groups, groups.toSorted());
    assert.deepEqual(propertiesOf(small().scene, 'no.such'), []);
  });
  test('of a deadline: the amount that may change, and of a module: the way back', () => {
    assert.deepEqual(of(small(), 'deadline.due', 'plus')?.value, { days: 70 });
    const builder = make(small(), { do: 'switch', module: 'extra', on: true });
    make(builder, of(builder, 'module.extra', 'x-on')!.restore!);
    assert.equal(builder.design.layer.modules, undefined);
  });
}); // prettier-ignore

describe('the palette', () => {
  for (const [nth, { kind, schema }] of paletteKinds.entries())
    test(`${kind} can be added, and is shown as that`, () => {
      const builder = make(assen(), { do: 'add-field', section: 'work', name: `q${nth}`, question: { schema: { title: 'Vraag', ...schema } } });
      assert.equal(kindIn(builder.scene.node(`assen.q${nth}`)!), kind);
    });
  test('begins with the words of the face, and so does what is read of a file', () => {
    const said = JSON.stringify(paletteIn(startingInEnglish));
    assert.match(said, /"Choice 1".*"Choice 2".*"Not at all"/);
    assert.doesNotMatch(said, /Keuze|Helemaal/);
    const { sections } = fromText('vraag\tsoort\nHow is it?\tschaal', startingInEnglish);
    assert.equal(sections[0]?.title, 'Questions');
    assert.deepEqual(sections[0].questions[0]?.schema['x-ends'], { low: 'Not at all', high: 'Very much' });
  });
  test('offers what was left out, and the questions of libraries with their version', () => {
    const library = { id: 'vragen', version: '2.1.0', title: 'Vragen', questions: { car: { ...textQuestion('Heeft u een auto?') } } };
    const found = offered(make(small(), { do: 'remove', id: 'open.pet' }).scene, [library]);
    assert.deepEqual(found.map(({ id, section }) => [id, section]), [['open.pet', 'open'], ['open.more', 'open'], ['vragen/car', undefined]]);
    assert.deepEqual('source' in found[2]!.by && found[2]!.by.source, 'vragen@2.1.0#car');
  });
}); // prettier-ignore

describe('a condition as a sentence', () => {
  test('is the same condition again, whatever it is', () => {
    const odd = fc.constantFrom<Json>(true, null, {}, { all: [] }, { field: 'a', is: { minimum: 1, maximum: 3 } }, { field: 'a' }, { not: { not: { derived: 'x' } } }, { all: 3 }, { field: 'a', is: { absent: false } }); // prettier-ignore
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: condition }, odd), (given) => {
        assert.equal(JSON.stringify(conditionOf(sentenceOf(given))), JSON.stringify(given));
      }),
      { numRuns: 300 },
    );
  });

  test('of every definition that ships, none has to stay JSON', () => {
    const conditions = (value: Json): Json[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([word, one]) => (/^(x-visible-when|x-required|when)$/.test(word) && typeof one === 'object' ? [one as Json] : conditions(one)))); // prettier-ignore
    const raw = [...sources.values()].flatMap(({ base }) => conditions(base)).filter((one) => canonical(sentenceOf(one) as unknown as Json).includes('"raw"')); // prettier-ignore
    assert.deepEqual(raw, []);
  });

  const { scene } = assen();
  const said = (given: Json, words = conditionsInDutch) => new ConditionSentences(scene, words).say('x-visible-when', given);
  const cases: [Json, string][] = [
    [{ not: { field: 'assen.vacancyReply', is: { const: 'no' } } }, 'Toon als ‘Wilt u reageren op deze vacature?’ is niet ‘Nee’'],
    [{ not: { field: 'assen.vacancy', is: { absent: true } } }, 'Toon als ‘Vacature die bij u past’ is ingevuld'],
    [{ field: 'assen.vacancyReply', is: { enum: ['yes', 'later'] } }, 'Toon als ‘Wilt u reageren op deze vacature?’ is ‘Ja’ of ‘Later misschien’'],
    [{ all: [{ field: 'conversation.interpreterNeeded', is: { const: true } }, { derived: 'hasChildren' }] }, ''],
  ]; // prettier-ignore
  for (const [given, sentence] of cases) {
    if (sentence !== '') test(sentence, () => assert.equal(said(given), sentence));
    else
      test('joins clauses, with named conditions by their title', () => assert.match(said(given), /^Toon als ‘.*’ is ‘ja’ en /));
  }
  test('in English too', () => assert.match(said({ field: 'assen.vacancy', is: { absent: true } }, conditionsInEnglish), /^Show when ‘.*’ is not filled in$/)); // prettier-ignore

  test('can ask about questions of the same row or outside every list, with the tests and values of their kind', () => {
    const found = askable(small().scene, 'open.years');
    const by = new Map(found.map((one) => [one.id, one]));
    assert.deepEqual(by.get('open.pet')?.values, ['cat', 'dog']);
    assert.deepEqual(by.get('test.told')?.values, [true, false]);
    assert.ok(by.get('open.hobby')?.tests.includes('contains'));
    for (const id of ['open.years', 'open', 'open.rows', 'open.rows.name', 'open.more', 'term.caseManager'])
      assert.ok(!by.has(id), id);
    assert.ok(!askable(small().scene, 'open.rows.name').some(({ id }) => id === 'open.rows.name'));
  });
});

describe('the table of texts', () => {
  const row = (builder: ReturnType<typeof small>, id: string, since?: ReturnType<typeof small>['design']) => textsTable(builder.scene, since).find((one) => one.id === id && one.part === 'title'); // prettier-ignore
  test('lays the languages beside the Dutch, and says what is missing, stale, or awaits a native reader', () => {
    const builder = assen();
    const found = row(builder, 'assen.vacancy');
    assert.deepEqual([found?.owner, found?.cells['ar']?.state, found?.cells['en']?.state, found?.cells['fa']?.state], ['assen', 'awaiting', 'complete', 'missing']); // prettier-ignore
    assert.equal(row(builder, 'work.wish')?.cells['en']?.open, false);
    make(builder, { do: 'text', id: 'work.wish', part: 'title', language: 'nl', text: 'Wat wilt u doen?' });
    const changed = row(builder, 'work.wish');
    assert.deepEqual([changed?.owner, changed?.cells['en']?.state, changed?.cells['en']?.open], ['assen', 'stale', true]);
  });
  test('takes for stale what was not translated anew after the Dutch changed', () => {
    const builder = assen();
    const since = builder.design;
    make(builder, { do: 'text', id: 'assen.vacancy', part: 'title', language: 'nl', text: 'Werk dat bij u past' });
    assert.equal(row(builder, 'assen.vacancy', since)?.cells['en']?.state, 'stale');
    make(builder, { do: 'text', id: 'assen.vacancy', part: 'title', language: 'en', text: 'Work that fits you' });
    assert.equal(row(builder, 'assen.vacancy', since)?.cells['en']?.state, 'complete');
  });
  test('says how the reader is addressed', () => {
    assert.deepEqual(['Heeft u kinderen?', 'Heb je kinderen?', 'Kinderen', 'Jullie uur'].map(registerOf), [
      'u',
      'je',
      undefined,
      'je',
    ]);
  });
});
