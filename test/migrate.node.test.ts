// Whatever becomes of a definition, no answer in a document is lost: each is carried, kept, or told.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isArray, isObject, migrate, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';
import { edited, rearranged, withHistory } from './edits.ts';
import { definition, document } from './small.ts';

const numRuns = Number(process.env['WEGWIJS_MIGRATE'] ?? 500);
const seed = Number(process.env['WEGWIJS_SEED'] ?? 53090271);
const options = { numRuns, seed, includeErrorInReport: true };

/** Every answer, and every list and object that holds none. */
function leaves(value: Json): string[] {
  const inner = isArray(value) ? value : isObject(value) ? Object.values(value) : undefined;
  return inner?.flatMap(leaves) ?? [JSON.stringify(value)];
}

const pairs = (change: (base: JsonObject) => fc.Arbitrary<JsonObject>) =>
  definition.chain((a) => fc.record({ a: fc.constant(a), b: change(a), given: document }));

describe('a document of another version', () => {
  const count = { carried: 0, left: 0, lost: 0 };
  const nothingIsLost = ({ a, b, given }: { a: JsonObject; b: JsonObject; given: Json }) => {
    const before = JSON.stringify(given);
    const { document: made, leftovers } = migrate(given, a, b);
    const told = leftovers.flatMap(({ value, kept }) => (kept ? [] : leaves(value)));
    assert.deepEqual([...leaves(made), ...told].sort(), leaves(given).sort(), JSON.stringify({ made, leftovers }));
    assert.equal(JSON.stringify(given), before);
    if (leftovers.length > 0) count.left++;
    else if (JSON.stringify(made) !== before) count.carried++;
    if (told.length > 0) count.lost++;
  };

  test('loses no answer, whatever changed', () => fc.assert(fc.property(pairs(edited), nothingIsLost), options));
  test('loses no answer, whatever is renamed and moved', () => fc.assert(fc.property(pairs(rearranged), nothingIsLost), options));
  test('loses no answer, whatever the history says', () => fc.assert(fc.property(pairs(withHistory), nothingIsLost), options));

  test('is the same for the same version', () => {
    const same = fc.property(definition, document, (a, given) => {
      assert.deepEqual(migrate(given, a, a), { document: given, leftovers: [] });
    });
    fc.assert(same, options);
  });

  test('comes back as it was when all of it could be carried', () => {
    const back = fc.property(pairs(rearranged), ({ a, b, given }) => {
      const there = migrate(given, a, b);
      const again = migrate(there.document, b, a);
      if (there.leftovers.length + again.leftovers.length === 0) assert.deepEqual(filled(again.document), filled(given));
    });
    fc.assert(back, options);
  });

  test('was tried on documents with all, some and none carried', () => {
    console.log(`migrate: ${JSON.stringify(count)}`);
    for (const [name, many] of Object.entries(count)) assert.ok(many > numRuns / 100, name);
  });
});

/** A document without objects that hold nothing: they come and go with what is in them. */
function filled(value: Json): Json {
  if (isArray(value)) return value.map(filled);
  if (!isObject(value)) return value;
  const inner = Object.entries(value).map(([key, one]) => [key, filled(one)] as const);
  return Object.fromEntries(inner.filter(([, one]) => !isObject(one) || Object.keys(one).length > 0));
}
