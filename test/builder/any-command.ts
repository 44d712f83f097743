// Commands made at random for the small law: right ones, wrong ones and nonsense, so that few are refused and all ways are tried.
import type { Command } from '@wegwijs/builder';
import type { Json, JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';

const names = ['a', 'b', 'c', 'part'];
const own = names.map((name) => `town.${name}`);
const fields = ['test.status', 'test.reason', 'test.route', 'test.driver', 'test.told', 'test.date', 'open.hobby', 'open.pet', 'open.tongue', 'open.years', 'open.more', 'open.rows', 'open.rows.name']; // prettier-ignore
const around = ['test', 'open', 'law', 'term.caseManager', 'text.start.why', 'module.extra', 'derived.late', 'deadline.due', 'deadline.term', 'no.such', '__proto__']; // prettier-ignore

const name = fc.constantFrom(...names, 'À', '__proto__');
const id = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own) }, { weight: 5, arbitrary: fc.constantFrom(...fields) }, fc.constantFrom(...around)); // prettier-ignore
const section = fc.constantFrom('open', 'open', 'test', 'town.part', 'no.such');
const after = fc.oneof({ weight: 3, arbitrary: id }, fc.constant(null));
const condition: fc.Arbitrary<Json> = fc.oneof(
  fc.tuple(id, fc.constantFrom('x', 'cat', true)).map(([field, value]) => ({ field, is: { const: value } })),
  fc.constantFrom<Json>(true, { derived: 'late' }, { not: { field: 'open.pet', is: { absent: true } } }),
);
const access = fc.constantFrom<Json>('open', 'closed', { caseManager: 'edit' }, { participant: 'edit', caseManager: 'edit', socialGuide: 'edit' }, {}); // prettier-ignore

const said: { readonly [keyword: string]: fc.Arbitrary<Json> } = {
  title: fc.constantFrom('Anders', 'Nog anders', 'open.pet', ''),
  description: fc.constantFrom('Uitleg.', ''),
  'x-required': fc.oneof(fc.boolean(), condition),
  'x-visible-when': condition,
  'x-present': fc.boolean(),
  'x-access': access,
  'x-sensitivity': fc.constantFrom('ordinary', 'restricted', 'special', 'bsn'),
  'x-declinable': fc.boolean(),
  minLength: fc.integer({ min: -1, max: 9 }),
  maxLength: fc.integer({ min: 0, max: 200 }),
  maxItems: fc.nat(9),
  minimum: fc.nat(40),
  default: fc.constantFrom<Json>('cat', 1, true),
  plus: fc.constantFrom<Json>({ days: 7 }, { days: 100 }, { years: 3 }, {}),
  'x-lock': fc.constantFrom<Json>({ basis: 'Afspraak', fixed: ['x-present'] }, {}),
  'x-languages': fc.constantFrom<Json>(['nl'], ['nl', 'en', 'ti']),
  $comment: fc.constant('noot'),
  reason: fc.constant('daarom'),
  type: fc.constant('string'),
  nonsense: fc.constant(1),
};
const keyword = fc.constantFrom(...Object.keys(said));

const shape = fc.constantFrom<JsonObject>(
  { type: 'string', maxLength: 50 },
  { type: 'boolean' },
  { type: 'string', oneOf: [{ const: 'x', title: 'X' }, { const: 'y', title: 'Y' }] },
  { type: 'array', uniqueItems: true, items: { type: 'string', oneOf: [{ const: 'x', title: 'X' }] } },
  { type: 'object', additionalProperties: false, properties: { i: { 'x-id': 'town.inner', type: 'string', title: 'Binnen' } } },
  { type: 'kat' },
); // prettier-ignore
const question = fc.record({ shape, title: fc.constantFrom('Wat?', 'Wie?') }).map(({ shape: schema, title }) => ({ schema: { title, ...schema }, words: { en: { title: 'What?' } } })); // prettier-ignore
const value = fc.constantFrom('x', 'cat', 'late', 'sport', 'town:new', 'other:new', 'new');
const language = fc.constantFrom('nl', 'nl', 'en', 'ti');
const kind = fc.constantFrom('organisations', 'facilities', 'flowers');

const single: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add-field' as const), section, name, question, after }, { requiredKeys: ['do', 'section', 'name', 'question'] }) },
  fc.record({ do: fc.constant('add-section' as const), name: fc.constant('part'), title: fc.constant('Deel'), after }, { requiredKeys: ['do', 'name', 'title'] }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), id, keyword }, { requiredKeys: ['do', 'id'] }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move' as const), id, after, section }, { requiredKeys: ['do', 'id', 'after'] }) },
  fc.record({ do: fc.constant('duplicate' as const), id, name }),
  fc.record({ do: fc.constant('rename' as const), id, name }),
  fc.record({ do: fc.constant('replace' as const), id, by: fc.oneof(question, fc.record({ id })) }),
  fc.record({ do: fc.constant('answer' as const), id, answers: fc.record({ reason: fc.constantFrom('nodig', ''), access, sensitivity: fc.constantFrom('ordinary' as const, 'special' as const) }) }),
  { weight: 8, arbitrary: fc.tuple(id, keyword).chain(([of, word]) => said[word]!.map((to): Command => ({ do: 'set', id: of, keyword: word, value: to }))) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('text' as const), id, part: fc.constantFrom('title' as const, 'description' as const), language, text: fc.constantFrom('Tekst', 'Andere tekst', '', null) }) },
  fc.record({ do: fc.constant('text' as const), id, part: fc.constantFrom('choices' as const, 'x-ends' as const, 'x-messages' as const), of: value, language, text: fc.constantFrom('Keuze', null) }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('add-choice' as const), id, value, title: fc.constant('Nieuw') }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove-choice' as const), id, value }) },
  fc.record({ do: fc.constant('move-choice' as const), id, value, after: fc.oneof(value, fc.constant(null)) }),
  fc.record({ do: fc.constant('switch' as const), module: fc.constantFrom('extra', 'none'), on: fc.constantFrom(true, false, null) }),
  fc.record({ do: fc.constant('add-entry' as const), kind, id, words: fc.constantFrom<JsonObject>({ title: 'Team' }, { title: 'Team', kind: 'volunteers' }, {}) }),
  fc.record({ do: fc.constant('set-entry' as const), kind, id, word: fc.constantFrom('title', 'x'), value: fc.constantFrom('Team', null) }),
  fc.record({ do: fc.constantFrom('remove-entry' as const, 'restore-entry' as const), kind, id }),
  fc.record({ do: fc.constant('about' as const), word: fc.constantFrom('title', 'version', 'layer'), value: fc.constantFrom('1.0.0', 'Stad', null) }),
  fc.record({ do: fc.constant('review' as const), language: fc.constantFrom('en', 'ti', '?'), review: fc.constant('complete' as const) }),
  fc.tuple(id, fc.constantFrom('add' as const, 'remove' as const)).map(([of, op]): Command => ({ do: 'patch', document: 'town', steps: [op === 'add' ? { op, path: `/set/${of}`, value: { title: 'x' } } : { op, path: `/set/${of}` }] })),
); // prettier-ignore

/** Any command. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 15, arbitrary: single },
  fc.array(single, { maxLength: 3 }).map((commands): Command => ({ do: 'all', commands })),
);
