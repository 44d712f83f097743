// What each command does to a layer, and what it is refused for.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Command } from '@wegwijs/builder';
import { law, make, small, textQuestion, why, type assen } from './bench.ts';
import { childrenOf } from '../../packages/builder/src/commands/siblings.ts';

type Made = ReturnType<typeof assen>;
const add = (name: string, more: object = {}): Command => ({ do: 'add-field', section: 'open', name, question: textQuestion(name), ...more }); // prettier-ignore
const shown = (builder: Made, section = 'open') => childrenOf(builder.scene, section);

const inherited = ['hobby', 'pet', 'tongue', 'years', 'more', 'rows'].map((name) => `open.${name}`);

describe('a command changes the layer and nothing else', () => {
  const cases: [what: string, commands: Command[], part: keyof Made['design']['layer'], says: unknown][] = [
    ['relabels', [{ do: 'text', id: 'open.pet', part: 'title', language: 'nl', text: 'Dier' }], 'set', { 'open.pet': { title: 'Dier' } }],
    ['takes a label back', [{ do: 'text', id: 'open.pet', part: 'title', language: 'nl', text: 'Dier' }, { do: 'text', id: 'open.pet', part: 'title', language: 'nl', text: null }], 'set', undefined],
    ['sets a keyword', [{ do: 'set', id: 'open.pet', keyword: 'x-required', value: true }], 'set', { 'open.pet': { 'x-required': true } }],
    ['does not say what is inherited', [{ do: 'set', id: 'test.driver', keyword: 'title', value: 'x' }, { do: 'set', id: 'test.driver', keyword: 'title', value: 'Rijdt u?' }, { do: 'set', id: 'open.pet', keyword: '$comment', value: 'n' }], 'set', { 'open.pet': { $comment: 'n' } }],
    ['leaves an inherited question out', [{ do: 'remove', id: 'open.pet' }], 'set', { 'open.pet': { 'x-present': false } }],
    ['restores all that it said of a question', [{ do: 'remove', id: 'open.pet' }, { do: 'set', id: 'open.pet', keyword: 'x-required', value: true }, { do: 'restore', id: 'open.pet' }], 'set', undefined],
    ['switches a module', [{ do: 'switch', module: 'extra', on: true }], 'modules', { extra: true }],
    ['brings a deadline forward', [{ do: 'set', id: 'deadline.due', keyword: 'plus', value: { days: 56 } }], 'set', { 'deadline.due': { plus: { days: 56 } } }],
    ['adds an entry to a catalogue', [{ do: 'add-entry', kind: 'organisations', id: 'town.team', words: { title: 'Team', kind: 'volunteers' } }, { do: 'set-entry', kind: 'organisations', id: 'town.team', word: 'work', value: 'unpaid' }], 'catalogues', { organisations: { 'town.team': { title: 'Team', kind: 'volunteers', work: 'unpaid' } } }],
    ['removes an own entry, and what is left empty', [{ do: 'add-entry', kind: 'organisations', id: 'town.team', words: { title: 'Team', kind: 'volunteers' } }, { do: 'remove-entry', kind: 'organisations', id: 'town.team' }], 'catalogues', undefined],
    ['says what the layer is called', [{ do: 'about', word: 'title', value: 'De stad' }], 'title', 'De stad'],
    ['makes several as one', [{ do: 'all', commands: [{ do: 'about', word: 'title', value: 'x' }, { do: 'about', word: 'title', value: 'y' }] }], 'title', 'y'],
    ['adds a question first, and moves what follows along', [add('a'), add('b', { after: null }), { do: 'move', id: 'town.a', after: 'town.b' }], 'place', { 'town.b': { after: 'open' }, 'town.a': { after: 'town.b' } }],
  ]; // prettier-ignore
  for (const [what, commands, part, says] of cases)
    test(what, () => {
      const builder = make(small(), ...commands);
      assert.deepEqual(builder.design.layer[part], says);
      assert.deepEqual(builder.scene.refusals, []);
    });

  test('adds a careful question at the end of its section', () => {
    const builder = make(small(), add('a'));
    assert.deepEqual(builder.design.layer.add, {
      'town.a': {
        section: 'open',
        name: 'a',
        schema: { title: 'a', type: 'string', maxLength: 100, 'x-sensitivity': 'restricted', 'x-by': ['participant', 'caseManager'], 'x-basis': 'local' },
      },
    }); // prettier-ignore
    assert.equal(shown(builder).at(-1), 'town.a');
  });

  test('puts answers and words of other languages with a question', () => {
    const answers = { reason: 'Nodig voor de afspraak', access: { caseManager: 'edit' }, sensitivity: 'ordinary' } as const;
    const builder = make(small(), add('a', { answers, question: { ...textQuestion('Wat?'), words: { en: { title: 'What?' } } } }));
    assert.equal(builder.design.layer.add?.['town.a']?.reason, answers.reason);
    assert.deepEqual(builder.scene.node('town.a')?.['x-access'], answers.access);
    assert.deepEqual(builder.design.texts['en'], { for: 'town', language: 'en', review: 'awaiting-native', texts: { 'town.a': { title: 'What?' } } });
  }); // prettier-ignore

  test('moves own questions among all others, in any order, and what stood after them stays in its place', () => {
    const builder = make(small(), add('a'), add('b'), add('c'));
    make(builder, { do: 'move', id: 'town.c', after: null }, { do: 'move', id: 'town.a', after: 'town.c' });
    assert.deepEqual(shown(builder), ['town.c', 'town.a', ...inherited, 'town.b']);
    make(builder, { do: 'move', id: 'town.a', after: 'town.b' });
    assert.deepEqual(shown(builder), ['town.c', ...inherited, 'town.b', 'town.a']);
    make(builder, { do: 'remove', id: 'town.b' }, { do: 'move', id: 'open.tongue', after: 'town.a' });
    assert.deepEqual(shown(builder), ['town.c', ...inherited.filter((id) => id !== 'open.tongue'), 'town.a', 'open.tongue']);
  });

  test('builds a section of its own and moves a question into it and back', () => {
    const builder = make(small(), add('a'), { do: 'add-section', name: 'part', title: 'Deel', after: null });
    make(builder, { do: 'add-field', section: 'town.part', name: 'b', question: textQuestion('b') }, { do: 'move', id: 'town.a', after: null, section: 'town.part' });
    assert.deepEqual([shown(builder, 'law'), shown(builder, 'town.part')], [['town.part', 'test', 'open'], ['town.a', 'town.b']]);
    make(builder, { do: 'move', id: 'town.a', after: 'open.hobby', section: 'open' });
    assert.deepEqual([shown(builder, 'town.part'), shown(builder).slice(0, 2)], [['town.b'], ['open.hobby', 'town.a']]);
    make(builder, { do: 'remove', id: 'town.part' });
    assert.deepEqual(Object.keys(builder.design.layer.add ?? {}), ['town.a']);
  }); // prettier-ignore

  test('duplicates a question with its choices and its words in all languages', () => {
    const catalogues = [{ for: 'law', language: 'en', review: 'complete', texts: { 'test.status': { title: 'Status', choices: { done: 'Done' } } } }] as const;
    const builder = make(small({}, { catalogues }), { do: 'duplicate', id: 'test.status', name: 'again' });
    const copy = builder.scene.node('town.again');
    assert.deepEqual(copy?.['oneOf'], builder.scene.node('test.status')?.['oneOf']);
    assert.equal(copy?.['x-lock'], undefined);
    assert.deepEqual(builder.design.texts['en']?.texts, { 'town.again': { title: 'Status', choices: { done: 'Done' } } });
    assert.equal(shown(builder, 'test')[1], 'town.again');
  }); // prettier-ignore

  test('renames a question in documents, under the same identity', () => {
    const builder = make(small(), add('a'), { do: 'rename', id: 'town.a', name: 'other' });
    assert.equal(builder.scene.places.get('town.a'), '/properties/open/properties/local/properties/town/properties/other');
  });

  test('replaces an own question by one of a library, and by one of the base that was left out', () => {
    const builder = make(small(), add('a'), { do: 'move', id: 'town.a', after: 'open.hobby' });
    make(builder, { do: 'replace', id: 'town.a', by: { schema: { type: 'integer', title: 'Hoeveel?' }, source: 'vragen@1.0.0' } });
    assert.deepEqual([builder.scene.node('town.a')?.['type'], builder.scene.node('town.a')?.['x-source']], ['integer', 'vragen@1.0.0']);
    make(builder, { do: 'remove', id: 'open.pet' }, { do: 'replace', id: 'town.a', by: { id: 'open.pet' } });
    assert.deepEqual([builder.design.layer.add, shown(builder).slice(0, 2)], [undefined, ['open.hobby', 'open.pet']]);
    assert.notEqual(builder.scene.node('open.pet')?.['x-present'], false);
  }); // prettier-ignore

  test('adds, relabels, orders and removes choices', () => {
    const list = { oneOf: [{ const: 'a', title: 'A' }, { const: 'b', title: 'B' }], type: 'string' };
    const builder = make(small(), { do: 'add-field', section: 'open', name: 'q', question: { schema: { title: 'Wat?', ...list } } });
    make(builder, { do: 'add-choice', id: 'town.q', value: 'c', title: 'C', after: null }, { do: 'text', id: 'town.q', part: 'choices', of: 'b', language: 'nl', text: 'Bé' });
    make(builder, { do: 'move-choice', id: 'town.q', value: 'c', after: 'b' }, { do: 'remove-choice', id: 'town.q', value: 'a' });
    assert.deepEqual(builder.scene.node('town.q')?.['oneOf'], [{ const: 'b', title: 'Bé' }, { const: 'c', title: 'C' }]);
  }); // prettier-ignore
});

describe('a command is refused, with the reason', () => {
  const cases: [what: string, command: Command, code: string, made?: Command[]][] = [
    ['what the law needs may not go', { do: 'remove', id: 'test.status' }, 'locked'],
    ['nor what drives it', { do: 'remove', id: 'test.driver' }, 'floor'],
    ['nor a section with it', { do: 'remove', id: 'test' }, 'floor'],
    ['nor be loosened', { do: 'set', id: 'test.reason', keyword: 'minLength', value: 1 }, 'floor'],
    ['nor its choices', { do: 'remove-choice', id: 'test.status', value: 'late' }, 'locked'],
    ['a term of a person stands', { do: 'set', id: 'deadline.term', keyword: 'plus', value: { years: 1 } }, 'floor'],
    ['an authority is not given longer', { do: 'set', id: 'deadline.due', keyword: 'plus', value: { days: 100 } }, 'floor'],
    ['a value that is none', { do: 'set', id: 'open.pet', keyword: 'x-required', value: 'ja' }, 'invalid'],
    ['a keyword that is none', { do: 'set', id: 'open.pet', keyword: 'colour', value: 'red' }, 'invalid'],
    ['an id that is none', { do: 'set', id: 'open.fish', keyword: 'title', value: 'x' }, 'unknown-id'],
    ['an empty label', { do: 'text', id: 'open.pet', part: 'title', language: 'nl', text: '' }, 'invalid'],
    ['a name twice', add('a'), 'exists', [add('a')]],
    ['a name that is none', add('À'), 'invalid'],
    ['an inherited question in another section', { do: 'move', id: 'open.pet', after: null, section: 'test' }, 'place'],
    ['after what is elsewhere', { do: 'move', id: 'open.pet', after: 'test.driver' }, 'place'],
    ['a choice in a closed list', { do: 'add-choice', id: 'open.pet', value: 'town:x', title: 'X' }, 'not-open'],
    ['a translation that would never be shown', { do: 'text', id: 'test.driver', part: 'title', language: 'en', text: 'Do you drive?' }, 'not-yours'],
    ['a rename of what is inherited', { do: 'rename', id: 'open.pet', name: 'x' }, 'not-own'],
    ['an entry under the name of another', { do: 'add-entry', kind: 'organisations', id: 'region.x', words: { title: 'X' } }, 'foreign-id'],
    ['an entry that is not there', { do: 'set-entry', kind: 'facilities', id: 'town.x', word: 'title', value: 'X' }, 'unknown-id'],
    ['a word that is not open', { do: 'about', word: 'authority', value: 'statute' }, 'fixed'],
    ['what changes nothing', { do: 'about', word: 'title', value: 'Stad' }, 'nothing'],
    ['all of a group when one of it is', { do: 'all', commands: [{ do: 'about', word: 'title', value: 'x' }, { do: 'remove', id: 'test.status' }] }, 'locked'],
    ['a term as a question', { do: 'move', id: 'term.caseManager', after: null }, 'not-a-field'],
  ]; // prettier-ignore
  for (const [what, command, code, made = []] of cases)
    test(`${what}: ${code}`, () => {
      const builder = make(small(), ...made);
      const before = builder.design;
      assert.equal(why(builder, command), code);
      assert.equal(builder.execute(command).may, false);
      assert.equal(builder.design, before);
      assert.equal(builder.log.length, made.length);
    });

  test('and a refusal of a lock names the article and who holds it', () => {
    const answer = small().may({ do: 'remove', id: 'test.status' });
    assert.deepEqual(answer, { may: false, why: { code: 'locked', id: 'test.status', keyword: 'x-present', basis: 'Wet, art. 14', layer: String(law['x-id']) } });
  }); // prettier-ignore
});
