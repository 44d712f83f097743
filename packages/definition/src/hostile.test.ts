import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { law, layerOf } from '../test/law.ts';
import {
  combine,
  compile,
  Definition,
  equal,
  linear,
  pointer,
  read,
  tooDeep,
  resolve,
  type Catalogue,
  type Json,
  type Node,
} from './index.ts';

const nested = (levels: number, wrap: (inner: Json) => Json, inner: Json): Json =>
  Array.from({ length: levels }).reduce<Json>(wrap, inner);
const codes = (given: unknown) => read(given).findings.map(({ code, path }) => [code, path]);

describe('what lies too deep', () => {
  it('is found with the place where it begins to', () => {
    expect(tooDeep(nested(999, (a) => ({ a }), 1))).to.equal(undefined);
    expect(tooDeep(nested(10_000, (a) => ({ a }), 1))).to.equal('/a'.repeat(1_000));
    expect(tooDeep({ ok: [1], 'a/b': nested(10_000, (a) => [a], 1) })).to.equal(`/a~1b${'/0'.repeat(999)}`);
    expect(['text', null, undefined, 5, {}, []].map(tooDeep)).to.deep.equal([undefined, undefined, undefined, undefined, undefined, undefined]); // prettier-ignore
  });

  it('is found in what holds itself, and in what is shared so often that nobody can walk all of it', () => {
    const self: Record<string, unknown> = { list: [] };
    (self['list'] as unknown[]).push(self);
    expect(tooDeep(self)).to.equal('/list/0'.repeat(500));
    let shared: unknown = {};
    for (let level = 0; level < 900; level++) shared = [shared, shared];
    expect(tooDeep(shared)).to.equal(undefined);
  });

  it('as a schema or a publication is refused with a finding, and read nowhere', () => {
    const deep = nested(10_000, (a) => ({ properties: { a } }), {});
    expect(codes(deep)).to.deep.equal([['schema.too-deep', '/properties/a'.repeat(500)]]);
    expect(codes({ format: 'wegwijs-publication-1', definition: deep }).map(([code]) => code)).to.deep.equal(['schema.too-deep']);
    expect(read(deep).definition).to.equal(undefined);
  });

  it('fills no stack where it is read all the same', () => {
    for (const wrap of [(a: Json) => ({ properties: { a } }), (one: Json) => ({ allOf: [one] }), (items: Json) => ({ items })]) {
      const definition = new Definition(nested(10_000, wrap, { type: 'string' }));
      expect(definition.root.source.draft).to.equal('2020-12');
      expect(definition.steps.length).to.equal(1);
    }
    const old = nested(10_000, (a) => ({ properties: { a } }), { dependencies: {} });
    expect(new Definition(old).root.source.draft).to.equal('draft-07');
  });
});

describe('equal', () => {
  it('compares values of any depth', () => {
    const deep = (end: Json) => nested(20_000, (a) => ({ a: [a] }), end);
    expect([equal(deep(1), deep(1)), equal(deep(1), deep(2))]).to.deep.equal([true, false]);
  });

  it('says what canonical text says', () => {
    const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
    const copied = (value: Json) => JSON.parse(JSON.stringify(value)) as Json;
    fc.assert(fc.property(json, (value) => equal(copied(value), copied(value))));
    const sorted = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(sorted)
        : typeof value === 'object' && value !== null
          ? Object.entries(value)
              .map(([name, one]) => [name, sorted(one)])
              .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
          : value;
    fc.assert(
      fc.property(json, json, (a, b) => {
        const [one, other] = [copied(a), copied(b)];
        expect(equal(one, other)).to.equal(JSON.stringify([typeof one, Array.isArray(one), sorted(one)]) === JSON.stringify([typeof other, Array.isArray(other), sorted(other)])); // prettier-ignore
      }),
    );
  });
});

describe('names that are anything but names elsewhere', () => {
  const names = ['__proto__', 'constructor', 'toString', '', 'a/b', '~', '%', '😀', '\ud800', '\u202e'];
  const prototype = Object.getOwnPropertyNames(Object.prototype).sort();
  afterEach(() => expect(Object.getOwnPropertyNames(Object.prototype).sort()).to.deep.equal(prototype));

  it('are ids and keywords in catalogues like any other, and touch nothing', () => {
    for (const id of names) {
      for (const keyword of names) {
        const texts = JSON.parse(`{${JSON.stringify(id)}:{${JSON.stringify(keyword)}:{"polluted":"yes"}}}`) as Catalogue['texts'];
        const catalogue: Catalogue = { for: 'base', language: 'en', review: 'complete', texts };
        const { catalogue: combined } = combine('base', 'en', [catalogue, catalogue], {});
        expect(JSON.stringify(combined.texts)).to.equal(JSON.stringify(texts));
      }
    }
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });

  it('are places in a schema: each is judged by itself', () => {
    for (const name of names) {
      const properties = JSON.parse(`{${JSON.stringify(name)}:{"minLength":2},"other":{"$ref":"#/$defs/t"}}`) as Json;
      const data = (text: string) => JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(text)}}`) as Json;
      const validator = compile({ properties, $defs: { t: true } });
      expect([validator.check(data('ab')), validator.errors(data('a')).map(({ instancePath }) => instancePath)]).to.deep.equal([true, [pointer(name)]]); // prettier-ignore
      expect(validator.at(`/properties${pointer(name)}`).check('a'), JSON.stringify(name)).to.equal(false);
    }
  });
});

describe('a pattern of names that a page may never be done with', () => {
  const endless = '^(a+)+$';
  const schema = {
    properties: { aa: { type: 'string' } },
    patternProperties: { [endless]: { title: 'lid' } },
    additionalProperties: false,
  };

  it('leaves open what a name is, without an engine', () => {
    const { root } = new Definition(schema);
    const [declared, other] = [root.property('aa'), root.property(`${'a'.repeat(100)}!`)];
    expect([declared?.unsure, declared?.types, declared?.text('title'), other?.unsure]).to.deep.equal([true, ['string'], undefined, true]); // prettier-ignore
  });

  it('is run by no page where a layer brings it', () => {
    const field = { type: 'object', title: 'Namen', patternProperties: { [endless]: { type: 'string', pattern: endless } } };
    const { definition, refusals } = resolve(law, [
      layerOf({ add: { 'town.a': { section: 'open', name: 'a', schema: field } } }),
    ]);
    expect(refusals).to.deep.equal([]);
    const place = new Definition(definition).path('town.a') ?? [];
    const value = { [`${'a'.repeat(100)}!`]: 'x' };
    const found = (regExp?: typeof linear) => {
      let node: Node | undefined = new Definition(definition).withRegExp(regExp).root;
      for (const step of place) node = node?.property(step);
      const validator = compile(definition, regExp ? { regExp } : {}).at(node?.roots[0]?.location ?? '');
      return [node?.property(Object.keys(value)[0] ?? '')?.unsure, () => validator.check(value)] as const;
    };
    expect([found()[0], found(linear)[0], found(linear)[1]()]).to.deep.equal([true, undefined, true]);
    expect(found()[1]).to.throw('pattern-unsafe');
  });

  it('is run by an engine', () => {
    const { root } = new Definition(schema).withRegExp(linear);
    expect([root.property('aa')?.unsure, root.property('aa')?.text('title')]).to.deep.equal([false, 'lid']);
    expect(root.property(`${'a'.repeat(9_000)}!`)).to.equal(undefined);
  });
});

describe('definitions whose objects hold each other', () => {
  const letters = 'abcdefghijklmnop'.split('');
  const properties = Object.fromEntries(letters.map((one) => [one, { $ref: `#/$defs/${one}` }]));
  const $defs = Object.fromEntries(letters.map((one) => [one, { type: 'object', 'x-id': one, properties }]));

  it('are looked through for ids once', () => {
    const definition = new Definition({ 'x-id': 'me', properties, $defs });
    expect(definition.path('a')).to.deep.equal(['a']);
    expect(letters.every((one) => definition.path(one) !== undefined)).to.equal(true);
    expect(definition.circles.size).to.equal(0);
  });
});
