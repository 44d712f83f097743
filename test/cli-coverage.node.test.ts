// Documents that reach every branch; and on them, and on what can be made of them, the engines agree about what `schema` prints.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compile as interpret, formats, type Json, type JsonObject } from '@wegwijs/definition';
import { compile } from '@wegwijs/definition/ajv';
import fc from 'fast-check';
import { configuration, placesOf, valuesFor, withValue } from './documents.ts';
import { said, saidJson, workFolder } from './cli.ts';

const folder = workFolder();
const day = ['--as-of', '2026-09-01'];
const runs = Number(process.env['WEGWIJS_VERDICTS'] ?? 100);

for (const id of [undefined, 'assen', 'grote-stad']) {
  const gemeente = id === undefined ? [] : ['-g', id];
  const out = join(folder, id ?? 'base');

  describe(`coverage of ${id ?? 'the base'}`, async () => {
    const made = await saidJson(['coverage', ...gemeente, ...day, '--out', out]);
    const documents = made['documents'] as { file: string; document: Json; branches: string[] }[];
    const plain = async (level: string) =>
      JSON.parse((await said(['schema', ...gemeente, ...day, '--level', level])).out) as JsonObject;
    const engines = [await plain('draft'), await plain('complete')].map(
      (schema) => [compile(schema, { formats }), interpret(schema, { formats })] as const,
    );

    test('reaches every branch, and says which', () => {
      assert.deepEqual(made.findings, []);
      assert.equal(new Set(documents.flatMap(({ branches }) => branches)).size, made['branches']);
    });

    test('saves documents that are complete', async () => {
      assert.deepEqual(readdirSync(out).sort(), [...documents.map(({ file }) => file), 'coverage.json'].sort());
      for (const { file, document } of documents) assert.deepEqual(JSON.parse(readFileSync(join(out, file), 'utf8')), document);
      const files = documents.map(({ file }) => join(out, file));
      assert.equal((await said(['validate', ...files, ...gemeente, ...day])).code, 0);
    });

    test('is the same each time, and does not write over what is there', async () => {
      assert.deepEqual((await saidJson(['coverage', ...gemeente, ...day]))['documents'], documents);
      assert.deepEqual((await saidJson(['coverage', ...gemeente, ...day, '--out', out])).written, []);
    });

    test('gives documents on which the engine of the page and ajv agree, changed or not', () => {
      const places = placesOf(configuration(id));
      const agree = (document: Json) => {
        for (const [judge, page] of engines) assert.equal(page.check(document), judge.check(document), JSON.stringify(document));
      };
      for (const { document } of documents) agree(document);
      const change = fc.record({ place: fc.nat(places.length - 1), value: fc.nat(200), row: fc.nat(1) });
      const changes = fc.array(change, { minLength: 1, maxLength: 4 });
      fc.assert(fc.property(fc.nat(documents.length - 1), changes, (which, list) => {
        agree(list.reduce<Json | undefined>((whole, { place, value, row }) => {
          const target = places[place]!;
          const values = [undefined, ...valuesFor(target)];
          return withValue(whole, target.path, row, values[value % values.length]);
        }, documents[which]!.document) ?? {});
      }), { numRuns: runs }); // prettier-ignore
    });
  });
}

test('a branch that nothing can reach is an error', async () => {
  const never = {
    all: [
      { field: 'tiny.part.a', is: { const: 'x' } },
      { field: 'tiny.part.a', is: { const: 'y' } },
    ],
  };
  const field = (id: string, more: object) => ({ 'x-id': id, type: 'string', title: id, ...more });
  const part = { 'x-id': 'tiny.part', 'x-section': true, type: 'object', title: 'Part', additionalProperties: false, properties: { a: field('tiny.part.a', {}), b: field('tiny.part.b', { 'x-visible-when': never }) } }; // prettier-ignore
  const input = JSON.stringify({ 'x-id': 'tiny', 'x-version': '1.0.0', 'x-languages': ['nl'], title: 'Tiny', type: 'object', additionalProperties: false, properties: { part } }); // prettier-ignore
  const { ok, findings } = await saidJson(['coverage', '-'], { input, language: 'en' });
  assert.equal(ok, false);
  assert.deepEqual(findings.map(({ path, text }) => `${path}: ${String(text)}`), ['tiny.part.b: No document was found in which this is asked.']); // prettier-ignore
});
