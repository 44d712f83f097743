import { expect } from '@open-wc/testing';
import { pointer, type Json, type JsonObject } from '@wegwijs/definition';
import { formFor, formOf, leaf } from '../test/forms.ts';
import { codes, use } from '../test/hostile.ts';

/** Names that are anything but names elsewhere. */
const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', '$ref', '*', '[0]', '-', '0', '007', '1e3'],
  ...['', ' ', '.', 'a.b', '/', 'a/b', '~', '~0', '~1', '%', '%2F', '%zz', '#', '#/$defs/a', '\u0000', '\ud800', '\n', '\u202eabc', '\u200f'],
  ...['😀', '👩‍👩‍👧', 'عربي', 'ትግርኛ', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'],
]; // prettier-ignore

/** A reference to a schema in `$defs`. Half a character has no other spelling than itself. */
const referenceTo = (name: string) => `#/$defs/${name === '\ud800' ? name : encodeURIComponent(pointer(name).slice(1))}`;

describe('SEC-7: names that are anything but names elsewhere', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(prototype);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  const members = (value: (name: string) => Json): JsonObject =>
    Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { value: value(name), enumerable: true, configurable: true, writable: true }]))); // prettier-ignore

  for (const [where, schema] of Object.entries<JsonObject>({
    properties: { type: 'object', properties: members(() => ({ type: 'string', minLength: 2 })) },
    'the keys of a map': { type: 'object', additionalProperties: { type: 'string', minLength: 2 } },
    'the keys of a map by pattern': { type: 'object', patternProperties: { '': { type: 'string', minLength: 2 } } },
    'a schema that does not know them': { type: 'object', properties: { known: { type: 'string' } } },
    $defs: {
      type: 'object',
      $defs: members(() => ({ type: 'string', minLength: 2 })),
      properties: members((name) => ({ $ref: referenceTo(name) })),
    },
  })) {
    it(`are kept, judged and changed one by one as ${where}`, () => {
      for (const name of names) {
        const value = members((one) => `${one} ${where}`);
        const form = formOf(schema, value);
        expect(form.value).to.equal(value);
        const field = form.field(pointer(name));
        if (where === 'a schema that does not know them') {
          leaf(form, '/known').type('new');
          expect(form.value, name).to.deep.equal(
            Object.assign(
              members((one) => `${one} ${where}`),
              { known: 'new' },
            ),
          );
          continue;
        }
        expect(field, JSON.stringify(name)).to.not.equal(undefined);
        leaf(form, pointer(name)).type('x');
        expect(Object.entries(form.value as JsonObject).filter(([, one]) => one === 'x'), JSON.stringify(name)).to.deep.equal([[name, 'x']]); // prettier-ignore
        expect(Object.keys(form.value as JsonObject).sort()).to.deep.equal([...names].sort());
        expect(codes(form)).to.deep.equal([['minLength', pointer(name)]]);
        expect(form.takeChanges().map((change) => [change.pointer, change.to])).to.deep.equal([[pointer(name), 'x']]);
        const again = formOf(schema);
        again.restore(JSON.parse(JSON.stringify(form.draft())));
        expect(Object.keys(again.value as JsonObject).length).to.equal(names.length);
      }
    });
  }

  it('are kept as the values of choices, as formats, as ids, as controls and as words', () => {
    for (const name of names) {
      const schema = {
        type: 'string',
        enum: [name, 'other'],
        format: name,
        'x-id': name,
        'x-control': name,
        title: name,
        $comment: name,
      };
      const form = formFor(
        { a: schema, b: { type: 'string', format: name, 'x-visible-when': { field: name, is: { const: name } } } },
        { a: name },
      );
      expect([form.field('/a')?.kind, form.value, form.field('/b')?.kind]).to.deep.equal([
        'choice',
        { a: name },
        form.field('/b')?.kind,
      ]);
      expect(form.field('/b')?.kind).to.be.a('string');
      use(form);
    }
  });

  it('are kept as what a server finds and as what a draft holds', () => {
    for (const name of names) {
      const form = formFor({ a: { type: 'integer' } });
      form.report({ code: name, pointer: '/a', weight: 'missing', params: {} });
      use(form);
      const typed = { [`/${name}`]: name, '/a': 'half' };
      form.restore({ format: 1, definition: form.definition.name, value: null, typed });
      expect(form.draft().typed).to.deep.equal(typed);
    }
  });
});

describe('a draft that a page hands in', () => {
  for (const [what, draft] of Object.entries({
    'with a text that is none': { value: { a: 1 }, typed: { '/a': 5, '/b': null, '': {}, '/c': ['x'] } },
    'with texts that are none': { value: { a: 1 }, typed: 'text' },
    'with a list of texts': { value: { a: 1 }, typed: ['x'] },
    'without texts': { value: { a: 1 }, typed: null },
    'with texts where nothing stands': {
      value: { a: 1 },
      typed: { '/a/b/c': 'x', nowhere: 'y', '/list/99999999': 'z', '/list/x': 'w' },
    },
  })) {
    it(`${what} is taken as far as it goes`, () => {
      const form = formFor({ a: { type: 'integer' }, list: { type: 'array', items: { type: 'integer' } } });
      form.restore(draft as never);
      expect((form.value as JsonObject)['a']).to.equal(1);
      use(form);
    });
  }
});
