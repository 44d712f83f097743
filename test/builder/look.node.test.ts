// What can be found out before anything is done.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { consequenceSentences, fromTranslations, problems, problemSentence, refusalSentence, refusalsInDutch, refusalsInEnglish, search, textsTable, toTranslations, usesOf, type Consequences } from '@wegwijs/builder'; // prettier-ignore
import { changesInDutch } from '@wegwijs/definition';
import type { PlainDutch, SensitiveTopics } from '@wegwijs/definition/lint';
import { assen, language, make, small, textQuestion } from './bench.ts';

const today = '2026-11-22';

describe('search', () => {
  const builder = assen();
  const ids = (asked: string) => search(builder.scene, asked).map(({ id }) => id);
  test('finds by id, by label, by a choice, and by the words of any language', () => {
    assert.ok(ids('gpRegistered').includes('health.gpRegistered'));
    assert.ok(ids('HUISARTS').includes('health.gpRegistered'));
    assert.ok(search(builder.scene, 'greenhouse').length > 0);
    assert.ok(search(builder.scene, 'vacancy').some(({ language: one, where }) => one === 'en' && where === 'title'));
    assert.ok(search(builder.scene, 'طبيب').some(({ language: one }) => one === 'ar'));
  });
  test('counts no capitals or accents, and says where in the text', () => {
    const one = make(small(), { do: 'text', id: 'open.pet', part: 'title', language: 'nl', text: 'Één hond' });
    const [found] = search(one.scene, 'een H');
    assert.deepEqual([found?.id, found?.text.slice(found.from, found.to)], ['open.pet', 'Één h']);
  });
  test('of nothing finds nothing', () => assert.deepEqual(search(builder.scene, '  '), []));
});

describe('own words for what is wrong', () => {
  const message = (language: string, text: string | null) => ({ do: 'text', id: 'town.wish', part: 'x-messages', of: 'required', language, text }) as const; // prettier-ignore
  const said = () =>
    make(
      small(),
      { do: 'add-field', section: 'open', name: 'wish', question: textQuestion('Wat wilt u?') },
      message('nl', 'Vertel wat u wilt'),
      message('en', 'Tell what you want'),
    );
  test('are a row of the texts, found, and go to a translator and back', () => {
    const { scene } = said();
    const row = textsTable(scene).find(({ part }) => part === 'x-messages');
    assert.deepEqual([row?.of, row?.owner, row?.cells['en']?.text, row?.cells['en']?.open], ['required', 'town', 'Tell what you want', true]); // prettier-ignore
    assert.ok(search(scene, 'Tell what').some(({ id }) => id === 'town.wish'));
    const { changes } = fromTranslations(scene, toTranslations(scene, 'en').replace('Tell what you want', 'Say what you want'));
    assert.deepEqual(changes, [message('en', 'Say what you want')]);
  });
  test('leave no translation behind when they are taken out', () => {
    assert.equal(make(said(), message('nl', null)).design.texts['en']?.texts['town.wish'], undefined);
  });
});

describe('where something is used', () => {
  const uses = (id: string) => usesOf(small().scene, id).map(({ kind, by }) => `${kind} ${by}`);
  test('in conditions, directly and by name, in deadlines, and for completion with the article', () => {
    assert.deepEqual(uses('test.status'), ['named-condition test.reason', 'named-condition test.reason', 'named-condition derived.late', 'completion test.status']); // prettier-ignore
    assert.deepEqual(uses('test.date'), ['deadline deadline.due', 'completion test.date']);
    assert.deepEqual(usesOf(small().scene, 'test.status').at(-1)?.basis, 'Wet, art. 14');
  });
  test('by the module it turns on, and by the layer that puts something after it', () => {
    assert.deepEqual(uses('module.extra'), ['module open.more']);
    const builder = make(small(), { do: 'move', id: 'open.pet', after: 'open.years' });
    assert.deepEqual(usesOf(builder.scene, 'open.years').map(({ kind, by }) => [kind, by]), [['place', 'open.pet']]);
  }); // prettier-ignore
  test('in other documents that take the answer over, and in texts', () => {
    const { scene } = assen();
    assert.ok(usesOf(scene, 'family.childcareNeeded').some(({ kind, document }) => kind === 'from' && document !== undefined));
    assert.ok(usesOf(scene, 'term.caseManager').some(({ kind }) => kind === 'hole'));
  });
});

describe('what would come of a command', () => {
  const of = (builder: ReturnType<typeof small>, command: Parameters<typeof builder.consequences>[0]) => builder.consequences(command) as Consequences;

  test('of a label: a patch, and the translations that no longer count', () => {
    const builder = assen();
    const found = of(builder, { do: 'text', id: 'health.gpRegistered', part: 'title', language: 'nl', text: 'Heeft u een dokter?' });
    assert.equal(found.classification.level, 'patch');
    assert.deepEqual(found.untranslated.map(({ id, languages }) => [id, languages.toSorted()]), [['health.gpRegistered', ['ar', 'en', 'nl-x-je', 'ti', 'tr']]]);
    assert.deepEqual(found.lost, []);
  }); // prettier-ignore

  test('of leaving out what a condition reads: the condition that loses its field', () => {
    const builder = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion('Hoe heet uw kat?', { 'x-visible-when': { field: 'open.pet', is: { const: 'cat' } } }) }); // prettier-ignore
    const found = of(builder, { do: 'remove', id: 'open.pet' });
    assert.deepEqual(found.lost, [{ id: 'open.pet', uses: [{ kind: 'condition', by: 'town.a', keyword: 'x-visible-when' }] }]);
    assert.equal(found.classification.level, 'minor');
  });

  test('of taking an own question out: its answers are lost to running dossiers, and it says so', () => {
    const builder = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion('Wat?') });
    const command = { do: 'remove', id: 'town.a' } as const;
    const found = of(builder, command);
    assert.equal(found.classification.level, 'major');
    const after = builder.preview(command);
    assert.ok('definition' in after);
    const [first] = consequenceSentences(builder.scene, after, found, changesInDutch);
    assert.match(first ?? '', /^Grote wijziging/);
    assert.equal(builder.log.length, 1);
  });

  test('of what is refused: why', () => assert.equal((small().consequences({ do: 'remove', id: 'test.status' }) as { code: string }).code, 'locked'));
}); // prettier-ignore

describe('problems', () => {
  const options = { today, topics: language('sensitive-topics') as unknown as SensitiveTopics, plain: language('plain-dutch') as unknown as PlainDutch };
  const codes = (builder: ReturnType<typeof small>) => problems(builder.scene, options).map(({ code, id }) => `${code} ${String(id)}`);

  test('are those of the layer alone, with what was not answered', () => {
    const builder = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion('Welke medicijnen gebruikt u?') });
    assert.ok(codes(builder).includes('privacy.topic town.a'));
    assert.ok(codes(builder).includes('answers.missing town.a'));
    assert.ok(codes(builder).every((one) => one.includes('town')));
    make(builder, { do: 'answer', id: 'town.a', answers: { reason: 'Voor de afspraak', access: { caseManager: 'edit', participant: 'edit' }, sensitivity: 'special' } });
    assert.ok(!codes(builder).includes('answers.missing town.a'));
  });

  for (const [topic, question] of [['diagnosis', 'Welke ziekte heeft u?'], ['medication', 'Slikt u pillen?'], ['religion', 'Gaat u naar de kerk?'], ['politics', 'Op welke partij gaat u stemmen?'], ['offences', 'Bent u ooit veroordeeld?']])
    test(`flag a question about ${topic}`, () => {
      const builder = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion(question!) });
      const found = problems(builder.scene, options).find(({ code }) => code === 'privacy.topic');
      assert.equal(found?.params['topic'], topic);
      assert.match(problemSentence(found!, 'nl', builder.scene), /gevoeligs/);
    });

  test('carry a command that mends them', () => {
    const builder = small({ set: { 'test.status': { 'x-present': false }, 'open.pet': { title: 'Dier' } } });
    const problem = problems(builder.scene, options).find(({ code }) => code === 'layer.refused');
    assert.ok(problem?.fix);
    assert.equal(problem.severity, 'error');
    make(builder, problem.fix);
    assert.deepEqual(builder.design.layer.set, { 'open.pet': { title: 'Dier' } });
    assert.deepEqual(problems(builder.scene, options).filter(({ code }) => code === 'layer.refused'), []);
  });
}); // prettier-ignore

describe('selection', () => {
  test('stays with what is there, else goes to the neighbour, else to what it stood in', () => {
    const builder = make(small(), { do: 'add-section', name: 'part', title: 'Deel' });
    for (const name of ['a', 'b']) make(builder, { do: 'add-field', section: 'town.part', name, question: textQuestion(name) });
    builder.select('town.a');
    make(builder, { do: 'text', id: 'town.a', part: 'title', language: 'nl', text: 'A' });
    assert.equal(builder.selected, 'town.a');
    make(builder, { do: 'remove', id: 'town.a' });
    assert.equal(builder.selected, 'town.b');
    make(builder, { do: 'remove', id: 'town.b' });
    assert.equal(builder.selected, 'town.part');
    builder.select('no.such');
    assert.equal(builder.selected, undefined);
  });
});

describe('a refusal in words', () => {
  const why = (id: string) => {
    const { scene } = small();
    const answer = small().may({ do: 'remove', id });
    assert.ok(!answer.may);
    return [refusalsInDutch, refusalsInEnglish].map((words) => refusalSentence(answer.why, scene, words));
  };
  test('names the question, the layer and the article, in both languages', () => {
    assert.deepEqual(why('test.status'), [
      'Dit kunt u niet veranderen: ‘test.status’ zit op slot. Het slot is van law. Het staat in: Wet, art. 14.',
      'You cannot change this: ‘test.status’ is locked. The lock is of law. It rests on: Wet, art. 14.',
    ]);
  });
  test('every code has words in both', () => {
    assert.deepEqual(Object.keys(refusalsInDutch.sentences), Object.keys(refusalsInEnglish.sentences));
    assert.deepEqual(Object.keys(refusalsInDutch.invalid), Object.keys(refusalsInEnglish.invalid));
  });
});
