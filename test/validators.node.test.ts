// ajv behind the port that the page's interpreter stands behind too: the same contract, with what ajv is known to do otherwise.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile } from '@wegwijs/definition/ajv';
import { validatorContract } from '../packages/definition/test/validator-contract.suite.ts';

/** Promises that ajv does not keep, each with the reason. One that it keeps after all fails too. */
const deviations: Readonly<Record<string, string>> = {
  'a Date is not an object': 'it asks for typeof; documents in Node come from JSON',
  '`__proto__` is just a name in `properties`': 'it skips that name; the dialect of our own definitions forbids it',
  'a closed composition sees what its parts declare': 'a condition without `else` beside `unevaluatedProperties` (ajv PR 2639)',
  'the words of draft-04 are understood': 'its classes know draft-06 and what came after',
  'a schema bomb ends with a limit': 'its code cannot be interrupted; only data and patterns are limited',
  'a list that is too long to compare ends with a limit': 'its code cannot be interrupted; only data and patterns are limited',
  'a schema of too many subschemas ends with a limit': 'it compiles whatever it is given',
};

describe('ajv, as any engine behind the port', () => {
  const cases = validatorContract((schema, options) => compile(schema, { ...options, general: true }));
  for (const { name, run } of cases) {
    const reason = deviations[name];
    if (reason === undefined) test(name, run);
    else test(`does not keep: ${name} (${reason})`, () => assert.throws(run));
  }

  test('every known deviation is one of the contract', () => {
    const names = new Set(cases.map(({ name }) => name));
    assert.deepEqual(Object.keys(deviations).filter((name) => !names.has(name)), []); // prettier-ignore
  });
});
