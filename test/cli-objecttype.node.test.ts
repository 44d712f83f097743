// The objecttype: a schema that Open Object takes, and documents that go to its data and back.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { at, changesBetween, isArray, isObject, type Json, type JsonObject } from '@wegwijs/definition';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root, said, saidJson } from './cli.ts';
import { golden } from './documents.ts';

const schema = JSON.parse((await said(['objecttype'])).out) as JsonObject;
/** As Open Object judges: no formats. */
const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

/** Every schema in a schema, with its place. */
function inside(value: Json, place = ''): { place: string; node: JsonObject }[] {
  if (isArray(value)) return value.flatMap((one, i) => inside(one, `${place}/${i}`));
  if (!isObject(value)) return [];
  return [{ place, node: value }, ...Object.entries(value).flatMap(([name, one]) => inside(one, `${place}/${name}`))];
}
const nodes = inside(schema);
const objects = nodes.filter(({ node }) => node['type'] === 'object');
const names = objects.flatMap(({ node }) => Object.keys((node['properties'] as JsonObject | undefined) ?? {}));

const toData = async (document: Json) => {
  const { code, out, err } = await said(['objecttype', '--to-data', '-'], { input: JSON.stringify(document), language: 'en' });
  return { code, data: JSON.parse(out) as JsonObject, err };
};
const toDocument = async (data: Json) =>
  JSON.parse((await said(['objecttype', '--to-document', '-'], { input: JSON.stringify(data) })).out) as Json;

describe('the schema of the intake', () => {
  test('is JSON Schema 2020-12 with a name, a title and a description (CON-1)', () => {
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    for (const word of ['$id', 'title', 'description']) assert.equal(typeof schema[word], 'string', word);
    assert.equal(schema['type'], 'object');
  });

  test('refers to nothing outside itself, and is closed everywhere (CON-1)', () => {
    assert.deepEqual(
      nodes.filter(({ node }) => typeof node['$ref'] === 'string' || typeof node['$dynamicRef'] === 'string'),
      [],
    );
    assert.deepEqual(
      objects.filter(({ node }) => node['additionalProperties'] !== false).map(({ place }) => place),
      [],
    );
  });

  test('has a pattern beside every format, which Open Object does not judge (CON-1)', () => {
    const alone = nodes.filter(({ node }) => typeof node['format'] === 'string' && typeof node['pattern'] !== 'string');
    assert.deepEqual(
      alone.map(({ place }) => place),
      [],
    );
  });

  test('names everything in Dutch, in camelCase, with nothing that is syntax of a filter (CON-2)', async () => {
    assert.deepEqual(
      names.filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)),
      [],
    );
    assert.equal((await said(['objecttype'])).err, '');
    const twice = objects.filter(({ node }) => {
      const own = Object.keys((node['properties'] as JsonObject | undefined) ?? {});
      return new Set(own).size !== own.length;
    });
    assert.deepEqual(twice, []);
  });

  test('holds the BSN once, at the top, and no copy of the name (CON-4)', () => {
    assert.equal(names.filter((name) => name === 'bsn').length, 1);
    assert.equal(at(schema, '/properties/bsn/pattern'), '^[0-9]{9}$');
    for (const name of ['voornamen', 'geslachtsnaam']) assert.ok(!names.includes(name), name);
  });

  test('says its version in the data, and the mapping gives it a number (CON-5)', () => {
    const mapping = JSON.parse(readFileSync(join(root, 'schemas/national/intake.objecttype.json'), 'utf8')) as JsonObject;
    const version = at(schema, '/properties/schemaVersie/const');
    assert.deepEqual(schema['required'], ['schemaVersie']);
    assert.deepEqual(mapping['versions'], [{ version, typeVersion: 1 }]);
  });

  test('has no labels, so that another label is no other contract', () => {
    assert.deepEqual(nodes.filter(({ place, node }) => place !== '' && typeof node['title'] === 'string'), []); // prettier-ignore
  });
});

describe('a document', () => {
  for (const [name, document] of golden()) {
    test(`${name} goes to data that Open Object takes, and comes back as it was but for what is named`, async () => {
      const { code, data, err } = await toData(document);
      assert.equal(code, 0, err);
      assert.ok(accepts(data), JSON.stringify(accepts.errors));
      const back = await toDocument(data);
      const named = [...err.matchAll(/warning (\S+) /g)].map(([, pointer]) => pointer);
      assert.deepEqual(changesBetween(document, back).map(({ pointer }) => pointer).sort(), named.sort()); // prettier-ignore
      assert.deepEqual((await toData(back)).data, data);
    });
  }

  test('has its BSN at the top, partial dates as year and month, and the codes of the GGM (CON-4, 6, 7)', async () => {
    const document = { person: { bsn: '999990019', birthDate: '1990-05' }, assessment: { routeAdvice: 'z' } };
    const { data } = await toData(document);
    assert.deepEqual(data, {
      schemaVersie: '2026.1.0',
      bsn: '999990019',
      persoon: { geboortedatum: { jaar: 1990, maand: 5 } },
      weging: { adviesLeerroute: 'Z_ROUTE' },
    });
    assert.deepEqual(await toDocument(data), document);
  });

  test('keeps what a layer added and what is known about answers', async () => {
    const document = { work: { local: { assen: { vacancy: 'https://voorbeeld.nl' } } }, about: { 'family.children.birthYear#r1': { left: 'in-talk' } } }; // prettier-ignore
    const { code, data } = await toData(document);
    assert.equal(code, 0);
    assert.ok(accepts(data), JSON.stringify(accepts.errors));
    assert.deepEqual(await toDocument(data), document);
  });

  test('that says what the objecttype does not know: it is left out and named, without the answer', async () => {
    const { data, err } = await toData({ person: { phne: 'secret' } });
    assert.deepEqual(data, { schemaVersie: '2026.1.0', persoon: {} });
    assert.match(err, /warning \/person\/phne .*\[objecttype\.unknown\]/);
    assert.doesNotMatch(err, /secret/);
  });

  test('that is wrong is said to be so', async () => {
    const { findings } = await saidJson(['objecttype', '--to-data', '-', '-o', '/dev/null', '--force'], {
      input: '{"person":{"phone":"nee"}}',
    });
    assert.deepEqual([...new Set(findings.map(({ path }) => path))], ['/persoon/telefoonnummer']);
  });
});
