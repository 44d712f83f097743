import { expect } from '@open-wc/testing';
import type { Draft, Json } from '@wegwijs/definition';
import { alternatives, formFor, group, leaf, rows } from '../test/forms.ts';
import { Leaf, type Alternatives, type Field, type Form, type Group } from './index.ts';

const text = { type: 'string' };
const date = { type: 'string', format: 'date' };
const properties = {
  name: text,
  age: { type: 'number' },
  date,
  dates: { type: 'array', items: date },
  rows: { type: 'array', items: { type: 'object', properties: { id: { ...text, readOnly: true }, n: { type: 'number' } } } },
  grid: { type: 'array', items: { type: 'array', items: { type: 'number' } } },
  shape: { oneOf: [{ properties: { kind: { const: 'a' }, n: { type: 'number' } } }, { properties: { kind: { const: 'b' } } }] },
  bare: { oneOf: [{ type: 'number' }, text] },
};

const asLeaf = (field: Field): Leaf => field as unknown as Leaf;
const asGroup = (field: Field): Group => field as unknown as Group;
const asShapes = (field: Field): Alternatives => field as unknown as Alternatives;
const wire = (draft: Draft): Draft => JSON.parse(JSON.stringify(draft)) as Draft;

/** What another device shows of a draft. */
function again(form: Form): Form {
  const other = formFor(properties);
  other.restore(wire(form.draft()));
  return other;
}

const half: [what: string, value: Json, act: (form: Form) => void, shown: [pointer: string, text: string][]][] = [
  ['a number', { age: 3 }, (f) => leaf(f, '/age').type('3x'), [['/age', '3x']]],
  ['a date in parts', {}, (f) => leaf(f, '/date').type('3||2020'), [['/date', '3||2020']]],
  ['a member of a row', { rows: [{ id: 'a', n: 1 }] }, (f) => leaf(f, '/rows/0/n').type('1x'), [['/rows/0/n', '1x']]],
  ['a member of a shape', { shape: { kind: 'a' } }, (f) => leaf(f, '/shape/n').type('1x'), [['/shape/n', '1x']]],
  [
    'items of a list, between others',
    { dates: ['2020-01-01', '2020-02-02'] },
    (f) => {
      leaf(f, '/dates/0').type('1|1|');
      rows(f, '/dates').add();
      leaf(f, '/dates/2').type('4||');
      rows(f, '/dates').move(rows(f, '/dates').rows.value[2]!, -1);
    },
    [['/dates/0', '1|1|'], ['/dates/1', '4||'], ['/dates/2', '2|2|2020']],
  ],
  ['an item of a list in a list', { grid: [[1], [2, 3]] }, (f) => leaf(f, '/grid/1/0').type('2x'), [['/grid/0/0', '1'], ['/grid/1/0', '2x'], ['/grid/1/1', '3']]],
]; // prettier-ignore

describe('a draft', () => {
  for (const [what, value, act, shown] of half) {
    it(`brings ${what} back as it was typed`, () => {
      const form = formFor(properties, value);
      act(form);
      const other = again(form);
      expect(other.value).to.deep.equal(form.value);
      for (const [pointer, text] of shown) expect(leaf(other, pointer).text).to.equal(text);
      expect(other.draft()).to.deep.equal(form.draft());
    });
  }

  describe('of a map', () => {
    const numbers = { type: 'object', additionalProperties: { type: 'number' } };
    const maps = { map: numbers, deep: { type: 'object', additionalProperties: numbers } };
    const shownIn = (form: Form, pointer: string) =>
      group(form, pointer).entries.value.map(({ name, field }) => [name.value, field instanceof Leaf ? field.text : '']);
    const restored = (form: Form): Form => {
      const other = formFor(maps);
      other.restore(wire(form.draft()));
      expect(other.value).to.deep.equal(form.value);
      expect(other.draft()).to.deep.equal(form.draft());
      return other;
    };

    it('brings back entries without a name of their own, in their place, with what is half typed', () => {
      const form = formFor(maps, { map: { a: 1, b: 2 } });
      const { map } = group(form, '/map');
      const [nameless, double] = [map!.add(1), map!.add()];
      asLeaf(nameless.field).type('3x');
      map!.rename(double, 'a');
      double.field.set(4);
      const other = restored(form);
      expect(shownIn(other, '/map')).to.deep.equal([
        ['a', '1'],
        ['', '3x'],
        ['b', '2'],
        ['a', '4'],
      ]);
      const again = group(other, '/map').entries.value[3]!;
      group(other, '/map').map!.rename(again, 'c');
      expect(other.value).to.deep.equal({ map: { a: 1, b: 2, c: 4 } });
    });

    it('brings back entries whose value is half typed or gone', () => {
      const form = formFor(maps, { map: { a: 1, b: 2, c: 3 } });
      leaf(form, '/map/a').type('1x');
      leaf(form, '/map/b').type('');
      expect(shownIn(restored(form), '/map')).to.deep.equal([
        ['a', '1x'],
        ['b', ''],
        ['c', '3'],
      ]);
    });

    it('brings back such an entry in another', () => {
      const form = formFor(maps, { deep: {} });
      const outer = group(form, '/deep').map!.add();
      const inner = asGroup(outer.field).map!.add();
      asGroup(outer.field).map!.rename(inner, 'n');
      asLeaf(inner.field).type('1x');
      asGroup(outer.field).map!.add().field.set(2);
      const [again] = group(restored(form), '/deep').entries.value;
      expect(asGroup(again!.field).entries.value.map(({ name, field }) => [name.value, asLeaf(field).text])).to.deep.equal([
        ['n', '1x'],
        ['', '2'],
      ]);
    });

    it('keeps for the next draft what this form has no map for, and what cannot be read', () => {
      const typed = { '#0/gone': '{"name":"a","value":1,"inside":{}}', '#1/map': 'no JSON', '#0/map': '{"name":1,"inside":{}}' };
      const other = formFor(maps);
      other.restore({ ...other.draft(), value: { map: {} }, typed });
      expect([other.value, other.draft().typed]).to.deep.equal([{ map: {} }, typed]);
    });
  });

  it('brings back the shape that was chosen, with what is half typed in it', () => {
    const form = formFor(properties);
    alternatives(form, '/bare').choose(0);
    asLeaf(alternatives(form, '/bare').option(0)).type('3x');
    const other = again(form);
    expect([alternatives(other, '/bare').chosen.value, asLeaf(alternatives(other, '/bare').option(0)).text]).to.deep.equal([0, '3x']); // prettier-ignore
    expect(other.draft()).to.deep.equal(form.draft());
  });

  it('brings back items in their places also between ones that are still empty, and ones of several shapes', () => {
    const several = { list: { type: 'array', items: { type: 'number' } }, shapes: { type: 'array', items: { oneOf: [text, { type: 'number' }] } } };
    const form = formFor(several, { list: [1, 2] });
    const list = rows(form, '/list');
    [list.add(), list.add()].forEach((row) => list.move(row, -2));
    leaf(form, '/list/1').type('5x');
    const shape = asShapes(rows(form, '/shapes').add());
    shape.choose(1);
    asLeaf(shape.option(1)).type('7x');
    const other = formFor(several);
    other.restore(wire(form.draft()));
    expect(rows(other, '/list').rows.value.map((row) => asLeaf(row).text)).to.deep.equal(['5x', '1', '2']);
    const again = asShapes(rows(other, '/shapes').rows.value[0]!);
    expect(asLeaf(again.option(again.chosen.value!)).text).to.equal('7x');
    expect(other.draft()).to.deep.equal(form.draft());
  }); // prettier-ignore

  it('brings back an entry without a name in a map that is one of several shapes', () => {
    const several = { any: { oneOf: [{ type: 'object', title: 'Map', additionalProperties: { type: 'number' } }, text] } };
    const form = formFor(several);
    alternatives(form, '/any').choose(0);
    const added = asGroup(alternatives(form, '/any').option(0)).map!.add();
    asLeaf(added.field).type('1x');
    const other = formFor(several);
    other.restore(wire(form.draft()));
    const [entry] = asGroup(alternatives(other, '/any').option(0)).entries.value;
    expect(asLeaf(entry!.field).text).to.equal('1x');
    expect(other.draft()).to.deep.equal(form.draft());
  });

  it('names the definition and holds the whole document', () => {
    const value = { name: 'Sara', unknown: { deep: true } };
    expect(formFor(properties, value).draft()).to.deep.equal({
      format: 1,
      definition: { id: '#', version: '', digest: '' },
      value,
      typed: {},
    });
    expect(formFor(properties).draft().value).to.equal(null);
  });

  it('tells of no changes when it is taken up', () => {
    const form = formFor(properties, { age: 3 });
    leaf(form, '/age').type('3x');
    const other = formFor(properties, { name: 'before' });
    other.restore(wire(form.draft()));
    expect([other.value, other.takeChanges()]).to.deep.equal([{}, []]);
    other.restore({ ...form.draft(), value: null, typed: {} });
    expect(other.value).to.equal(undefined);
  });

  it('keeps what was half typed in a place that this form has not, for the next draft', () => {
    const typed = { '/gone': '1x', '/name/deeper': 'x', '/bare': '3x', '/rows/7/n': '9x' };
    const other = formFor(properties);
    other.restore({ ...other.draft(), value: { name: 'Sara' }, typed });
    expect([other.value, other.draft().typed]).to.deep.equal([{ name: 'Sara' }, typed]);
  });

  it('does not type over an answer', () => {
    const other = formFor(properties);
    other.restore({ ...other.draft(), value: { age: 3 }, typed: { '/age': '4x' } });
    expect([other.value, other.draft().typed]).to.deep.equal([{ age: 3 }, { '/age': '4x' }]);
  });

  it('leaves out what was half typed in a row that was taken out, or a shape that is not chosen', () => {
    const form = formFor(properties, { rows: [{ id: 'a' }], shape: { kind: 'a' } });
    leaf(form, '/rows/0/n').type('1x');
    leaf(form, '/shape/n').type('1x');
    const undo = rows(form, '/rows').remove(rows(form, '/rows').rows.value[0]!);
    alternatives(form, '/shape').choose(1);
    expect(form.draft().typed).to.deep.equal({});
    undo();
    expect(form.draft().typed).to.deep.equal({ '/rows/0/n': '1x' });
  });
});
