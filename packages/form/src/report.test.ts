import { expect } from '@open-wc/testing';
import type { Problem } from '@wegwijs/definition';
import { formFor, leaf, rows } from '../test/forms.ts';
import { completionOf, problemsOf } from './index.ts';

const text = { type: 'string' };
const properties = { name: text, list: { type: 'array', items: { properties: { a: text } } }, age: { type: 'number' } };
const found = (pointer: string): Problem => ({ code: 'unknown-person', pointer, weight: 'wrong', params: {}, text: 'Onbekend.' });

describe('what a server found', () => {
  it('is shown at once at its field, and vanishes when the value changes', () => {
    const form = formFor(properties, { name: 'Sara' });
    expect(form.report(found('/name'))).to.deep.equal([]);
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

  it('goes along with its row, and vanishes with it', () => {
    const form = formFor(properties, { list: [{ a: '1' }, { a: '2' }, { a: '3' }] });
    form.report([found('/list/1/a'), found('/list/2')]);
    const list = rows(form, '/list');
    const where = () => problemsOf(form.root).map(({ pointer }) => pointer);
    list.move(list.rows.value[1]!, -1);
    expect([where(), leaf(form, '/list/0/a').shown.value.map(({ pointer }) => pointer)]).to.deep.equal([['/list/0/a', '/list/2'], ['/list/0/a']]); // prettier-ignore
    list.remove(list.rows.value[1]!);
    expect(where()).to.deep.equal(['/list/0/a', '/list/1']);
    expect(problemsOf(form.root).every((problem) => form.reports.has(problem))).to.equal(true);
    leaf(form, '/list/0/a').type('4');
    expect(where()).to.deep.equal(['/list/1']);
    list.remove(list.rows.value[1]!);
    expect(where()).to.deep.equal([]);
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

  it('is taken as a list, and twice the same is said once', () => {
    const form = formFor(properties, { name: 'Sara' });
    form.report([found('/name'), found('/age'), found('/name')]);
    expect(problemsOf(form.root).map(({ pointer }) => pointer)).to.deep.equal(['/name', '/age']);
  });

  it('needs no more than a place and a sentence', () => {
    const form = formFor(properties, {});
    form.report({ pointer: '/name', text: 'Deze naam kennen wij niet.' });
    expect(leaf(form, '/name').shown.value).to.deep.equal([
      { code: 'reported', pointer: '/name', weight: 'wrong', params: {}, text: 'Deze naam kennen wij niet.' },
    ]);
  });

  const nowhere: [what: string, pointer: string][] = [
    ['a place that the schema does not have', '/other/3'],
    ['what is not asked now', '/hidden'],
    ['what the role that looks does not meet', '/off'],
    ['what is no pointer', 'name'],
  ];
  for (const [what, pointer] of nowhere) {
    it(`of ${what} is given back, stands at the form as a whole, and goes when anything changes`, () => {
      const hidden = { ...text, 'x-visible-when': { field: 'none', is: { const: 1 } } };
      const form = formFor({ ...properties, hidden, off: { ...text, 'x-present': false } }, { hidden: 'x', off: 'y' });
      expect(form.report(found(pointer))).to.deep.equal([found(pointer)]);
      expect(form.root.shown.value).to.deep.equal([found(pointer)]);
      expect(completionOf(form).wrong).to.deep.equal([found(pointer)]);
      leaf(form, '/name').type('x');
      expect(problemsOf(form.root)).to.deep.equal([]);
    });
  }

  it('of the form as a whole names no place', () => {
    const form = formFor(properties, {});
    expect(form.report({ text: 'Dit kan nu niet.' })).to.deep.equal([]);
    expect(form.root.shown.value.map(({ pointer, text: said }) => [pointer, said])).to.deep.equal([['', 'Dit kan nu niet.']]);
  });

  it('goes with the document that it was said of, and stays when the same is handed in', () => {
    const form = formFor(properties, { name: 'Sara' });
    form.report(found('/name'));
    form.accept({ name: 'Sara' });
    expect(leaf(form, '/name').shown.value).to.deep.equal([found('/name')]);
    form.accept({ name: 'Sara', age: 3 });
    expect(problemsOf(form.root)).to.deep.equal([]);
    form.report(found('/name'));
    form.restore(form.draft());
    expect(problemsOf(form.root)).to.deep.equal([]);
  });

  it('is known as what another said, so that it keeps nobody from handing in again', () => {
    const form = formFor(properties, { name: 5 });
    form.report(found('/name'));
    expect(problemsOf(form.root).map((problem) => [problem.code, form.reports.has(problem)])).to.deep.equal([
      ['type', false],
      ['unknown-person', true],
    ]);
    form.reports.withdraw();
    expect(problemsOf(form.root).map(({ code }) => code)).to.deep.equal(['type']);
  });

  it('of something that lacks is shown too, though the field was only left', () => {
    const form = formFor(properties, {});
    leaf(form, '/name').type('x');
    leaf(form, '/name').leave();
    form.report({ ...found('/name'), weight: 'missing' });
    expect(leaf(form, '/name').shown.value).to.have.length(1);
  });
});
