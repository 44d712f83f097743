// Whatever a lower layer says, every document that the resolved definition accepts as complete is complete for the base too.
// Counted in pairs of a document and the layers that it is judged under. A night of it: WEGWIJS_FLOOR=3000000; elsewhere:
// WEGWIJS_SEED=$RANDOM npm run test:node -- test/floor.node.test.ts
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Definition, type Json, type JsonObject } from '@wegwijs/definition';
import fc from 'fast-check';
import { baseOf, golden, placesOf, valuesFor, withValue, type Place } from './documents.ts';
import { fill } from './fill.ts';
import { bases, broken } from './floor/bases.ts';
import { cases } from './floor/cases.ts';
import { byAjv, byForm, bySchema, Count, formOf, hold, lay, remembered } from './floor/pairs.ts';
import { layersOver } from './layers.ts';
import * as small from './small.ts';

const pairs = Number(process.env['WEGWIJS_FLOOR'] ?? 100_000);
/** The same in every run, so that a landing never hangs on luck. */
const seed = Number(process.env['WEGWIJS_SEED'] ?? 29054464);
/** How many sets of layers and documents meet in one run. */
const few = { layers: 4, documents: 100 };
const large = { layers: 1, documents: 50 };

const several = <T>(one: fc.Arbitrary<T>, count: number) => fc.array(one, { minLength: count, maxLength: count });
const atLeastAFifth = ({ pairs: all, complete }: Count, asked: number) =>
  assert.ok(all >= asked && complete >= all / 5, `${complete} of ${all} pairs complete`);

describe('the floor of the law', () => {
  console.log(`floor: seed ${seed}`);

  test('holds in every case that was kept', () => {
    for (const { law, layers, document } of cases) {
      const count = new Count();
      hold(law, bySchema(law), lay(law, layers, bySchema), [document], count);
      assert.equal(bySchema(law)(document), false, 'a case is a document that the base does not accept');
    }
  });

  test('holds under any layers over any small base, and so does every lock', () => {
    const count = new Count();
    const runs = bases.chain((law) =>
      fc.record({
        law: fc.constant(law),
        over: several(layersOver(law), few.layers),
        documents: several(small.document, few.documents),
      }),
    );
    const check = fc.property(runs, ({ law, over, documents }) => {
      const statute = remembered(bySchema(law));
      for (const layers of over) {
        const laid = lay(law, layers, bySchema);
        assert.deepEqual(broken(law, laid.definition), []);
        hold(law, statute, laid, documents, count);
      }
    });
    fc.assert(check, { numRuns: Math.ceil(pairs / few.layers / few.documents), seed, includeErrorInReport: true });
    console.log(`floor of small bases: ${count.told()}`);
    atLeastAFifth(count, pairs);
  });

  for (const kind of ['intake', 'pipDecision'] as const) national(kind);
});

function national(kind: 'intake' | 'pipDecision'): void {
  const base = baseOf(kind);
  const places = placesOf(new Definition(base));
  const change = fc.record({ place: fc.constantFrom(...places), value: fc.nat(200), row: fc.nat(1) });
  const runs = fc.record({
    layers: layersOver(base),
    from: fc.constantFrom<Json>(...golden(kind).values()),
    changes: several(fc.array(change, { maxLength: 3 }), large.documents),
  });
  type Changes = readonly { place: Place; value: number; row: number }[];

  /** A document that is whole under these layers, each time with some of it changed. */
  function changedIn(definition: JsonObject, from: Json, changes: readonly Changes[]): Json[] {
    const form = formOf(definition);
    form.accept(from);
    fill(form);
    const put = (value: Json, { place, value: nth, row }: Changes[number]) => {
      const values = [undefined, undefined, ...valuesFor(place)];
      return withValue(value, place.path, row, values[nth % values.length]) ?? {};
    };
    return changes.map((steps) => steps.reduce<Json>(put, form.value ?? {}));
  }

  for (const [name, judgeOf, asked] of [
    ['the form', byForm, Math.ceil(pairs / (kind === 'intake' ? 50 : 200))],
    ['ajv', byAjv, Math.ceil(pairs / (kind === 'intake' ? 500 : 2000))],
  ] as const) {
    test(`holds under any layers over the national ${kind}, by ${name}`, () => {
      const count = new Count();
      const statute = judgeOf(base);
      const check = fc.property(runs, ({ layers, from, changes }) => {
        const laid = lay(base, layers, judgeOf);
        hold(kind, statute, laid, changedIn(laid.definition, from, changes), count);
      });
      fc.assert(check, { numRuns: Math.ceil(asked / large.documents), seed, includeErrorInReport: true });
      console.log(`floor of the ${kind} by ${name}: ${count.told()}`);
      atLeastAFifth(count, asked);
    });
  }
}
