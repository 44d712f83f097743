// What a patch and a minor version promise to who has documents, holds for documents made at random.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  classify,
  compile,
  Definition,
  diff,
  equal,
  formats,
  fromEntries,
  isArray,
  isObject,
  own,
  plainSchema,
  type Json,
  type JsonObject,
  type Node,
} from '@wegwijs/definition';
import { Form, submission } from '@wegwijs/form';
import fc from 'fast-check';
import { edited } from './edits.ts';
import { definition, document } from './small.ts';

const asOf = '2026-09-01';
const runs = Number(process.env['WEGWIJS_CLASSIFY'] ?? 400);
const seed = Number(process.env['WEGWIJS_SEED'] ?? 41100722);

/** Judges as a draft and as complete. */
function judges(schema: JsonObject): (document: Json) => { draft: boolean; complete: boolean } {
  const of = (level: 'draft' | 'complete') => compile(plainSchema(new Definition(schema), { level, asOf }), { formats });
  const [draft, complete] = [of('draft'), of('complete')];
  return (one) => ({ draft: draft.check(one), complete: complete.check(one) });
}

/** A document as the form of a definition hands it in: what is not asked is out, and so is what the definition does not know. */
function handedIn(schema: JsonObject, given: Json): Json {
  const made = new Definition(schema);
  const form = new Form(made, { today: asOf, newId: () => 'new', value: given });
  const document = known(submission(form).document, made.root);
  // A row of which nothing is asked goes out whole, and so may what was asked because of it.
  return equal(document, given) ? document : handedIn(schema, document);
}

/** Every answer, with the way to it. */
function answers(value: Json, at = ''): string[] {
  const inner = isArray(value) || isObject(value) ? Object.entries(value) : undefined;
  return (
    inner?.flatMap(([key, one]: [string, Json]) => answers(one, `${at}/${key}`)).sort() ?? [`${at} ${JSON.stringify(value)}`]
  );
}

/** What of a value a place knows. */
function known(value: Json, node: Node): Json {
  if (isArray(value)) return value.map((one, i) => known(one, node.item(i) ?? node));
  if (!isObject(value) || node.keys.length === 0) return value;
  const members = Object.entries(value).flatMap(([key, one]): [string, Json][] => {
    const child = node.declares(key) && key !== 'local' ? node.property(key) : undefined;
    return child ? [[key, known(one, child)]] : [];
  });
  return fromEntries(members);
}

/** A document with less in it than most. */
const given: fc.Arbitrary<Json> = fc
  .record({
    whole: document,
    gone: fc.oneof(fc.constant<string[]>([]), fc.subarray(['a', 'b', 'c', 'd', 'e', 'l', 'p', 'q', 'r'])),
  })
  .map(
    ({ whole, gone }) =>
      JSON.parse(JSON.stringify(whole, (key, value: Json) => (gone.includes(key) ? undefined : value))) as Json,
  );

describe('what is said of a new version', () => {
  const count = { none: 0, patch: 0, minor: 0, major: 0, right: 0, complete: 0, documents: 0 };
  const both = definition.chain((a) =>
    fc.record({ a: fc.constant(a), b: edited(a), given: fc.array(given, { minLength: 10, maxLength: 10 }) }),
  );

  test('holds for every document', () => {
    const holds = fc.property(both, ({ a, b, given }) => {
      const { level, reasons } = classify(a, b);
      count[level]++;
      if (level === 'major') return;
      const [before, after] = [judges(a), judges(b)];
      for (const one of given) {
        const made = handedIn(a, one);
        const [was, is] = [before(made), after(made)];
        count.documents++;
        if (was.draft) count.right++;
        const why = () => JSON.stringify({ reasons, made, was, is });
        if (was.draft) assert.ok(is.draft, why());
        if (was.complete) count.complete++;
        assert.deepEqual(answers(handedIn(b, made)), answers(made), why());
        if (level === 'patch' || level === 'none') assert.deepEqual(is, was, why());
      }
    });
    fc.assert(holds, { numRuns: runs, seed, includeErrorInReport: true });
  });

  test('was tried on versions of every level, and on documents that are right', () => {
    console.log(`classify: ${JSON.stringify(count)}`);
    for (const level of ['none', 'patch', 'minor', 'major'] as const) assert.ok(count[level] > runs / 50, level);
    assert.ok(count.right > count.documents / 4 && count.complete > count.documents / 20);
  });

  test('is nothing where nothing differs, and is never nothing where something does', () => {
    const says = fc.property(both, ({ a, b }) => {
      assert.deepEqual(classify(a, a), { level: 'none', reasons: [] });
      assert.equal(classify(a, b).level === 'none', diff(a, b).length === 0);
      const [kept, known] = [
        (schema: JsonObject) => plainSchema(new Definition(schema), { level: 'complete', asOf }),
        own(a, 'x-id'),
      ];
      if (known === own(b, 'x-id') && diff(a, b).length === 0) assert.deepEqual(kept(a), kept(b));
    });
    fc.assert(says, { numRuns: 300, seed, includeErrorInReport: true });
  });
});
