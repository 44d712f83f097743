// What layers hold as lists: entries with who brought them and their locks, their forms made of the rules, the names of new ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Builder, entriesOf, entryForm, listsOf, nameForEntry, refusalSentence, refusalsInDutch, shownAs, translationForm, type Command } from '@wegwijs/builder'; // prettier-ignore
import { compile, formats, isObject, linear, type JsonObject } from '@wegwijs/definition';
import { kinds, schemas, sources } from '../tools/schema-files.ts';
import { editor, givenOf, make, small, why } from './bench.ts';

/** A builder over a form of Assen with all layers that hold lists. */
function assen(kind: string): Builder {
  const given = givenOf('assen', kind);
  const source = sources.get(kind)!;
  const listers = ['', 'regio-drentsche-aa', 'assen'].flatMap((folder) => source.listers.get(folder) ?? []);
  const others = listers.filter(({ layer, for: { id } }) => layer !== 'assen' || id !== kind);
  return new Builder({ ...given, listers: others, person: editor });
}

const open = new Map(kinds.map((kind) => [kind, assen(kind)]));
const builderOf = (kind: string) => open.get(kind)!;
const entry = (builder: Builder, kind: 'phases' | 'moments' | 'facilities', id: string) =>
  entriesOf(builder.scene, kind).find((one) => one.id === id);

describe('the lists of a form', () => {
  const cases: [form: string, lists: string[]][] = [
    ['intake', ['organisations', 'facilities']],
    ['developmentPlan', ['library']],
    ['phases', ['phaseModels', 'phases', 'milestones', 'actors']],
    ['evaluation', ['moments', 'items', 'indicators']],
    ['consents', []],
  ];
  for (const [form, lists] of cases)
    test(`${form}: ${lists.join(', ') || 'none'}`, () => {
      assert.deepEqual(
        listsOf(builderOf(form).scene).map(({ kind }) => kind),
        lists,
      );
    });

  test('tell who brought an entry, what the layer says of it, and its lock', () => {
    const builder = builderOf('intake');
    assert.equal(entry(builder, 'facilities', 'assen.taalcafe')?.origin, 'local');
    const region = entry(builder, 'facilities', 'regio-drentsche-aa.taalles');
    assert.equal(region?.origin, 'region');
    assert.equal(region.said?.['waitingWeeks'], 6);
    const law = entry(builderOf('phases'), 'phases', 'national.statutoryIntake');
    assert.equal(law?.origin, 'law');
    assert.match(law.lock?.basis ?? '', /Wet inburgering/);
  });

  test('keep what was left out in sight, to be put back', () => {
    const builder = assen('intake');
    const id = 'regio-drentsche-aa.taalles';
    make(builder, { do: 'remove-entry', kind: 'facilities', id });
    assert.equal(entry(builder, 'facilities', id)?.present, false);
    make(builder, { do: 'restore-entry', kind: 'facilities', id });
    assert.deepEqual([entry(builder, 'facilities', id)?.present, entry(builder, 'facilities', id)?.said], [true, undefined]);
  });
});

describe('an entry that the law locks', () => {
  const locked: Command[] = [
    { do: 'remove-entry', kind: 'phases', id: 'national.statutoryIntake' },
    { do: 'set-entry', kind: 'phases', id: 'national.statutoryIntake', word: 'model', value: 'national.piezo' },
  ];
  for (const command of locked)
    test(`${command.do} is refused, with the article`, () => {
      const builder = builderOf('phases');
      const answer = builder.may(command);
      assert.ok(!answer.may && answer.why.code === 'locked');
      assert.match(
        refusalSentence(answer.why, builder.scene, refusalsInDutch),
        /‘Brede intake’ zit op slot.*Landelijke.*Wet inburgering/,
      );
    });

  test('a term may come sooner and never later', () => {
    const set = (word: string, days: number): Command => ({ do: 'set-entry', kind: 'moments', id: 'national.town', word, value: { from: 'first-plan', plus: { days } } }); // prettier-ignore
    const lister = { layer: 'national', authority: 'national', version: '1.0.0', for: { id: 'law', version: '2026.1.0' }, catalogues: { moments: { 'national.town': { title: 'M', due: { from: 'first-plan', plus: { days: 90 } }, 'x-lock': { basis: 'Besluit', earlier: ['due'] } } } } } as const; // prettier-ignore
    const builder = small({}, { listers: [lister] });
    assert.deepEqual([why(builder, set('due', 56)), why(builder, set('due', 120))], [undefined, 'locked']);
  });

  test('is not lost by way of a whole design either', () => {
    const builder = builderOf('phases');
    const { design } = builder;
    const catalogues = { ...design.layer.catalogues, phases: { 'national.statutoryIntake': { present: false } } };
    assert.equal(why(builder, { do: 'put', design: { ...design, layer: { ...design.layer, catalogues } } }), 'locked');
  });
});

describe('the form of an entry', () => {
  const english = JSON.parse(readFileSync(join(schemas, 'words/rules/en.json'), 'utf8')) as { [dutch: string]: string };
  const forms = kinds.flatMap((form) => listsOf(builderOf(form).scene).map(({ kind }) => [form, kind] as const));

  for (const [form, kind] of forms)
    test(`${kind}: gives back every entry as it was, and holds to its own schema`, () => {
      const { scene } = builderOf(form);
      for (const { id, words: said } of entriesOf(scene, kind)) {
        const { schema, document, words } = entryForm(scene, kind, { entry: said });
        const check = compile(schema, { formats, regExp: linear });
        const { texts: _texts, present: _present, 'x-lock': _lock, ...plain } = said;
        assert.deepEqual(words(document(said)), plain, id);
        assert.deepEqual(check.errors(document(said)), [], id);
      }
    });

  test('has a title at every question, in English too, and no word too many', () => {
    const asked = new Set<string>();
    const say = (dutch: string) => (asked.add(dutch), dutch);
    const untitled: string[] = [];
    for (const [form, kind] of forms) {
      const { scene } = builderOf(form);
      const { schema } = entryForm(scene, kind, { say });
      translationForm(scene, kind, { say, names: (one) => one });
      for (const [word, shape] of Object.entries((schema['properties'] ?? {}) as JsonObject))
        if (!isObject(shape) || typeof shape['title'] !== 'string') untitled.push(`${kind}.${word}`);
      for (const { title, description } of listsOf(scene)) for (const word of [title, description]) asked.add(word);
    }
    assert.deepEqual(untitled, []);
    assert.deepEqual(
      [...asked].filter((dutch) => !Object.hasOwn(english, dutch)),
      [],
    );
    assert.deepEqual(
      Object.keys(english).filter((dutch) => !asked.has(dutch)),
      [],
    );
  });

  test('offers what a question points to by its title', () => {
    const { schema } = entryForm(builderOf('phases').scene, 'phases');
    const model = (schema['properties'] as { model: { oneOf: { const: string; title: string }[] } }).model;
    assert.ok(model.oneOf.some((one) => one.const === 'national.piezo' && one.title === 'Piëzo-indeling'));
  });

  test('a new entry gets a name of its title', () => {
    const { scene } = builderOf('intake');
    assert.equal(nameForEntry(scene, 'facilities', 'Één café: koffie & praten'), 'assen.eenCafeKoffiePraten');
    assert.equal(nameForEntry(scene, 'facilities', 'Taalcafe'), 'assen.taalcafe2');
    assert.equal(nameForEntry(scene, 'facilities', '!'), 'assen.entry');
  });
});

test('a design is shown as a page would have it, with the lists as they are now', () => {
  const builder = assen('phases');
  make(builder, { do: 'add-entry', kind: 'phases', id: 'assen.start', words: { title: 'Taalstart', model: 'national.piezo' } });
  const { publication, catalogues } = shownAs(builder.scene);
  assert.equal(publication.catalogues?.['phases']?.['assen.start']?.['title'], 'Taalstart');
  assert.ok(Object.keys(catalogues).includes('ar'));
  assert.equal(shownAs(builder.scene), shownAs(builder.scene));
});
