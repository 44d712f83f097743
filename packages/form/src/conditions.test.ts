import { expect } from '@open-wc/testing';
import { read, type Json, type JsonObject } from '@wegwijs/definition';
import { formOf, leaf, rows } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { inside, observe, problemsOf, submission, type Field, type Form } from './index.ts';

const visible = (form: Form, pointer: string) => form.field(pointer)?.visible.value;
const codes = (form: Form) => problemsOf(form.root).map(({ pointer, code }) => `${pointer} ${code}`);
const whole = { person: { name: 'Sara', wish: 'Werk' } };

/** A definition of fields with conditions on being asked. */
const asked = (conditions: { [name: string]: Json }, more: JsonObject = {}): JsonObject => ({
  'x-id': 'test',
  type: 'object',
  properties: Object.fromEntries(
    Object.entries(conditions).map(([name, when]) => [name, { 'x-id': name, type: 'string', 'x-visible-when': when }]),
  ),
  ...more,
});
const is = (field: string, value: Json) => ({ field, is: { const: value } });

const text = { type: 'string' };
const waits = (field: string) => ({ ...text, 'x-visible-when': is(field, 'x') });
const objectOf = (properties: JsonObject) => ({ type: 'object', properties, required: Object.keys(properties) });
const listOf = (properties: JsonObject) => ({ type: 'array', items: { type: 'object', properties } });

const circles: [what: string, schema: JsonObject, never: string[]][] = [
  ['a question about itself', asked({ a: is('a', 'x'), b: { field: 'b', is: { absent: true } } }), ['/a', '/b']],
  ['two about each other', asked({ a: is('b', 'x'), b: { not: is('a', 'x') } }), ['/a', '/b']],
  [
    'many about each other',
    asked({ a: is('b', 'x'), b: is('c', 'x'), c: { any: [is('a', 'x'), is('b', 'y')] } }),
    ['/a', '/b', '/c'],
  ],
  [
    'a name for a condition that names itself',
    asked({ a: { derived: 'one' } }, { 'x-derived': { one: { when: { any: [{ derived: 'one' }, { derived: 'two' }] } }, two: { when: { derived: 'one' } } } }), // prettier-ignore
    ['/a'],
  ],
  [
    'a group about what lies in it',
    {
      'x-id': 'test',
      properties: {
        g: { 'x-id': 'g', type: 'object', 'x-visible-when': is('c', 'x'), properties: { c: { 'x-id': 'c', type: 'string' } } },
      },
    },
    ['/g', '/g/c'],
  ],
  [
    'fields without an id of their own',
    { 'x-id': 'test', properties: { a: { type: 'string', 'x-visible-when': is('/b', 'x') }, b: { type: 'string', 'x-visible-when': is('/a', 'x') } } }, // prettier-ignore
    ['/a', '/b'],
  ],
  [
    'fields in a branch',
    {
      properties: { a: { type: 'string' } },
      if: { required: ['a'] },
      then: { properties: { b: { type: 'string', 'x-visible-when': is('/g/c', 'x') } } },
      allOf: [{ properties: { g: { 'x-visible-when': is('/b', 'x'), properties: { c: { type: 'string' } } } } }],
    },
    ['/b', '/g', '/g/c'],
  ],
  ['a branch about the other way round', { properties: { a: text, c: waits('/b') }, if: { required: ['z'] }, then: { properties: { b: waits('/a') } }, else: { properties: { b: waits('/c') } } }, ['/b', '/c']], // prettier-ignore
  ['the whole about what lies in it', { 'x-visible-when': is('/a', 'x'), properties: { a: text } }, ['', '/a']],
  ['its own row', { properties: { l: listOf({ p: waits('/l/*/q'), q: waits('/l/*/p') }) } }, ['/l/0/p', '/l/0/q']],
  ['a member without a name of its own', { properties: { m: { additionalProperties: waits('/a') }, a: waits('/m/k') } }, ['/a', '/m/k']], // prettier-ignore
  ['names that fit a second pattern', { properties: { m: { patternProperties: { '^a': text, '^k': waits('/a') } }, a: waits('/m/k') } }, ['/a']], // prettier-ignore
  ['a place in a list of places', { properties: { t: { prefixItems: [waits('/a')] }, a: waits('/t/0') } }, ['/a', '/t/0']],
  ['a shape of several', { properties: { g: { oneOf: [objectOf({ c: waits('/a') }), objectOf({ d: text })] }, a: waits('/g/c') } }, ['/a', '/g/c']], // prettier-ignore
  ['itself further on in a schema that comes back to itself', { $defs: { n: { properties: { s: waits('/r/n/s'), n: { $ref: '#/$defs/n' } } } }, properties: { r: { $ref: '#/$defs/n' } } }, ['/r/s', '/r/n/s']], // prettier-ignore
];

/** Who waits for whom, as it is told whoever keeps the definition. */
const named: [what: string, schema: JsonObject, circles: { [id: string]: string[] }][] = [
  ['a question and itself', asked({ a: is('a', 'x') }), { a: ['a'] }],
  ['both of two', asked({ a: is('b', 'x'), b: { not: is('a', 'x') }, c: is('a', 'x') }), { a: ['a', 'b'], b: ['b', 'a'] }],
  [
    'two that wait by way of a name and a row',
    {
      'x-id': 'test',
      'x-derived': { any: { when: { some: 'l', where: is('l.n', 1) } } },
      properties: {
        a: { 'x-id': 'a', type: 'string', 'x-visible-when': { derived: 'any' } },
        l: {
          'x-id': 'l',
          type: 'array',
          items: { properties: { n: { 'x-id': 'l.n', type: 'number', 'x-visible-when': is('a', 'x') } } },
        },
      },
    },
    { a: ['a', 'l.n'], 'l.n': ['l.n', 'a'] },
  ],
  ['two of which one has a name that a person chooses', { properties: { m: { additionalProperties: waits('/a') }, a: waits('/m/k') } }, { '#/properties/m/additionalProperties': ['/m/*', '/a'], '#/properties/a': ['/a', '/m/*'] }], // prettier-ignore
  ['nobody when what is required asks for each other', { 'x-id': 'test', properties: { a: { 'x-id': 'a', type: 'string', 'x-required': is('b', 'x') }, b: { 'x-id': 'b', type: 'string', 'x-required': is('a', 'x') } } }, {}], // prettier-ignore
];

describe('a question that is asked on a condition', () => {
  it('comes and goes with the answer, and keeps its own', () => {
    const form = formOf(plan, { home: { partner: true, partnerName: 'Ali' } });
    expect(visible(form, '/home/partnerName')).to.equal(true);
    leaf(form, '/home/partner').set(false);
    expect([visible(form, '/home/partnerName'), leaf(form, '/home/partnerName').value.value]).to.deep.equal([false, 'Ali']);
    expect(form.value).to.deep.equal({ home: { partner: false, partnerName: 'Ali' } });
    leaf(form, '/home/partner').set(true);
    expect(leaf(form, '/home/partnerName').value.value).to.equal('Ali');
  });

  it('is neither judged nor missed while it is not asked', () => {
    const form = formOf(plan, { ...whole, home: { partnerName: 5 } });
    expect(codes(form)).to.deep.equal([]);
    leaf(form, '/home/partner').set(true);
    expect(codes(form)).to.deep.equal(['/home/partnerName type']);
    leaf(form, '/home/partnerName').set(undefined);
    expect(codes(form)).to.deep.equal(['/home/partnerName required']);
  });

  it('looks at its own row', () => {
    const form = formOf(plan, {
      home: {
        children: [
          { id: 'a', year: 2010 },
          { id: 'b', year: 2025 },
        ],
      },
    });
    expect([visible(form, '/home/children/0/school'), visible(form, '/home/children/1/school')]).to.deep.equal([true, false]);
    rows(form, '/home/children').add();
    expect(visible(form, '/home/children/2/school')).to.equal(false);
  });

  it('may look for any row, by a name, in years that count from today', () => {
    const form = formOf(plan, { ...whole, home: { children: [{ id: 'a', year: 2010 }] } });
    expect(visible(form, '/home/told')).to.equal(false);
    leaf(form, '/home/children/0/year').set(2020);
    expect([visible(form, '/home/told'), codes(form)]).to.deep.equal([true, ['/home/told required']]);
    leaf(form, '/home/told').set(false);
    expect(codes(form)).to.deep.equal(['/home/told must-be-true']);
    rows(form, '/home/children').remove(rows(form, '/home/children').rows.value[0]!);
    expect(visible(form, '/home/told')).to.equal(false);
  });

  it('is not asked in a section that is not', () => {
    const form = formOf(plan, { person: { age: 17 } });
    expect(visible(form, '/closing/agreed')).to.equal(false);
    leaf(form, '/person/age').type('18');
    expect(visible(form, '/closing/agreed')).to.equal(true);
    leaf(form, '/person/age').type('18x');
    expect(visible(form, '/closing/agreed')).to.equal(false);
  });

  for (const [what, schema, never] of circles) {
    it(`is not asked when it would ask ${what}, whichever is read first`, () => {
      for (const order of [never, [...never].reverse()]) {
        const form = formOf(schema, {
          a: 'x',
          b: 'x',
          c: 'x',
          g: { c: 'x' },
          m: { k: 'x' },
          t: ['x'],
          l: [{ p: 'x', q: 'x' }],
          r: { s: 'x', n: { s: 'x' } },
        });
        for (const pointer of order) expect(visible(form, pointer)).to.equal(false);
        expect(codes(form)).to.deep.equal([]);
        expect(submission(form).omitted).to.not.be.empty;
      }
    });
  }
});

describe('a circle of conditions', () => {
  for (const [what, schema, circles] of named) {
    it(`names ${what}, before anything is filled in`, () => {
      const { definition, findings } = read(schema);
      expect(Object.fromEntries(definition!.circles)).to.deep.equal(circles);
      const told = findings
        .filter(({ code }) => code === 'condition.circular')
        .map(({ path, params }) => [path, params['circle']]);
      expect(Object.fromEntries(told)).to.deep.equal(circles);
    });
  }
});

describe('a condition in a foreign schema', () => {
  const year = (pointer: string) => ({ field: pointer, is: { minimum: 2000 } });
  const child = {
    type: 'object',
    properties: { year: { type: 'integer' }, school: { type: 'string', 'x-visible-when': year('/home/children/*/year') } },
  };
  const schema = {
    properties: {
      home: { properties: { children: { type: 'array', items: child }, 'a/b': { type: 'string' } } },
      any: { type: 'string', 'x-visible-when': { some: '/home/children', where: year('/home/children/*/year') } },
      slash: { type: 'string', 'x-visible-when': is('/home/a~1b', 'x') },
    },
  };

  it('names a field by its way, and in a row looks at its own', () => {
    const form = formOf(schema, { home: { children: [{ year: 1990 }, { year: 2010 }] }, slash: 'kept' });
    expect(['/home/children/0/school', '/home/children/1/school', '/any', '/slash'].map((at) => visible(form, at))).to.deep.equal([false, true, true, false]); // prettier-ignore
    rows(form, '/home/children').move(rows(form, '/home/children').rows.value[0]!, 1);
    leaf(form, '/home/a~1b').set('x');
    expect(['/home/children/0/school', '/home/children/1/school', '/any', '/slash'].map((at) => visible(form, at))).to.deep.equal([true, false, true, true]); // prettier-ignore
    rows(form, '/home/children').remove(rows(form, '/home/children').rows.value[0]!);
    expect(visible(form, '/any')).to.equal(false);
    expect(submission(form).omitted).to.deep.equal([]);
  });
});

/** What a condition may read, with a document, and what is asked in it and what is not. */
const anywhere: [what: string, properties: JsonObject, value: Json, asked: string[], not: string[]][] = [
  ['a place in a list of places', { t: { prefixItems: [text] }, a: waits('/t/0') }, { t: ['x'] }, ['/a'], []],
  ['a row by its number', { l: listOf({ n: text }), a: waits('/l/1/n') }, { l: [{ n: 'y' }, { n: 'x' }] }, ['/a'], []],
  ['a member whose name a person chose', { m: { additionalProperties: text }, a: waits('/m/k') }, { m: { k: 'x' } }, ['/a'], []],
  ['a shape of several', { g: { oneOf: [objectOf({ c: text }), objectOf({ d: text })] }, a: waits('/g/d'), b: waits('/g/c') }, { g: { d: 'x' } }, ['/a'], ['/b']], // prettier-ignore
  ['its own row in a row', { o: listOf({ k: text, i: listOf({ n: text, s: { ...text, 'x-visible-when': { all: [is('/o/*/k', 'x'), is('/o/*/i/*/n', 'x')] } } }) }) }, { o: [{ k: 'x', i: [{ n: 'x' }, {}] }, { k: 'y', i: [{ n: 'x' }] }] }, ['/o/0/i/0/s'], ['/o/0/i/1/s', '/o/1/i/0/s']], // prettier-ignore
  ['its own row in a list of places', { t: { prefixItems: [listOf({ n: text, s: waits('/t/0/*/n') })] } }, { t: [[{ n: 'x' }, {}]] }, ['/t/0/0/s'], ['/t/0/1/s']], // prettier-ignore
  ['its own row of several shapes', { l: { type: 'array', items: { oneOf: [objectOf({ c: text, s: waits('/l/*/c') }), objectOf({ d: text })] } } }, { l: [{ c: 'x', s: 'a' }, { c: 'y', s: 'a' }] }, ['/l/0/s'], ['/l/1/s']], // prettier-ignore
  ['its own member of a map', { m: { additionalProperties: { type: 'object', properties: { n: text, s: waits('/m/*/n') } } } }, { m: { p: { n: 'x' }, q: { n: 'y' } } }, ['/m/p/s'], ['/m/q/s']], // prettier-ignore
  ['a place that is nowhere, which is absent', { a: { ...text, 'x-visible-when': { field: '/l/*/n', is: { absent: true } } }, l: listOf({ n: text }), b: waits('/none/*/n') }, { l: [{ n: 'x' }] }, ['/a'], ['/b']], // prettier-ignore
];

describe('a condition may read', () => {
  for (const [what, properties, value, asked, not] of anywhere) {
    it(what, () => {
      const form = formOf({ properties }, value);
      expect(asked.map((pointer) => visible(form, pointer))).to.deep.equal(asked.map(() => true));
      expect(not.map((pointer) => visible(form, pointer))).to.deep.equal(not.map(() => false));
    });
  }
});

describe('a condition is judged anew only when what it depends on changes', () => {
  const row = {
    'x-id': 'l.row',
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', readOnly: true },
      n: { 'x-id': 'l.n', type: 'integer' },
      on: { 'x-id': 'l.on', type: 'string', 'x-visible-when': { field: 'l.n', is: { minimum: 5 } } },
      both: { 'x-id': 'l.both', type: 'string', 'x-visible-when': { all: [is('l.on', 'x'), is('top', 'x')] } },
    },
  };
  const fields = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i): [string, Json] => [`f${i}`, { 'x-id': `f${i}`, type: 'string', 'x-visible-when': is(i === 0 ? 'top' : `f${Math.floor(i / 10)}`, 'x') }])); // prettier-ignore
  const schemaOf = (count: number): JsonObject => ({
    'x-id': 'big',
    'x-derived': { some: { when: { some: 'l', where: { field: 'l.n', is: { minimum: 9 } } } } },
    properties: {
      top: { 'x-id': 'top', type: 'string' },
      l: { 'x-id': 'l', type: 'array', items: row },
      any: { 'x-id': 'any', type: 'string', 'x-visible-when': { derived: 'some' } },
      ...fields(count),
    },
  });

  for (const count of [20, 2_000]) {
    it(`with ${count} rows and ${count} fields`, () => {
      const l = Array.from({ length: count }, (_, i) => ({ id: `r${i}`, n: 1 }));
      const form = formOf(schemaOf(count), { top: 'x', l, ...Object.fromEntries(Object.keys(fields(count)).map((key) => [key, 'x'])) }); // prettier-ignore
      const judged: string[] = [];
      const reader = form.reader.bind(form);
      form.reader = (field) => {
        judged.push(field.pointer);
        return reader(field);
      };
      const all = (from: Field): Field[] => [from, ...inside(from).flatMap(all)];
      const { stop } = observe(() => all(form.root).map((field) => observe(() => field.visible.value, () => undefined).stop), () => undefined); // prettier-ignore
      const after = (work: () => void): string[] => {
        judged.length = 0;
        work();
        return [...new Set(judged)].sort();
      };
      // What becomes asked is news for what depends on it; another number alone is not.
      expect(after(() => leaf(form, '/l/7/n').set(6))).to.deep.equal(['/any', '/l/7/both', '/l/7/on']);
      expect(after(() => leaf(form, '/l/7/n').set(7))).to.deep.equal(['/any', '/l/7/on']);
      expect(judged).to.have.length(2);
      expect(after(() => leaf(form, '/l/7/on').set('x'))).to.deep.equal(['/l/7/both']);
      // Each field waits for the one with its number without the last digit, and so for all before that.
      const behind = Object.keys(fields(count)).filter((key) => key.startsWith('f7') && key !== 'f7');
      expect(after(() => leaf(form, '/f7').set('y'))).to.deep.equal(behind.map((key) => `/${key}`).sort());
      expect(after(() => leaf(form, '/l/3/both').set('z'))).to.deep.equal([]);
      stop();
    });
  }
});

describe('what was taken out of the form (x-present)', () => {
  it('keeps its value, which must be right but need not be there', () => {
    expect(codes(formOf(plan, whole))).to.deep.equal([]);
    const form = formOf(plan, { ...whole, home: { off: 3 } });
    expect(codes(form)).to.deep.equal(['/home/off minimum']);
    expect(submission(form)).to.deep.equal({ document: { ...whole, home: { off: 3 } }, omitted: [] });
  });
});
