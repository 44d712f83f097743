// Whatever a lower layer says, every document that the resolved definition accepts as complete is complete for the base too.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Definition, isObject, resolve, type Json, type JsonObject, type Layer } from '@wegwijs/definition';
import { completionOf, Form } from '@wegwijs/form';
import fc from 'fast-check';
import { base, baseOf, golden, placesOf, valuesFor, withValue } from './documents.ts';
import { fill } from './fill.ts';
import { layersOver } from './layers.ts';
import * as small from './small.ts';

/** How many pairs of layers and documents; `WEGWIJS_FLOOR=100000` for a night. */
const pairs = Number(process.env['WEGWIJS_FLOOR'] ?? 2_000);
/** The same in every run, so that a landing never hangs on luck; another one looks further: WEGWIJS_SEED=$RANDOM npm run test:node -- test/floor.node.test.ts */
const seed = Number(process.env['WEGWIJS_SEED'] ?? 29054464);
const count = { documents: 0, complete: 0 };

const formOf = (definition: Definition) => new Form(definition, { today: '2026-09-01', newId: () => 'new' });

/** Judges documents, as they came and filled in until complete, under layers and under the base. */
function compare(law: JsonObject, layers: readonly Layer[], documents: readonly Json[]): void {
  const { definition, refusals } = resolve(law, layers);
  const [resolved, statute] = [formOf(new Definition(definition)), formOf(new Definition(law))];
  for (const document of documents) {
    for (const filled of [false, true]) {
      resolved.accept(document);
      if (filled) fill(resolved);
      count.documents++;
      if (!completionOf(resolved).complete) continue;
      count.complete++;
      const value = resolved.value ?? {};
      statute.accept(value);
      const { complete, wrong, missing } = completionOf(statute);
      const why = [...wrong, ...missing.map(({ problem }) => problem)].map(({ pointer, code }) => `${pointer} ${code}`);
      assert.ok(complete, `${why.join(', ')}\n${JSON.stringify({ layers, refusals, value })}`);
    }
  }
}

describe('the floor of the law', () => {
  console.log(`floor: seed ${seed}`);

  for (const [kind, share] of [
    ['intake', 1],
    ['pipDecision', 0.3],
  ] as const) {
    test(`holds under any layers over the national ${kind}`, () => {
      const law = baseOf(kind);
      const places = placesOf(new Definition(law));
      const change = fc.record({ place: fc.nat(places.length - 1), value: fc.nat(200), row: fc.nat(1) });
      const document = fc
        .record({ from: fc.constantFrom(...golden(kind).values()), changes: fc.array(change, { maxLength: 4 }) })
        .map(({ from, changes }) =>
          changes.reduce<Json>((value, { place, value: nth, row }) => {
            const target = places[place]!;
            const values = [undefined, undefined, ...valuesFor(target)];
            return withValue(value, target.path, row, values[nth % values.length]) ?? {};
          }, from),
        );
      const all = fc.record({ layers: layersOver(law), documents: fc.array(document, { minLength: 5, maxLength: 5 }) });
      const check = fc.property(all, ({ layers, documents }) => compare(law, layers, documents));
      fc.assert(check, { numRuns: Math.ceil((pairs * share) / 2 / 10), seed, includeErrorInReport: true });
    });
  }

  test('holds under any layers over any small base', () => {
    const over = (law: JsonObject) =>
      fc.record({
        law: fc.constant(law),
        layers: layersOver(law),
        documents: fc.array(small.document, { minLength: 5, maxLength: 5 }),
      });
    const check = fc.property(small.definition.chain(over), ({ law, layers, documents }) => compare(law, layers, documents));
    fc.assert(check, { numRuns: Math.ceil(pairs / 2 / 10), seed, includeErrorInReport: true });
  });

  test('was tried on documents of which at least a fifth is complete', () => {
    console.log(`floor: ${count.complete} of ${count.documents} documents complete`);
    assert.ok(isObject(base) && count.documents >= pairs && count.complete >= count.documents / 5);
  });
});
