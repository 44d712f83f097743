import { expect } from '@open-wc/testing';
import { Definition, linear, pointer, type Json, type JsonObject } from '@wegwijs/definition';
import { formFor, formOf, leaf, today } from '../test/forms.ts';
import { completionOf, Form, Group, problemsOf, submission } from './index.ts';

/** What a page may be busy with one hostile thing, in milliseconds. Most take a few; on a slow machine that does more at once some take a second. */
const longest = 8_000;

function soon<T>(work: () => T): T {
  const start = performance.now();
  const made = work();
  expect(performance.now() - start, 'milliseconds').to.be.lessThan(longest);
  return made;
}

/** What a form may make of a schema by itself. */
const mostFields = 10_000;

/** What a page does with a form: shows what is wrong, tells whether it is complete, makes a document and a draft of it. */
function use(form: Form): void {
  problemsOf(form.root);
  completionOf(form);
  submission(form);
  form.draft();
}

const nested = (levels: number, wrap: (inner: Json) => Json, inner: Json = { type: 'string' }): Json =>
  Array.from({ length: levels }).reduce<Json>(wrap, inner);
/** A reference to a schema in `$defs`. A half character has no other spelling than itself. */
const referenceTo = (name: string) => `#/$defs/${name === '\ud800' ? name : encodeURIComponent(pointer(name).slice(1))}`;
const codes = (form: Form) => problemsOf(form.root).map((problem) => [problem.code, problem.pointer]);

/** Names that are anything but names elsewhere. */
const names = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then'],
  ...[
    '',
    ' ',
    '.',
    'a.b',
    '/',
    'a/b',
    '~',
    '~0',
    '~1',
    '%',
    '%2F',
    '%zz',
    '#',
    '#/$defs/a',
    '$ref',
    '*',
    '[0]',
    '-',
    '0',
    '007',
    '1e3',
  ],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\u202eabc',
    '\u200f',
    'عربي',
    'ትግርኛ',
    '\u0000',
    '\ud800',
    '\n',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
  ],
];

describe('names that are anything but names elsewhere', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
  afterEach(() => {
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(prototype);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  const members = (value: (name: string) => Json): JsonObject =>
    Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, { value: value(name), enumerable: true, configurable: true, writable: true }]))) as JsonObject; // prettier-ignore

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

describe('what lies too deep', () => {
  const person = { type: 'object', properties: { name: { type: 'string' }, child: { $ref: '#' } } };

  it('is kept and told of, and a change beside it keeps it', () => {
    const value = nested(10_000, (child) => ({ child }), { name: 'Noor' });
    const form = soon(() => formOf(person, value));
    expect(form.value).to.equal(value);
    soon(() => use(form));
    expect(codes(form).map(([code]) => code)).to.deep.equal(['unchecked']);
    soon(() => leaf(form, '/child/child/name').type('Sam'));
    let here = form.value;
    for (let level = 0; level < 10_000; level++) here = (here as JsonObject)['child'];
    expect(here).to.deep.equal({ name: 'Noor' });
    expect(form.takeChanges()).to.deep.equal([{ pointer: '/child/child/name', from: undefined, to: 'Sam' }]);
  });

  it('is compared with another document like that', () => {
    const deep = (name: string) => nested(10_000, (child) => ({ child }), { name });
    const form = formOf(person, deep('Noor'));
    const before = form.value;
    soon(() => form.accept(deep('Noor')));
    expect(form.value).to.equal(before);
    soon(() => form.accept(deep('Sam')));
    expect(form.value).to.not.equal(before);
  });

  it('is JSON text where fields would stand in too many others, and can be changed there', () => {
    const form = formOf(
      person,
      nested(150, (child) => ({ child }), { name: 1 }),
    );
    const deepest = form.field('/child'.repeat(101));
    expect(deepest?.kind).to.equal('json');
    expect(codes(form)).to.deep.equal([['type', '/child'.repeat(101)]]);
    leaf(form, '/child'.repeat(101)).type('{"name":"Noor"}');
    expect(form.value).to.deep.equal(nested(101, (child) => ({ child }), { name: 'Noor' }));
    expect(codes(form)).to.deep.equal([]);
  });

  for (const [what, wrap] of Object.entries<(inner: Json) => Json>({
    properties: (a) => ({ type: 'object', properties: { a } }),
    items: (items) => ({ type: 'array', items }),
    allOf: (one) => ({ allOf: [one] }),
    anyOf: (one) => ({ anyOf: [one, { type: 'null' }] }),
    not: (not) => ({ not }),
    if: (then) => ({ type: 'object', if: {}, then }),
    $defs: (a) => ({ $defs: { a } }),
    default: (inner) => ({ type: 'object', default: { inner } }),
  })) {
    it(`ends in a schema of 10,000 levels of ${what}`, () => {
      const form = soon(() => new Form(new Definition(nested(10_000, wrap)), { today, newId: () => 'id', value: { a: 1 } }));
      soon(() => use(form));
      expect(form.value).to.deep.equal({ a: 1 });
    });
  }
});

describe('schemas that lead back to themselves', () => {
  const letters = [...'abcdefghijkl'];
  const each = (value: (letter: string) => Json): JsonObject => Object.fromEntries(letters.map((one) => [one, value(one)]));
  const cases: { readonly [what: string]: Json } = {
    'a reference to itself': { $ref: '#' },
    'two that name each other': { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    'a loop through allOf': { allOf: [{ $ref: '#' }], properties: { a: { type: 'string' } } },
    'a loop through anyOf': { anyOf: [{ $ref: '#' }, { $ref: '#' }, { type: 'object' }] },
    'a loop through oneOf and not': { oneOf: [{ not: { $ref: '#' } }, { $ref: '#' }] },
    'a loop through if': { if: { $ref: '#' }, then: { $ref: '#' }, else: { $ref: '#' } },
    'a loop through dependentSchemas': { dependentSchemas: { a: { $ref: '#' } }, properties: { a: { type: 'string' } } },
    'a loop through $dynamicRef': {
      $dynamicAnchor: 'me',
      allOf: [{ $dynamicRef: '#me' }],
      properties: { a: { $dynamicRef: '#me' } },
    },
    'objects that all hold all': { $ref: '#/$defs/a', $defs: each(() => ({ type: 'object', properties: each((one) => ({ $ref: `#/$defs/${one}` })) })) }, // prettier-ignore
    'objects that all need all': { $ref: '#/$defs/a', $defs: each(() => ({ type: 'object', required: letters, properties: each((one) => ({ $ref: `#/$defs/${one}` })) })) }, // prettier-ignore
    'one that holds itself by many names': { type: 'object', properties: each(() => ({ $ref: '#' })) },
    'one with a condition that holds itself by many names': { type: 'object', 'x-id': 'me', properties: { ...each(() => ({ $ref: '#' })), z: { type: 'string', 'x-visible-when': { field: 'gone', is: { absent: true } } } } }, // prettier-ignore
    'a default in what holds itself': {
      type: 'object',
      properties: { a: { type: 'string', default: 'x' }, b: { $ref: '#' }, c: { $ref: '#' } },
    },
  };
  for (const [what, schema] of Object.entries(cases)) {
    for (const value of [undefined, {}, { a: 'x' }, { a: { a: { b: {} } } }, []] as const) {
      it(`${what} with ${JSON.stringify(value)}: all of it ends, and what was handed in stays`, () => {
        const form = soon(() => formOf(schema, value));
        soon(() => use(form));
        if (value !== undefined) expect(form.value).to.equal(value);
        expect(form.size).to.be.lessThan(mostFields);
      });
    }
  }

  it('tells where it stopped', () => {
    const form = formOf(cases['objects that all need all'] as Json, {});
    expect(codes(form).filter(([code]) => code === 'unchecked').length).to.be.greaterThan(0);
  });

  it('goes on with the rest of what it holds: nothing lacks in what may be left out', () => {
    const form = formOf(cases['objects that all hold all'] as Json, { a: {} });
    expect(codes(form)).to.deep.equal([]);
  });

  it('judges a thousand fields that each cost more than they may in the time of a few', () => {
    const bomb = Object.fromEntries(
      Array.from({ length: 25 }, (_, i): [string, Json] => {
        const twice = { $ref: `#/$defs/d${i - 1}` };
        return [`d${i}`, i === 0 ? { type: 'string' } : { allOf: [twice, twice] }];
      }),
    );
    const properties = Object.fromEntries(Array.from({ length: 1_000 }, (_, i) => [`f${i}`, { type: 'string', not: { not: { $ref: '#/$defs/d24' } } }])); // prettier-ignore
    const value = Object.fromEntries(Object.keys(properties).map((key) => [key, 'x']));
    const form = formOf({ type: 'object', $defs: bomb, properties }, value);
    const problems = soon(() => problemsOf(form.root));
    expect(new Set(problems.map(({ code }) => code))).to.deep.equal(new Set(['unchecked']));
    expect(problems.length).to.equal(1_000);
  });
});

describe('patterns that a page may never be done with', () => {
  const endless = '^(a+)+$';
  const long = 'a'.repeat(5_000);

  it('are "could not check" without an engine, and judged with one', () => {
    for (const regExp of [undefined, linear]) {
      const form = formFor({ a: { type: 'string', pattern: endless } }, { a: `${long}!` }, regExp ? { regExp } : {});
      soon(() => use(form));
      expect(codes(form)).to.deep.equal([[regExp ? 'pattern' : 'unchecked', '/a']]);
    }
  });

  it('are judged again when the engine has come, and only then', () => {
    let here = false;
    const regExp = (source: string) => {
      if (!here) throw new Error('not yet');
      return linear(source);
    };
    const form = formFor({ a: { type: 'string', pattern: endless } }, { a: `${long}!` }, { regExp });
    const { problems } = leaf(form, '/a');
    expect(problems.value.map(({ code }) => code)).to.deep.equal(['unchecked']);
    here = true;
    expect(problems.value.map(({ code }) => code)).to.deep.equal(['unchecked']);
    form.judgeAgain();
    expect(problems.value.map(({ code }) => code)).to.deep.equal(['pattern']);
  });

  it('stay "could not check" where even the engine cannot run them', () => {
    for (const pattern of ['^(a*)\\1$', '^(?=(a+)+$).*b', '^(?<!(a+)+)b']) {
      const form = formFor({ a: { type: 'string', pattern } }, { a: long }, { regExp: linear });
      expect(codes(form), pattern).to.deep.equal([['unchecked', '/a']]);
    }
  });

  it('of names leave open what a member is: it is kept as JSON text, and told of', () => {
    const map = {
      type: 'object',
      properties: { known: { type: 'string' } },
      patternProperties: { [endless]: { type: 'string', minLength: 9_999 } },
      additionalProperties: { type: 'string' },
    };
    const value = { known: 'x', [`${long}!`]: 'y', [long]: 'z' };
    const open = soon(() => formOf(map, value));
    soon(() => use(open));
    expect(open.guesses).to.equal(true);
    expect(open.field(`/${long}`)?.kind).to.equal('json');
    expect(codes(open).map(([code]) => code)).to.deep.equal(['unchecked', 'unchecked', 'unchecked']);
    expect(open.value).to.equal(value);
    leaf(open, '/known').type('new');
    expect(open.value).to.deep.equal({ ...value, known: 'new' });
    const judged = formOf(map, value, { regExp: linear });
    expect([judged.guesses, judged.field(`/${long}`)?.kind]).to.deep.equal([false, 'text']);
    expect(codes(judged)).to.deep.equal([['minLength', `/${long}`]]);
  });

  it('of names hold for declared members too, and for the names of names', () => {
    const declared = {
      type: 'object',
      properties: { [long]: { type: 'string' } },
      patternProperties: { [endless]: { minLength: 9 } },
    };
    expect(codes(formOf(declared, { [long]: 'x' }))).to.deep.equal([['unchecked', `/${long}`]]);
    expect(codes(formOf(declared, { [long]: 'x' }, { regExp: linear }))).to.deep.equal([['minLength', `/${long}`]]);
    const namesOnly = { type: 'object', additionalProperties: { type: 'string' }, propertyNames: { pattern: endless } };
    expect(codes(formOf(namesOnly, { [`${long}!`]: 'x' }))).to.deep.equal([['unchecked', '']]);
    expect(codes(formOf(namesOnly, { [`${long}!`]: 'x' }, { regExp: linear }))[0]).to.deep.equal(['pattern', '']);
  });

  it('in a condition or a shape are taken as not met until they can be judged', () => {
    const shape = { properties: { v: { oneOf: [{ type: 'string', pattern: endless }, { type: 'integer' }] } } };
    const guessed = formOf(shape, { v: long });
    use(guessed);
    expect([guessed.guesses, guessed.value]).to.deep.equal([true, { v: long }]);
    const known = formOf(shape, { v: long }, { regExp: linear });
    expect([known.guesses, problemsOf(known.root)]).to.deep.equal([false, []]);
    const branch = { type: 'object', properties: { a: { type: 'string' } }, if: { properties: { a: { pattern: endless } } }, then: { required: ['b'] }, else: { required: ['c'] } }; // prettier-ignore
    soon(() => use(formOf(branch, { a: `${long}!` })));
    expect((formOf(branch, { a: long }, { regExp: linear }).root as Group).asks('b')).to.equal(true);
  });
});

describe('what is huge', () => {
  it('two lists of 10,000 choices are laid over each other', () => {
    const list = Array.from({ length: 10_000 }, (_, i) => `v${i}`);
    const form = soon(() => formFor({ a: { allOf: [{ enum: list }, { enum: list.toReversed() }] } }, { a: 'v9999' }));
    soon(() => use(form));
    expect(codes(form)).to.deep.equal([]);
  });

  it('a megabyte of text is a value like any other', () => {
    const text = 'ا😀a'.repeat(250_000);
    const form = formFor({ a: { type: 'string', maxLength: 10 }, b: { type: 'string', pattern: '^a' } }, { a: text, b: text });
    soon(() => use(form));
    expect(codes(form)).to.deep.equal([['maxLength', '/a'], ['unchecked', '/b']]); // prettier-ignore
    expect((form.value as JsonObject)['a']).to.equal(text);
  });

  it('a number that would come back as another is kept as it was typed', () => {
    const form = formFor({ a: { type: 'number' } });
    for (const typed of [
      '9007199254740993',
      '1'.repeat(400),
      'NaN',
      'Infinity',
      '-Infinity',
      '1e400',
      '0x10',
      '1_000',
      '--1',
      '１２x',
    ]) {
      leaf(form, '/a').type(typed);
      expect([leaf(form, '/a').text, form.value, codes(form)], typed).to.deep.equal([typed, undefined, [['number', '/a']]]);
    }
    for (const [typed, value] of [
      ['9007199254740991', 9007199254740991],
      ['100000000000000000000', 1e20],
      ['-0,5', -0.5],
    ] as const) {
      // prettier-ignore
      leaf(form, '/a').type(typed);
      expect(form.value, typed).to.deep.equal({ a: value });
    }
  });

  it('limits beyond all numbers change nothing', () => {
    const limits = {
      minItems: 1e308,
      maxItems: 1e308,
      minLength: 1e308,
      maxLength: 1e308,
      minimum: -1e308,
      maximum: 1e308,
      multipleOf: 1e-308,
    };
    for (const type of ['array', 'string', 'number', 'integer', 'object']) {
      const form = formFor(
        { a: { type, ...limits, items: { type: 'string' }, 'x-control': 'scale' } },
        { a: type === 'number' ? 1e300 : null },
      );
      soon(() => use(form));
    }
  });

  it('a list of 10,000 rows is judged row by row', () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => ({ name: i === 9_999 ? 'x' : 'Noor' }));
    const form = formFor(
      { a: { type: 'array', items: { type: 'object', properties: { name: { type: 'string', minLength: 2 } } } } },
      { a: rows },
    );
    expect(soon(() => codes(form))).to.deep.equal([['minLength', '/a/9999/name']]);
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
