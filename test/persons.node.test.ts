// The persons of the demo portal: invented, and what is said of them is what the form of every gemeente may hold.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { compile, formats, plainSchema, read, type JsonObject } from '@wegwijs/definition';
import { publishForms, readSource } from '@wegwijs/cli';

const root = join(import.meta.dirname, '..');
const file = readFileSync(join(root, 'examples/portal/persons.json'), 'utf8');
const { persons } = JSON.parse(file) as { persons: { id: string; document: { person: { bsn: string } } & JsonObject }[] };

describe('the persons of the demo', () => {
  for (const { id, files } of publishForms(readSource(join(root, 'schemas'), 'intake'), 'intake')) {
    const { definition } = read(files.get('intake.json'));
    assert.ok(definition);
    const validator = compile(plainSchema(definition, { level: 'draft', asOf: '2026-11-20' }), { formats });
    for (const person of persons) {
      test(`${person.id} fits the form of ${id}`, () => assert.deepEqual(validator.errors(person.document), []));
    }
  }

  test('have burgerservicenummers out of the range for tests, each its own', () => {
    const numbers = persons.map(({ document }) => document.person.bsn);
    for (const number of numbers) {
      assert.match(number, /^9999\d{5}$/);
      assert.ok(formats['bsn']?.(number));
    }
    assert.equal(new Set(numbers).size, numbers.length);
  });
});
