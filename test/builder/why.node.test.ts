// Why a question is as a form shows it: the same verdict as the form itself, and the answers that decided it, in sentences.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { conditionsInDutch, conditionsInEnglish, emptyDesign, groundOf, refusalsInDutch, problems, refusalSentence, Scene, sightOfExample, unmet, why, whyInDutch, whyInEnglish, WhySentences } from '@wegwijs/builder'; // prettier-ignore
import { Definition, type Json } from '@wegwijs/definition';
import { Form, inside, type Field } from '@wegwijs/form';
import { definition, document } from '../small.ts';
import { assen, make, rules, small, textQuestion, why as refused } from './bench.ts';

const today = '2026-11-22';
const sceneOf = (base: Parameters<typeof groundOf>[0]['base']): Scene =>
  Scene.of(groundOf({ base, rules }), emptyDesign({ layer: 'town', title: 'Stad', authority: 'municipality', for: { id: 'small', version: '1.0.0' } })); // prettier-ignore
const told = (builder: ReturnType<typeof small>, id: string, value: Json, role?: string) => {
  const found = why(builder.scene, id, { document: value, role, today });
  assert.ok(found);
  return new WhySentences(builder.scene, whyInDutch, conditionsInDutch).about(id, found, role);
};
const all = (field: Field): Field[] => [field, ...inside(field).flatMap(all)];

describe('why', () => {
  test('has the verdict of the form itself, whatever is asked and answered', () => {
    fc.assert(
      fc.property(definition, document, (schema, value) => {
        const scene = sceneOf(schema);
        const form = new Form(new Definition(scene.definition), { value, today, newId: () => 'n' });
        for (const field of all(form.root).filter(({ node, pointer }) => scene.places.has(node.id) && !/\/[1-9]/.test(pointer))) {
          const found = why(scene, field.node.id, { document: form.value ?? {}, today });
          assert.ok(found, field.node.id);
          assert.equal(found.shown.is, field.visible.value && field.offered, `${field.node.id} shown`);
          // A row that is not there is needed by nobody.
          if (field.parent === undefined || field.present.value) continue;
          assert.equal(
            found.required.is,
            field.node.word('x-required') !== undefined && field.required,
            `${field.node.id} needed`,
          );
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });

  test('says the condition with the answers that decided it', () => {
    const [shown, required] = told(small(), 'test.reason', { test: { status: 'done' } });
    assert.equal(shown?.verdict, 'Deze vraag is niet te zien.');
    assert.deepEqual(shown.reasons, ['De voorwaarde is: late. Dat klopt nu niet: ‘test.status’: ‘DONE’.']);
    assert.equal(required?.is, false);
    const [now] = told(small(), 'test.reason', { test: { status: 'late' } });
    assert.match(now?.reasons[0] ?? '', /Dat klopt nu: ‘test.status’: ‘LATE’/);
    const [empty] = told(small(), 'test.reason', {});
    assert.match(empty?.reasons[0] ?? '', /‘test.status’ is niet ingevuld/);
  });

  test('names only the answers that decided', () => {
    const condition = {
      any: [
        { field: 'test.driver', is: { const: 'yes' } },
        { field: 'open.pet', is: { const: 'cat' } },
      ],
    };
    const builder = make(small(), { do: 'add-field', section: 'open', name: 'a', question: textQuestion('A', { 'x-visible-when': condition }) }); // prettier-ignore
    const [shown] = told(builder, 'town.a', { test: { driver: 'yes' }, open: { pet: 'dog' } });
    assert.match(shown?.reasons[0] ?? '', /Dat klopt nu: ‘Rijdt u\?’: ‘yes’\.$/);
    const [hidden] = told(builder, 'town.a', { test: { driver: 'no' } });
    assert.match(hidden?.reasons[0] ?? '', /‘Rijdt u\?’: ‘no’ en ‘open.pet’ is niet ingevuld\.$/);
  });

  test('tells what is needed by law, with the article', () => {
    const [, required] = told(small(), 'test.status', {});
    assert.deepEqual([required?.is, required?.reasons], [true, ['De wet vraagt hierom: Wet, art. 14.']]);
  });

  test('tells of a role what it may not see or change, and what takes consent', () => {
    const builder = assen();
    const [shown, , editable] = told(builder, 'person.bsn', { person: { bsn: '999999990' } }, 'participant');
    assert.deepEqual([shown?.is, editable?.is], [true, false]);
    const [guide] = told(builder, 'person.bsn', { person: { bsn: '999999990' } }, 'socialGuide');
    assert.match(guide?.reasons[0] ?? '', /^De maatschappelijk begeleider heeft geen recht op/);
    const [consent] = told(builder, 'work.wish', {}, 'socialGuide');
    assert.match(consent?.reasons[0] ?? '', /pas als de inburgeraar daar toestemming voor geeft/);
    const given = why(builder.scene, 'work.wish', { document: { work: { wish: 'Kok' } }, role: 'socialGuide', consents: true, today }); // prettier-ignore
    assert.equal(given?.shown.is, true);
  });

  test('tells who left something out', () => {
    const [shown] = told(make(small(), { do: 'remove', id: 'open.pet' }), 'open.pet', {});
    assert.deepEqual(shown?.reasons, ['‘open.pet’ is weggelaten door Stad.']);
    assert.equal(why(small().scene, 'no.such', { document: {}, today }), undefined);
  });

  test('has the same words in English', () => {
    const shape = (words: object) => JSON.stringify(words, (_, value: unknown) => (typeof value === 'string' ? '' : value));
    const { language: _nl, ...nl } = whyInDutch;
    const { language: _en, ...en } = whyInEnglish;
    assert.equal(shape(nl), shape(en));
    const { scene } = small();
    const found = why(scene, 'test.reason', { document: {}, today });
    assert.ok(found);
    assert.equal(new WhySentences(scene, whyInEnglish, conditionsInEnglish).about('test.reason', found, undefined)[0]?.verdict, 'This question is not shown.'); // prettier-ignore
  });
});

describe('an example with saved answers (BLD-13)', () => {
  const amina = { name: 'Amina', document: { test: { status: 'late' } } };
  const expects = [
    { id: 'test.reason', is: 'shown' },
    { id: 'test.reason', is: 'needed' },
    { id: 'test.route', is: 'free' },
  ] as const;
  test('shows what a role would see, and what is needed', () => {
    const { shown, hidden, needed } = sightOfExample(small().scene, amina, undefined, today);
    assert.ok(shown.includes('test.reason') && needed.includes('test.reason'));
    assert.ok(sightOfExample(small().scene, { ...amina, document: {} }, undefined, today).hidden.includes('test.reason'));
    assert.ok(![...shown, ...hidden].includes('open.more'), 'what was left out is not named');
  });
  test('says when a change makes it otherwise, and keeps that from being published where the gemeente wants so', () => {
    assert.deepEqual(unmet(small().scene, [{ ...amina, expects }], today), []);
    const wrong = [{ ...amina, expects: [...expects, { id: 'test.reason', is: 'hidden' } as const] }];
    assert.deepEqual(unmet(small().scene, wrong, today), [{ name: 'Amina', expectation: { id: 'test.reason', is: 'hidden' } }]);
    const found = (examplesBlock: boolean) => problems(small().scene, { today, examples: wrong, examplesBlock }).find(({ code }) => code === 'example.unmet'); // prettier-ignore
    assert.deepEqual([found(false)?.severity, found(true)?.severity], ['warning', 'error']);
  });
});

describe('a question that would wait for itself', () => {
  const on = (field: string) => ({ field, is: { enum: ['cat', 'dog'] } });
  const two = () => make(small(), ...['a', 'b'].map((name) => ({ do: 'add-field', section: 'open', name, question: textQuestion(name) }) as const)); // prettier-ignore
  const wait = (id: string, field: string) => ({ do: 'set', id, keyword: 'x-visible-when', value: on(field) }) as const;
  test('is refused at once, directly or by way of others, with what it goes by way of', () => {
    const builder = make(two(), wait('town.a', 'town.b'));
    assert.equal(refused(builder, wait('town.b', 'town.b')), 'circular');
    assert.equal(refused(builder, wait('town.b', 'open.pet')), undefined);
    const answer = builder.may(wait('town.b', 'town.a'));
    assert.ok(!answer.may);
    assert.deepEqual(answer.why.params, { by: ['town.a'] });
    assert.equal(
      refusalSentence(answer.why, builder.scene, refusalsInDutch),
      'Dit kan niet: ‘b’ wacht dan op zichzelf, door ‘a’.',
    );
  });
  test('also where a section would wait for what stands in it', () => {
    assert.equal(refused(small(), wait('open', 'open.pet')), 'circular');
  });
});
