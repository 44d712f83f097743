// The library of the living plan: enough to start from, whole in every gemeente, and whatever is chosen makes a row that fits.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { choices, formats, isArray, own, plainSchema, type Definition, type Json, type JsonObject } from '@wegwijs/definition'; // prettier-ignore
import { compile } from '@wegwijs/definition/ajv';
import { configuration } from './documents.ts';
import { draftOf, facilities, libraries, source } from './libraries.ts';

const today = '2026-09-01';
const sections = { goal: 'goals', activity: 'activities', task: 'tasks' } as const;
type Kind = keyof typeof sections;

const text = (entry: JsonObject, word: string) => String(own(entry, word));
const names = (entry: JsonObject, word: string) => (own(entry, word) ?? []) as readonly string[];

/** What can be chosen for a field. */
function offered(definition: Definition, id: string): Json[] {
  const node = (definition.path(id) ?? []).reduce<ReturnType<typeof definition.root.property>>(
    (here, step) => (step === '*' ? here?.item(0) : here?.property(step)),
    definition.root,
  );
  return (node && choices(node)?.options.map(({ value }) => value)) ?? [];
}

/** A document with the row that an entry makes: what the editor fills in, but for the dates that it works out of the term. */
function planWith(definition: Definition, entry: JsonObject): JsonObject {
  const section = sections[text(entry, 'kind') as Kind];
  const { support, ...draft } = draftOf(entry);
  const phase = names(entry, 'phases').find((one) => offered(definition, `${section}.phase`).includes(one));
  const row: JsonObject = {
    id: 'r1',
    ...(section === 'goals' ? {} : { title: text(entry, 'title') }),
    ...(section === 'activities' ? {} : { lifeArea: text(entry, 'lifeArea'), ...(phase === undefined ? {} : { phase }) }),
    ...draft,
    ...(isArray(support) ? { support: support.map((one, i) => ({ id: `s${i}`, ...(one as JsonObject) })) } : {}),
    ...(typeof support === 'string' ? { support } : {}),
  };
  return { [section]: { items: [row] } };
}

describe('the national library', () => {
  const national = Object.entries(source.listers.get('')?.[0]?.catalogues?.['library'] ?? {});
  const having = (word: string) => new Set(national.flatMap(([, entry]) => names(entry, word)));

  test('has goals, activities and tasks for every leefgebied and every phase', () => {
    const count = (kind: Kind) => national.filter(([, entry]) => text(entry, 'kind') === kind).length;
    assert.ok(count('goal') >= 20 && count('activity') >= 20 && count('task') >= 40);
    const areas = new Set(national.map(([, entry]) => text(entry, 'lifeArea')));
    assert.deepEqual([...areas].sort(), offered(configuration(undefined, 'developmentPlan'), 'goals.lifeArea').sort());
    assert.deepEqual([...having('phases')].sort(), ['piezo-0', 'piezo-1', 'piezo-2', 'piezo-3', 'piezo-4']);
  });

  test('has the four subjects of guidance', () => {
    const sourced = (words: string) => national.filter(([, entry]) => text(entry, 'source').includes(words)).length;
    for (const subject of ['wat u moet regelen', 'verschillen tussen culturen', 'wat er te doen is', 'oriëntatie op werk'])
      assert.ok(sourced(subject) >= 3, subject);
  });

  const arranged = `gpRegistration dentistRegistration healthInsurance bankAccount digid energyContract waterContract schoolRegistration
    rentAllowance healthAllowance childcareAllowance wasteSorting publicTransport emergencyNumbers libraryCard languageCafeVisit`;
  test('has what is to be arranged in phase 0', () => {
    const ids = new Map(national);
    for (const name of arranged.split(/\s+/))
      assert.ok(names(ids.get(`national.${name}`) ?? {}, 'phases').includes('piezo-0'), name);
  });

  test('leaves the doing to the newcomer: a guide practises along', () => {
    for (const [id, entry] of national) {
      const { owner, together, support } = draftOf(entry);
      assert.equal(owner, 'participant', id);
      if (together === true) assert.equal(typeof support, 'string', id);
    }
  });
});

describe('the library of a gemeente', () => {
  for (const [id, entries] of libraries) {
    test(`${id}: every entry is whole, and what it links to is there`, () => {
      for (const [name, entry] of entries) {
        for (const word of ['title', 'kind', 'lifeArea', 'phases', 'term', 'texts', 'draft', 'source'])
          assert.ok(own(entry, word) !== undefined, `${name} ${word}`);
        const linked = { activity: names(entry, 'activities'), task: names(entry, 'tasks') };
        for (const [kind, all] of Object.entries(linked))
          for (const other of all) assert.equal(entries.get(other)?.['kind'], kind, `${name} ${other}`);
      }
    });

    test(`${id}: every entry makes a row that fits`, () => {
      const definition = configuration(id, 'developmentPlan');
      const draft = compile(plainSchema(definition, { level: 'draft', asOf: today }), { formats });
      for (const [name, entry] of entries) {
        const plan = planWith(definition, entry);
        assert.deepEqual(draft.errors(plan), [], `${name} ${JSON.stringify(plan)}`);
      }
    });

    test(`${id}: a place that an entry names is in the list of places`, () => {
      const places = [...entries.values()].flatMap((entry) => own(draftOf(entry), 'provider') ?? []);
      assert.deepEqual(places.filter((place) => !facilities.get(id)?.has(String(place))), []); // prettier-ignore
    });
  }

  test('differs where a layer says so', () => {
    const title = (id: string, name: string) => libraries.get(id)?.get(name)?.['title'];
    assert.equal(title('tynaarlo', 'national.languageCafe'), 'Taalcafé');
    assert.equal(title('assen', 'national.languageCafe'), 'Taalcafé in het buurthuis');
    assert.ok(
      libraries.get('essenveld')?.has('essenveld.partnerTalk') && !libraries.get('beekdorp')?.has('essenveld.partnerTalk'),
    );
  });
});
