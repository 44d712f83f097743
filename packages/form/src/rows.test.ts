import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { formFor, leaf, rows } from '../test/forms.ts';
import { problemsOf, type Field, type Form } from './index.ts';

const text = { type: 'string' };
const row = { type: 'object', required: ['id'], properties: { id: { type: 'string', readOnly: true }, name: text } };
const children = { type: 'array', minItems: 1, maxItems: 3, items: row };
const foreign = { type: 'array', items: { type: 'object', required: ['name'], properties: { name: text } } };

const three = () => [
  { id: 'a', name: 'Ali' },
  { id: 'b', name: 'Bea' },
  { id: 'c', name: 'Cem' },
];
const family = (value: Json = three()): Form => formFor({ children }, { children: value });
const listOf = (form: Form): Json | undefined => (form.value as { children?: Json } | undefined)?.children;
const keys = (form: Form): string[] => rows(form, '/children').rows.value.map(({ key }) => key);
const nth = (form: Form, n: number): Field => rows(form, '/children').rows.value[n]!;

describe('a repeating group', () => {
  it('adds a row with a new id', () => {
    const form = family([]);
    const added = rows(form, '/children').add();
    expect([listOf(form), added.key, added.pointer]).to.deep.equal([[{ id: 'id1' }], 'id1', '/children/0']);
    expect(leaf(form, '/children/0/id').editable).to.equal(false);
    expect(rows(form, '/children').full).to.equal(false);
    rows(form, '/children').add();
    rows(form, '/children').add();
    expect(rows(form, '/children').full).to.equal(true);
  });

  it('adds an empty row without one to a foreign list, with the defaults that its items begin with', () => {
    const form = formFor({ list: foreign, begun: { type: 'array', items: { properties: { a: { default: 1 } } } } }, {});
    rows(form, '/list').add();
    rows(form, '/begun').add();
    expect(form.value).to.deep.equal({ list: [{}], begun: [{ a: 1 }] });
    expect(problemsOf(form.root).map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/list/0/name', 'required']]);
  });

  it('takes a row out with all it holds and puts it back where it was', () => {
    const form = family();
    leaf(form, '/children/1/name').type('Bo');
    const undo = rows(form, '/children').remove(nth(form, 1));
    expect([listOf(form), keys(form)]).to.deep.equal([
      [three()[0], three()[2]],
      ['a', 'c'],
    ]);
    undo();
    undo();
    expect(listOf(form)).to.deep.equal([three()[0], { id: 'b', name: 'Bo' }, three()[2]]);
  });

  it('puts several back where they stood, in any order, whatever came and moved meanwhile', () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 2, 1],
    ]) {
      const form = family();
      const list = rows(form, '/children');
      const undos = [...list.rows.value].map((row) => list.remove(row));
      expect(listOf(form)).to.deep.equal([]);
      for (const i of order) undos[i]!();
      expect(listOf(form)).to.deep.equal(three());
    }
    const form = family();
    const list = rows(form, '/children');
    const undo = list.remove(nth(form, 1));
    list.add();
    list.move(nth(form, 2), -2);
    expect(list.all.value.map(({ key }) => key)).to.deep.equal(['id1', 'a', 'b', 'c']);
    undo();
    expect(keys(form)).to.deep.equal(['id1', 'a', 'b', 'c']);
  });

  it('puts a row back with what is half typed in it, and not when another document brought it back', () => {
    const form = formFor(
      { children: { type: 'array', items: { ...row, properties: { ...row.properties, n: { type: 'number' } } } } },
      { children: three() },
    );
    leaf(form, '/children/1/n').type('1x');
    const undo = rows(form, '/children').remove(nth(form, 1));
    expect(form.draft().typed).to.deep.equal({});
    undo();
    expect([leaf(form, '/children/1/n').text, form.draft().typed]).to.deep.equal(['1x', { '/children/1/n': '1x' }]);
    const again = rows(form, '/children').remove(nth(form, 1));
    form.accept({ children: [{ id: 'b', name: 'Bo' }] });
    again();
    expect(listOf(form)).to.deep.equal([{ id: 'b', name: 'Bo' }]);
  });

  it('moves a row, and never past an end; keys and pointers follow', () => {
    const form = family();
    const moved = nth(form, 0);
    for (const [by, order] of [
      [1, ['b', 'a', 'c']],
      [5, ['b', 'c', 'a']],
      [-9, ['a', 'b', 'c']],
    ] as const) {
      rows(form, '/children').move(moved, by);
      expect(keys(form)).to.deep.equal(order);
      expect(moved.pointer).to.equal(`/children/${order.indexOf('a')}`);
      expect(form.field(moved.pointer)).to.equal(moved);
    }
    expect(listOf(form)).to.deep.equal(three());
  });

  it('knows rows by their id when another document is taken, and those without one by their place', () => {
    const form = family();
    const [a, b, c] = [nth(form, 0), nth(form, 1), nth(form, 2)];
    form.accept({ children: [{ id: 'c' }, { id: 'new' }, { id: 'a', name: 'Al' }] });
    expect([nth(form, 0), nth(form, 2)]).to.deep.equal([c, a]);
    expect([keys(form).includes('b'), b.attached]).to.deep.equal([false, false]);
    const list = formFor({ list: foreign }, { list: [{ name: 'x' }, { name: 'y' }] });
    const second = rows(list, '/list').rows.value[1];
    list.accept({ list: [{ name: 'x' }, { name: 'z' }, { name: 'q' }] });
    expect(rows(list, '/list').rows.value[1]).to.equal(second);
  });

  it('gives every row a key of its own, also where ids are given twice', () => {
    expect(new Set(keys(family([{ id: 'a' }, { id: 'a' }, { name: 'no id' }, 'no row', null])))).to.have.property('size', 5);
  });

  it('says what is wrong in a row where the row stands now', () => {
    const form = formFor(
      { list: { type: 'array', items: { properties: { n: { type: 'number' } } } } },
      { list: [{ n: 1 }, { n: 'x' }] },
    );
    const wrong = () => problemsOf(form.root).map(({ pointer }) => pointer);
    expect(wrong()).to.deep.equal(['/list/1/n']);
    rows(form, '/list').remove(rows(form, '/list').rows.value[0]!);
    expect(wrong()).to.deep.equal(['/list/0/n']);
    expect(form.field('/list/0/n')?.value.value).to.equal('x');
  });

  it('keeps what is no list until something is entered, and says that it is wrong', () => {
    const form = family('none');
    expect(listOf(form)).to.equal('none');
    expect(problemsOf(form.root).map(({ code }) => code)).to.deep.equal(['type']);
    rows(form, '/children').add();
    expect(listOf(form)).to.deep.equal([{ id: 'id1' }]);
  });

  it('is gone again when its only row is, and empty when there was a list', () => {
    const fresh = formFor({ children }, {});
    rows(fresh, '/children').remove(rows(fresh, '/children').add());
    expect(fresh.value).to.deep.equal({});
    const form = family([{ id: 'a' }]);
    rows(form, '/children').remove(nth(form, 0));
    expect(listOf(form)).to.deep.equal([]);
    expect(problemsOf(form.root).map(({ code, weight }) => [code, weight])).to.deep.equal([['minItems', 'missing']]);
  });
});

describe('a list of single answers', () => {
  it('leaves out what is still empty, and knows each by its place in the form', () => {
    const form = formFor({ list: { type: 'array', items: { type: 'number' } } }, { list: [1] });
    const list = rows(form, '/list');
    list.add();
    list.add().set(3);
    expect(form.value).to.deep.equal({ list: [1, 3] });
    expect([leaf(form, '/list/1').value.value, leaf(form, '/list/2').value.value]).to.deep.equal([undefined, 3]);
    leaf(form, '/list/1').type('2x');
    expect(problemsOf(form.root).map(({ pointer }) => pointer)).to.deep.equal(['/list/1']);
    leaf(form, '/list/1').type('2');
    expect(form.value).to.deep.equal({ list: [1, 2, 3] });
  });

  it('says that an answer stands in it twice where each may stand once', () => {
    const form = formFor({ list: { type: 'array', uniqueItems: true, items: text } }, { list: ['a', 'a'] });
    expect(rows(form, '/list').problems.value.map(({ code }) => code)).to.deep.equal(['uniqueItems']);
  });
});
