// Steps, log and roles; and what an edit of a large form costs.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Builder, builderRoles, mayApprove, outline, problems, type Command, type Person } from '@wegwijs/builder';
import { isObject, own, type Json } from '@wegwijs/definition';
import { largeBase } from '../large-intake.ts';
import {
  approver,
  assen,
  bytes,
  editor,
  givenOf,
  make,
  reader,
  rules,
  small,
  textQuestion,
  town,
  translator,
  why,
} from './bench.ts';

const label = (text: string): Command => ({ do: 'text', id: 'open.pet', part: 'title', language: 'nl', text });
const titleOf = (builder: Builder) => builder.scene.node('open.pet')?.['title'];

describe('undo goes by intention', () => {
  test('what is typed in one text is one step; leaving it, or another text, begins a new one', () => {
    const builder = make(small(), label('D'), label('Di'), label('Dier'));
    builder.settle();
    make(builder, label('Dieren'));
    builder.undo();
    assert.equal(titleOf(builder), 'Dier');
    builder.undo();
    assert.equal(titleOf(builder), 'open.pet');
    builder.redo();
    builder.redo();
    assert.equal(titleOf(builder), 'Dieren');
  });

  test('a group is one step, and names what it was', () => {
    const builder = make(small(), { do: 'all', commands: [label('Dier'), { do: 'switch', module: 'extra', on: true }] });
    assert.equal(builder.undoable?.command.do, 'all');
    builder.undo();
    assert.deepEqual([titleOf(builder), builder.design.layer.modules], ['open.pet', undefined]);
    assert.equal(builder.undoable, undefined);
    assert.equal(builder.redoable?.command.do, 'all');
  });

  test('a new command ends what could be done again; with nothing to undo it says so', () => {
    const builder = make(small(), label('Dier'));
    builder.undo();
    make(builder, { do: 'switch', module: 'extra', on: true });
    assert.deepEqual(builder.redo(), { may: false, why: { code: 'nothing', id: '' } });
  });
});

describe('the log', () => {
  test('says who, when and what, the undone included; as JSON it plays to the same bytes, typing and all', () => {
    let minute = 0;
    const options = { ...givenOf('assen'), person: editor, now: () => `2026-11-22T12:0${minute++}` };
    const builder = new Builder(options);
    make(builder, { do: 'text', id: 'work.wish', part: 'title', language: 'nl', text: 'A' }, { do: 'text', id: 'work.wish', part: 'title', language: 'nl', text: 'AB' });
    builder.undo();
    make(builder, { do: 'about', word: 'version', value: '1.1.0' });
    assert.deepEqual(builder.log.map(({ by, on, what, joins }) => [by, on, what.do, joins]), [
      ['p1', '2026-11-22T12:00', 'text', undefined],
      ['p1', '2026-11-22T12:01', 'text', true],
      ['p1', '2026-11-22T12:02', 'undo', undefined],
      ['p1', '2026-11-22T12:03', 'about', undefined],
    ]);
    const { builder: again } = Builder.replay({ ...options, person: reader }, JSON.parse(JSON.stringify(builder.log)));
    assert.equal(bytes(again.design), bytes(builder.design));
    assert.deepEqual(again.log, builder.log);
    assert.equal(why(again, { do: 'about', word: 'version', value: '2.0.0' }), 'role');
  }); // prettier-ignore

  test('stops at what is refused, and says where', () => {
    const log = [label('Dier'), { do: 'remove', id: 'test.status' } as const, label('X')].map((what) => ({ by: 'p1', what }));
    const { builder, stoppedAt } = Builder.replay(
      { base: small().ground.base, rules, design: small().design, person: editor },
      log,
    );
    assert.deepEqual([stoppedAt, titleOf(builder)], [1, 'Dier']);
  });
});

describe('roles', () => {
  const own: Command = { do: 'add-field', section: 'open', name: 'a', question: textQuestion('Wat?') };
  const translate: Command = { do: 'text', id: 'town.a', part: 'title', language: 'en', text: 'What?' };
  const design = make(small(), own).design;
  const as = (person: Person) => small({}, { design, person });
  const cases: [Person, edits: boolean, translates: boolean][] = [
    [editor, true, true],
    [translator, false, true],
    [approver, false, false],
    [reader, false, false],
    [{ id: 'p5', roles: ['reader', 'translator'] }, false, true],
    [{ id: 'p6', roles: [] }, false, false],
  ];
  for (const [person, edits, translates] of cases)
    test(`${person.roles.join(' and ') || 'nobody'} ${edits ? 'edits' : translates ? 'translates' : 'looks'}`, () => {
      const builder = as(person);
      assert.equal(builder.may({ do: 'remove', id: 'town.a' }).may, edits);
      assert.equal(builder.may(translate).may, translates);
      assert.equal(builder.may({ do: 'review', language: 'en', review: 'complete' }).may, translates);
      assert.equal(builder.may({ do: 'all', commands: [translate, { do: 'about', word: 'title', value: 'X' }] }).may, edits);
      assert.equal(builder.may({ do: 'put', design: { ...design, texts: {} } }).may || design.texts['en'] === undefined, true);
    });

  test('a translator puts in other words, and no other layer', () => {
    const texts = { en: { for: 'town', language: 'en', review: 'complete', texts: { 'town.a': { title: 'What?' } } } } as const;
    assert.equal(as(translator).may({ do: 'put', design: { layer: design.layer, texts } }).may, true);
    assert.equal(why(as(translator), { do: 'put', design: { layer: { ...design.layer, title: 'X' }, texts } }), 'role');
  });

  test('nobody approves what they made', () => {
    assert.ok(mayApprove(approver, ['p1']));
    assert.ok(!mayApprove(approver, ['p1', 'p3']));
    assert.ok(!mayApprove(editor, []));
    assert.equal(builderRoles.length, 4);
  });
});

describe('what an edit of 1,000 fields touches', () => {
  const base = largeBase(1_000);
  const layer = town({ layer: 'town', for: { id: 'intake', version: String(base['x-version']) } });
  const builder = new Builder({ base, rules, design: { layer, texts: {} }, person: editor });
  const all = (value: Json): object[] => (typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap((one) => all(one))] : []);
  /** How many objects of the definition are not those of before. */
  const fresh = (before: Json, after: Json) => {
    const known = new Set(all(before));
    return all(after).filter((one) => !known.has(one)).length;
  };
  const id = [...builder.scene.places].filter(([one, place]) => one.startsWith('c3.') && place.split('/').length === 5)[40]![0];
  const edit = (command: Command) => {
    const before = builder.scene;
    make(builder, command);
    return { touched: fresh(before.definition, builder.scene.definition), relaid: builder.scene.relaid };
  };

  test('a word: one node is laid again, and only it and what it stands in are new objects', () => {
    assert.deepEqual(edit({ do: 'text', id, part: 'title', language: 'nl', text: 'Anders' }), { touched: 5, relaid: [id] });
  });
  test('a translation or a note: nothing at all', () => {
    assert.deepEqual(edit({ do: 'text', id, part: 'title', language: 'en', text: 'Other' }), { touched: 0, relaid: [] });
    assert.deepEqual(edit({ do: 'set', id, keyword: '$comment', value: 'noot' }), { touched: 0, relaid: [] });
  });
  test('a condition, which may reach further: all is resolved, and what came out the same is the same object', () => {
    const { touched, relaid } = edit({ do: 'set', id, keyword: 'x-visible-when', value: true });
    assert.equal(relaid, undefined);
    assert.ok(touched <= 6, String(touched));
  });
  test('a question that comes in: itself and the way to it', () => {
    const section = String(own((builder.scene.definition['properties'] as { [name: string]: { 'x-id': string } })['work3']!, 'x-id'));
    const { touched } = edit({ do: 'add-field', section, name: 'a', question: textQuestion('Wat?') });
    assert.ok(touched < 16, String(touched));
    assert.ok(isObject(builder.scene.node('town.a')));
  });
  test('undo: the very objects of before', () => {
    const before = builder.scene.definition;
    edit({ do: 'text', id, part: 'title', language: 'nl', text: 'Nog anders' });
    builder.undo();
    assert.equal(builder.scene.definition, before);
  });
  test('asking first and then doing is worked out once', () => {
    const command: Command = { do: 'set', id, keyword: 'x-required', value: true };
    const asked = builder.preview(command);
    make(builder, command);
    assert.equal(builder.scene, asked);
  });
}); // prettier-ignore

test('whoever subscribes hears of each change, until it stops', () => {
  const builder = small();
  let heard = 0;
  const stop = builder.subscribe(() => heard++);
  make(builder, label('Dier'));
  builder.undo();
  builder.select('open.pet');
  builder.execute({ do: 'remove', id: 'test.status' });
  stop();
  builder.redo();
  assert.equal(heard, 3);
});

describe('a layer that came from elsewhere', () => {
  const odd: [string, object][] = [
    ['additions that are none', { add: 3 }],
    ['an addition without a schema', { add: { 'town.a': null, 'town.b': { section: 'open', name: 'b' } } }],
    ['changes that are none', { set: { 'open.pet': 3 }, place: { 'open.pet': null } }],
    [
      'hostile names',
      JSON.parse(
        '{"set": {"__proto__": {"title": "x"}}, "add": {"constructor": {"section": "__proto__", "name": "x", "schema": {}}}}',
      ) as object,
    ],
    ['another version', { for: { id: 'law', version: '1999.1.0' } }],
  ];
  for (const [what, parts] of odd)
    test(`opens with ${what}, and its problems can be told`, () => {
      const builder = small(parts);
      assert.equal(bytes(builder.design).includes('town'), true);
      assert.equal(
        problems(builder.scene, { today: '2026-11-22' }).some(({ severity }) => severity === 'error'),
        true,
      );
      assert.deepEqual(outline(builder.scene).root.id, 'law');
      assert.deepEqual(builder.may({ do: 'nonsense' } as never), { may: false, why: { code: 'shape', id: 'nonsense' } });
    });
});

test('every layer that ships opens, as it was, and without a refusal', () => {
  assert.deepEqual(assen().scene.refusals, []);
  assert.equal(bytes(assen().design), bytes(givenOf('assen').design));
});
