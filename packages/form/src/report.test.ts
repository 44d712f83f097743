import { expect } from '@open-wc/testing';
import type { Problem } from '@wegwijs/definition';
import { formFor, leaf, rows } from '../test/forms.ts';
import { problemsOf } from './index.ts';

const text = { type: 'string' };
const properties = { name: text, list: { type: 'array', items: { properties: { a: text } } }, age: { type: 'number' } };
const found = (pointer: string): Problem => ({ code: 'unknown-person', pointer, weight: 'wrong', params: {}, text: 'Onbekend.' });

describe('what a server found', () => {
  it('is shown at once at its field, and vanishes when the value changes', () => {
    const form = formFor(properties, { name: 'Sara' });
    expect(form.report(found('/name'))).to.equal(true);
    const field = leaf(form, '/name');
    expect([field.shown.value, problemsOf(form.root)]).to.deep.equal([[found('/name')], [found('/name')]]);
    field.type('Sarah');
    expect([field.shown.value, field.problems.value]).to.deep.equal([[], []]);
  });

  it('of a list vanishes when something in it changes', () => {
    const form = formFor(properties, { list: [{ a: '1' }] });
    form.report(found('/list'));
    leaf(form, '/list/0/a').type('2');
    expect(form.field('/list')?.shown.value).to.deep.equal([]);
    form.report(found('/list'));
    rows(form, '/list').add();
    expect(form.field('/list')?.shown.value).to.deep.equal([]);
  });

  it('vanishes when the person types what cannot be read', () => {
    const form = formFor(properties, {});
    form.report(found('/age'));
    leaf(form, '/age').type('1x');
    expect(leaf(form, '/age').shown.value).to.deep.equal([]);
  });

  it('stands beside what the form itself found', () => {
    const form = formFor(properties, { name: 5 });
    form.report(found('/name'));
    form.report({ ...found('/name'), code: 'other' });
    expect(leaf(form, '/name').problems.value.map(({ code }) => code)).to.deep.equal(['type', 'unknown-person', 'other']);
  });

  it('is given back when no field stands at its place', () => {
    expect(formFor(properties, {}).report(found('/other'))).to.equal(false);
  });
});
