import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { formFor, formOf, group, leaf } from '../test/forms.ts';
import { inside, problemsOf, type Form } from './index.ts';

const text = { type: 'string' };
const work = { enum: ['yes', 'no'] };
const ifWorks = {
  type: 'object',
  properties: { work, name: text },
  if: { properties: { work: { const: 'yes' } }, required: ['work'] },
  then: { properties: { employer: text, name: { minLength: 3 } }, required: ['employer'] },
  else: { properties: { wish: text } },
};

const members = (form: Form) => inside(form.root).map(({ key }) => key);
const problems = (form: Form) => problemsOf(form.root).map(({ pointer, code }) => [pointer, code]);

describe('branches of a schema', () => {
  it('come and go with the answers that decide about them (if, then, else)', () => {
    const form = formOf(ifWorks, {});
    expect(members(form)).to.deep.equal(['work', 'name', 'wish']);
    leaf(form, '/work').set('yes');
    expect(members(form)).to.deep.equal(['work', 'name', 'employer']);
    expect(problems(form)).to.deep.equal([['/employer', 'required']]);
    leaf(form, '/work').set('no');
    expect([members(form), problems(form)]).to.deep.equal([['work', 'name', 'wish'], []]);
  });

  it('keep what was entered in them for when they come back', () => {
    const form = formOf(ifWorks, { work: 'yes' });
    leaf(form, '/employer').set('Bakker');
    leaf(form, '/work').set('no');
    expect(form.value).to.deep.equal({ work: 'no', employer: 'Bakker' });
    leaf(form, '/work').set('yes');
    expect(leaf(form, '/employer').value.value).to.equal('Bakker');
    expect(problems(form)).to.deep.equal([]);
  });

  it('add to what the base says of a field, which stays the same field', () => {
    const form = formOf(ifWorks, { name: 'Al', employer: 'x' });
    const name = leaf(form, '/name');
    expect(name.problems.value).to.deep.equal([]);
    leaf(form, '/work').set('yes');
    expect([leaf(form, '/name') === name, problems(form)]).to.deep.equal([true, [['/name', 'minLength']]]);
  });

  it('may make another kind of field of the same answer, which is kept', () => {
    const then = { properties: { more: { enum: ['a', 'b'] } } };
    const form = formOf({ properties: { on: { type: 'boolean' }, more: {} }, if: { properties: { on: { const: true } }, required: ['on'] }, then }, { more: 'a' }); // prettier-ignore
    expect(form.field('/more')?.kind).to.equal('json');
    leaf(form, '/on').set(true);
    expect([form.field('/more')?.kind, leaf(form, '/more').value.value]).to.deep.equal(['choice', 'a']);
    leaf(form, '/more').set('b');
    leaf(form, '/on').set(false);
    expect([form.field('/more')?.kind, form.value]).to.deep.equal(['json', { more: 'b', on: false }]);
  });

  it('may bring further branches', () => {
    const isTrue = (name: string) => ({ properties: { [name]: { const: true } }, required: [name] });
    const yesNo = { type: 'boolean' };
    const then = { properties: { b: yesNo }, if: isTrue('b'), then: { properties: { c: text } } };
    const form = formOf({ properties: { a: yesNo }, if: isTrue('a'), then }, { a: true, b: true, c: 'x' });
    expect(members(form)).to.deep.equal(['a', 'b', 'c']);
    leaf(form, '/a').set(false);
    expect([members(form), form.value]).to.deep.equal([['a'], { a: false, b: true, c: 'x' }]);
  });

  const depends: [what: string, schema: Json][] = [
    ['dependentSchemas', { dependentSchemas: { card: { properties: { owner: text }, required: ['owner'] } } }],
    [
      'dependencies (draft-07)',
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        dependencies: { card: { properties: { owner: text }, required: ['owner'] } },
      },
    ],
  ];
  for (const [what, schema] of depends) {
    it(`come when an answer is there and go when it is not: ${what}`, () => {
      const form = formOf({ ...(schema as object), properties: { card: text } }, {});
      expect(members(form)).to.deep.equal(['card']);
      leaf(form, '/card').set('1');
      expect([members(form), problems(form)]).to.deep.equal([['card', 'owner'], [['/owner', 'required']]]);
      leaf(form, '/owner').set('Sara');
      leaf(form, '/card').set(undefined);
      expect([members(form), form.value]).to.deep.equal([['card'], { owner: 'Sara' }]);
    });
  }

  it('that decide by more than single members follow the whole object', () => {
    const form = formOf(
      { properties: { a: text, b: text }, if: { minProperties: 2 }, then: { properties: { c: text } } },
      { a: 'x' },
    );
    expect(members(form)).to.deep.equal(['a', 'b']);
    leaf(form, '/b').set('y');
    expect(members(form)).to.deep.equal(['a', 'b', 'c']);
  });

  it('lie at any depth, in rows too', () => {
    const form = formFor({ list: { type: 'array', items: ifWorks } }, { list: [{ work: 'yes' }, { work: 'no' }] });
    expect([group(form, '/list/0').child('employer')?.pointer, group(form, '/list/1').child('employer')]).to.deep.equal([
      '/list/0/employer',
      undefined,
    ]);
  });

  it('that forbid say so', () => {
    const form = formOf({ properties: { a: text }, if: { required: ['a'] }, then: false }, {});
    leaf(form, '/a').set('x');
    expect(problems(form)).to.deep.equal([['', 'false schema']]);
  });
});
