import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formOf, leaf } from '../test/forms.ts';
import { codes } from '../test/hostile.ts';

const id = 'https://voorbeeld.nl/s/root.json';
const number: JsonObject = { type: 'number', minimum: 3 };
const draft04 = 'http://json-schema.org/draft-04/schema#';

/** Schemas of which `a` is a number of 3 or more, said in another place. */
const schemas: { readonly [what: string]: JsonObject } = {
  'by a pointer': { properties: { a: { $ref: '#/$defs/b~1c' } }, $defs: { 'b/c': number } },
  'by a pointer that is encoded': { properties: { a: { $ref: '#/$defs/b%20c' } }, $defs: { 'b c': number } },
  'by the whole address of the schema itself': { $id: id, properties: { a: { $ref: `${id}#/$defs/b` } }, $defs: { b: number } },
  'by a name beside it': { $id: id, properties: { a: { $ref: 'b.json' } }, $defs: { b: { $id: 'b.json', ...number } } },
  'by a path': { $id: id, properties: { a: { $ref: '/s/b' } }, $defs: { b: { $id: '/s/b', ...number } } },
  'by the whole address of what has a short one': { $id: id, properties: { a: { $ref: 'https://voorbeeld.nl/s/b' } }, $defs: { b: { $id: 'b', ...number } } }, // prettier-ignore
  'by an anchor of another document': { $id: id, properties: { a: { $ref: 'b#it' } }, $defs: { b: { $id: 'b', $defs: { it: { $anchor: 'it', ...number } } } } }, // prettier-ignore
  'from within another document, by a pointer of its own': {
    $id: id,
    properties: { a: { $ref: 'b' } },
    $defs: { it: { type: 'string' }, b: { $id: 'b', $ref: '#/$defs/it', $defs: { it: number } } },
  },
  'from within another document, by an anchor of its own': {
    properties: { a: { $ref: 'urn:b' } },
    $defs: {
      it: { $anchor: 'it', type: 'string' },
      b: { $id: 'urn:b', $ref: '#it', $defs: { it: { $anchor: 'it', ...number } } },
    },
  },
  'by an anchor as draft-07 has it': { $schema: 'http://json-schema.org/draft-07/schema#', properties: { a: { $ref: '#it' } }, definitions: { b: { $id: '#it', ...number } } }, // prettier-ignore
  'by an `id` of draft-04': {
    $schema: draft04,
    id,
    properties: { a: { $ref: 'b' } },
    definitions: { b: { id: 'b', ...number } },
  },
  'with a limit of draft-04': { properties: { a: { type: 'number', minimum: 2.5, exclusiveMinimum: true } } },
};

describe('what a reference leads to', () => {
  for (const [what, schema] of Object.entries(schemas)) {
    it(`is asked and judged, named ${what}`, () => {
      const form = formOf({ type: 'object', ...schema });
      expect(form.field('/a')?.kind).to.equal('number');
      leaf(form, '/a').type('2,5');
      expect(codes(form).map(([, pointer]) => pointer)).to.deep.equal(['/a']);
      leaf(form, '/a').type('3');
      expect([codes(form), form.value]).to.deep.equal([[], { a: 3 }]);
    });
  }

  it('a property that is named `id` is no name of the schema', () => {
    const schema: Json = { $schema: draft04, type: 'object', properties: { id: { type: 'string' }, a: { $ref: '#/definitions/b' } }, definitions: { b: number } }; // prettier-ignore
    expect([formOf(schema).field('/id')?.kind, formOf(schema).field('/a')?.kind]).to.deep.equal(['text', 'number']);
  });
});
