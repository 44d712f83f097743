import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formFor, formOf } from '../test/forms.ts';
import { plan } from '../test/plan.ts';
import { submission } from './index.ts';

type Case = [what: string, value: Json, document: Json, omitted: string[]];

const cases: Case[] = [
  [
    'an answer that is not asked',
    { home: { partner: false, partnerName: 'Ali' } },
    { home: { partner: false } },
    ['/home/partnerName'],
  ],
  ['an answer that is not asked in a row', { home: { children: [{ id: 'a', year: 2025, school: 'x' }, { id: 'b', year: 2010, school: 'y' }] } }, { home: { children: [{ id: 'a', year: 2025 }, { id: 'b', year: 2010, school: 'y' }] } }, ['/home/children/0/school']], // prettier-ignore
  [
    'a whole section that is not asked',
    { person: { age: 3 }, closing: { agreed: true, unknown: 1 } },
    { person: { age: 3 } },
    ['/closing'],
  ],
];

describe('what is handed in', () => {
  for (const [what, value, document, omitted] of cases) {
    it(`is without ${what}, and names it`, () => {
      const form = formOf(plan, value);
      expect(submission(form)).to.deep.equal({ document, omitted });
      expect(form.value).to.equal(value);
    });
  }

  it('is the identical document when all of it is asked, with what is unknown and what is known about answers', () => {
    const value = {
      home: { partner: true, partnerName: 'Ali', more: [1] },
      unknown: 1,
      about: { 'person.name': { left: 'in-talk' } },
    };
    expect(submission(formOf(plan, value)).document).to.equal(value);
  });

  it('keeps lists in lists, tuples and shapes as they are', () => {
    const properties = {
      grid: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
      pair: { prefixItems: [{}, {}] },
    };
    const value = { grid: [[1, 2], [3], []], pair: [[1], null] };
    expect(submission(formFor(properties, value)).document).to.equal(value);
  });

  const asked = { type: 'object', properties: { a: { type: 'string' }, b: { type: 'string', 'x-visible-when': { field: '/off', is: { const: true } } } } }; // prettier-ignore
  const around: { readonly [where: string]: readonly [schema: JsonObject, wrap: (inner: Json) => Json, pointer: string] } = {
    'one of several shapes': [{ oneOf: [asked, { type: 'string' }] }, (inner) => inner, '/it/b'],
    'a member that a person named': [{ type: 'object', additionalProperties: asked }, (inner) => ({ own: inner }), '/it/own/b'],
    'a place of its own in a list': [{ type: 'array', prefixItems: [asked] }, (inner) => [inner], '/it/0/b'],
    'what has a shape in a row': [
      { type: 'array', items: { anyOf: [asked, { type: 'number' }] } },
      (inner) => [1, inner],
      '/it/1/b',
    ],
  };
  for (const [where, [schema, wrap, pointer]] of Object.entries(around)) {
    it(`is without what is not asked in ${where}`, () => {
      const value = { it: wrap({ a: '1', b: '2', unknown: 3 }), off: false };
      const form = formFor({ it: schema, off: { type: 'boolean' } }, value);
      expect(submission(form)).to.deep.equal({ document: { it: wrap({ a: '1', unknown: 3 }), off: false }, omitted: [pointer] });
      expect(form.value).to.equal(value);
      const on = { ...value, off: true };
      expect(submission(formFor({ it: schema, off: { type: 'boolean' } }, on)).document).to.equal(on);
    });
  }

  it('is an empty object when nothing was answered', () => {
    expect(submission(formOf(plan)).document).to.deep.equal({});
  });
});
