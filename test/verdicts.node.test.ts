// The form and a schema without our words judge alike: what is wrong, what is missing, whether a document is complete.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { at, Definition, formats, isArray, isObject, own, plainSchema, type Json } from '@wegwijs/definition';
import { compile, type SchemaError, type Validator } from '@wegwijs/definition/ajv';
import { completionOf, Form } from '@wegwijs/form';
import fc from 'fast-check';
import { configuration, golden, goldenKinds, placesOf, valuesFor, withValue } from './documents.ts';
import { definition, document } from './small.ts';

const today = '2026-09-01';
const runs = Number(process.env['WEGWIJS_VERDICTS'] ?? 150);

interface Verdict {
  readonly right: boolean;
  readonly complete: boolean;
  readonly missing: readonly string[];
}

const sorted = (pointers: readonly string[]) => [...new Set(pointers)].sort();

function verdictOfForm(form: Form): Verdict {
  const { complete, wrong, missing } = completionOf(form);
  return { right: wrong.length === 0, complete, missing: sorted(missing.map(({ problem }) => problem.pointer)) };
}

function verdictOfSchema(plain: Json, complete: Validator, draft: Validator, document: Json): Verdict {
  const errors = complete.errors(document);
  return {
    right: draft.check(document),
    complete: errors.length === 0,
    missing: sorted(errors.flatMap((error) => lackOf(plain, error) ?? [])),
  };
}

/** The place of what an error says is missing; undefined when it says something else. */
function lackOf(plain: Json, { keyword, instancePath, schemaPath }: SchemaError): string | undefined {
  if (keyword === 'minItems') return instancePath;
  const place = decodeURIComponent(schemaPath.slice(1));
  if (keyword === 'not') return place.startsWith('/allOf/') ? instancePath : undefined;
  const schema = at(plain, place.slice(0, place.lastIndexOf('/')));
  // The other way to be complete is to decline; that it was not taken is no lack by itself.
  if (!['required', 'type'].includes(keyword) || /^\/allOf\/.*\/anyOf\/1(\/|$)/.test(place)) return undefined;
  // What a rule copies of the definition says more of an object than that something must be in it.
  if (keyword === 'type' && !(place.startsWith('/allOf/') && isObject(schema) && Object.keys(schema).length === 3))
    return undefined;
  const rest = chain(schema);
  return rest === undefined ? undefined : instancePath + rest;
}

/** The way that a schema asks to be there: an object with one member, in it one member, … */
function chain(schema: Json | undefined): string | undefined {
  const required = isObject(schema) ? own(schema, 'required') : undefined;
  if (!isArray(required) || required.length !== 1) return undefined;
  const key = String(required[0]);
  return `/${key}${chain(at(schema, `/properties/${key}`)) ?? ''}`;
}

/** The same way to a row is written with its number by both. */
const judges = (definition: Definition) => {
  const plain = plainSchema(definition, { level: 'complete', asOf: today });
  const complete = compile(plain, { formats });
  const draft = compile(plainSchema(definition, { level: 'draft', asOf: today }), { formats });
  const form = new Form(definition, { today, newId: () => 'new' });
  return (document: Json) => {
    form.accept(document);
    return { form: verdictOfForm(form), schema: verdictOfSchema(plain, complete, draft, document) };
  };
};

describe('the documents that stand for all', () => {
  const gemeenten = ['assen', 'aa-en-hunze', 'tynaarlo', 'grote-stad', 'beekdorp', 'heidewold', 'essenveld', 'lindenhage'];
  for (const kind of goldenKinds) {
    for (const id of [undefined, ...gemeenten]) {
      test(`${kind}: are complete in ${id ?? 'the base'}, for the form and for ajv`, () => {
        const judge = judges(configuration(id, kind));
        for (const [name, document] of golden(kind))
          assert.deepEqual(judge(document), { form: whole, schema: whole }, `${name} in ${id ?? 'the base'}`);
      });
    }
  }
});

const whole: Verdict = { right: true, complete: true, missing: [] };

describe('any document', () => {
  const others = goldenKinds.filter((kind) => kind !== 'intake').map((kind) => ({ id: 'assen', kind, share: 0.3 }));
  const intakes = ['assen', 'essenveld', 'grote-stad'].map((id) => ({ id, kind: 'intake', share: 1 }));
  for (const { id, kind, share } of [...intakes, ...others]) {
    test(`of the kind ${kind} gets the same verdict from the form and from ajv in ${id}`, () => {
      const resolved = configuration(id, kind);
      const documents = golden(kind);
      const judge = judges(resolved);
      const places = placesOf(resolved);
      const change = fc.record({ place: fc.nat(places.length - 1), value: fc.nat(200), row: fc.nat(1) });
      const given = fc.record({
        name: fc.constantFrom(...documents.keys()),
        changes: fc.array(change, { minLength: 1, maxLength: 5 }),
      });
      fc.assert(
        fc.property(given, ({ name, changes }) => {
          let changed: Json | undefined = documents.get(name);
          for (const { place, value, row } of changes) {
            const target = places[place]!;
            const values = [undefined, undefined, ...valuesFor(target)];
            changed = withValue(changed, target.path, row, values[value % values.length]);
          }
          const { form, schema } = judge(changed ?? {});
          assert.deepEqual(form, schema, JSON.stringify(changed));
        }),
        { numRuns: Math.ceil(runs * share), includeErrorInReport: true },
      );
    });
  }

  test('gets the same verdict under any small definition', () => {
    const all = fc.record({ schema: definition, given: fc.array(document, { minLength: 8, maxLength: 8 }) });
    fc.assert(
      fc.property(all, ({ schema, given }) => {
        const judge = judges(new Definition(schema));
        for (const one of given) {
          const { form, schema: other } = judge(one);
          assert.deepEqual(form, other, JSON.stringify(one));
        }
      }),
      { numRuns: runs, includeErrorInReport: true },
    );
  });
});
