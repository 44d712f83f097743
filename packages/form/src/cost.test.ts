import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formOf, leaf } from '../test/forms.ts';
import { inside, observe, problemsOf, type Field, type Form } from './index.ts';

const sizes = [20, 5_000];
const is = (field: string, value: Json) => ({ field, is: { const: value } });
const text = { type: 'string', maxLength: 5 };

const named = (count: number, make: (i: number) => Json): JsonObject =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, make(i)]));

/** Schemas with as many fields as asked, and a field in each to type in. */
const schemas: [what: string, make: (count: number) => { schema: Json; value: Json }, pointer: string, hears: string[]][] = [
  ['one object', (n) => ({ schema: { properties: named(n, () => text) }, value: {} }), '/f7', ['/f7']],
  [
    'one object in which all is required',
    (n) => ({ schema: { properties: named(n, () => text), required: Object.keys(named(n, () => 0)) }, value: {} }),
    '/f7',
    ['/f7'],
  ],
  [
    'an optional object in which all is required',
    (n) => ({ schema: { properties: { g: { properties: named(n, () => text), required: Object.keys(named(n, () => 0)) } } }, value: { g: { f0: 'a' } } }), // prettier-ignore
    '/g/f7',
    ['/g/f7'],
  ],
  [
    'rows that are all wrong',
    (n) => ({ schema: { properties: { list: { items: { properties: { a: text, b: text } } } } }, value: { list: Array.from({ length: n / 2 }, () => ({ a: 'too long', b: 5 })) } }), // prettier-ignore
    '/list/2/a',
    ['/list/2/a'],
  ],
  [
    'branches that other fields decide about',
    (n) => ({ schema: { properties: named(n, () => text), if: { properties: { f0: { const: 'a' } } }, then: { properties: { more: text } } }, value: {} }), // prettier-ignore
    '/f7',
    ['/f7'],
  ],
  [
    'questions that are asked on a condition',
    (n) => ({
      schema: {
        'x-id': 'big',
        properties: {
          ...named(n, (i) => ({ 'x-id': `f${i}`, ...text, 'x-visible-when': is(i === 8 ? 'f7' : 'f0', i === 8 ? 'x' : 'a') })),
          f0: { 'x-id': 'f0', ...text },
        },
      },
      value: { f0: 'a' },
    }),
    '/f7',
    ['/f7', '/f8'],
  ],
];

function all(field: Field): Field[] {
  return [field, ...inside(field).flatMap(all)];
}

/** All that an element shows of a field; of a field that holds others not the value, which they show. */
function shows(field: Field): unknown[] {
  const value = field.holdsOthers ? field.present.value : field.value.value;
  return [value, field.pointer, field.visible.value, field.required, field.editable, field.problems.value, field.shown.value];
}

/** Observes every field, types one letter, and tells who heard of it. */
function heard(form: Form, pointer: string): string[] {
  const told: string[] = [];
  const fields = all(form.root);
  const stops = fields.map((field) => observe(() => shows(field), () => told.push(field.pointer)).stop); // prettier-ignore
  leaf(form, pointer).type('x');
  stops.forEach((stop) => stop());
  return told;
}

/** Counts how many values the validators of a form judge. */
function judged(form: Form, work: () => void): number {
  let count = 0;
  const real = form.validator.bind(form);
  form.validator = (location) => {
    count++;
    return real(location);
  };
  work();
  return count;
}

describe('a keystroke', () => {
  for (const [what, make, pointer, hears] of schemas) {
    for (const count of sizes) {
      it(`costs the work of the fields that it touches, in ${what} with ${count} fields`, () => {
        const { schema, value } = make(count);
        const form = formOf(schema, value);
        for (const field of all(form.root)) field.reveal();
        leaf(form, pointer).type('y');
        form.takeChanges();
        const work = judged(form, () => {
          expect(heard(form, pointer).sort()).to.deep.equal([...hears].sort());
        });
        // Each observer reads once when it begins; what the letter costs comes on top of that.
        const again = judged(form, () => leaf(form, pointer).type('z'));
        expect(again).to.be.at.most(1);
        expect(work).to.be.at.most(all(form.root).length + 3);
        expect(form.takeChanges()).to.have.length(1);
      });
    }
  }

  it('reads nothing of the other fields to tell what changed', () => {
    const form = formOf({ properties: named(5_000, () => text) }, {});
    const untouched = leaf(form, '/f9');
    let read = 0;
    Object.defineProperty(untouched, 'value', { get: () => (read++, { value: undefined }) });
    leaf(form, '/f7').type('x');
    expect([form.takeChanges().length, read]).to.deep.equal([1, 0]);
  });
});

describe('what lacks in a document', () => {
  const many = {
    items: { properties: { ...named(100, () => text), id: text }, required: ['id'], dependentRequired: { id: ['f3'] } },
  };

  it('is found without a field for each answer that nobody gave and nobody needs', () => {
    const form = formOf({ properties: { list: many } }, { list: Array.from({ length: 50 }, (_, i) => ({ f1: i < 2 ? 'too long' : 'a', ...(i === 3 ? { id: 'x' } : {}) })) }); // prettier-ignore
    const found = problemsOf(form.root).map(({ code, pointer }) => `${code} ${pointer}`);
    expect(found.slice(0, 6)).to.deep.equal([
      'maxLength /list/0/f1',
      'required /list/0/id',
      'maxLength /list/1/f1',
      'required /list/1/id',
      'required /list/2/id',
      'required /list/3/f3',
    ]);
    expect(found.length).to.equal(52);
    expect(form.size).to.be.lessThan(50 * 5);
  });
});
