import { expect } from '@open-wc/testing';
import type { Json } from '@wegwijs/definition';
import { formFor, formOf, group, leaf } from '../test/forms.ts';
import { inside, problemsOf, type Entry, type Form, type Leaf } from './index.ts';

const text = { type: 'string' };
const map = { type: 'object', additionalProperties: { type: 'integer' } };
const patterns = { type: 'object', patternProperties: { '^n': { type: 'number' }, '^t': text }, additionalProperties: false };

const entry = (form: Form, name: string): Entry => group(form, '/map').entries.value.find((one) => one.name.value === name)!;
const entered = (form: Form): Json | undefined => (form.value as { map?: Json } | undefined)?.map;

describe('an object', () => {
  it('has a field for each declared property, and none for what the schema does not tell of', () => {
    const form = formFor({ a: text, b: text }, { c: 1 });
    expect(group(form, '').child('a')?.kind).to.equal('text');
    expect(form.field('/c')).to.equal(undefined);
    expect(inside(form.root).map(({ key }) => key)).to.deep.equal(['a', 'b']);
  });

  it('keeps what is no object until something is entered, and says that it is wrong', () => {
    const form = formFor({ home: { type: 'object', properties: { town: text } } }, { home: 'Assen' });
    expect(problemsOf(form.root).map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/home', 'type']]);
    leaf(form, '/home/town').type('Assen');
    expect(form.value).to.deep.equal({ home: { town: 'Assen' } });
    expect(problemsOf(form.root)).to.deep.equal([]);
  });

  it('asks what is required once there is a value, at any depth', () => {
    const inner = { type: 'object', required: ['town'], properties: { town: text, street: text } };
    const form = formFor({ home: inner }, {});
    expect(problemsOf(form.root)).to.deep.equal([]);
    leaf(form, '/home/street').type('Brink');
    expect(problemsOf(form.root).map(({ pointer, code }) => [pointer, code])).to.deep.equal([['/home/town', 'required']]);
  });

  it('asks what another answer calls for (dependentRequired)', () => {
    const form = formOf({ properties: { card: text, name: text }, dependentRequired: { card: ['name'] } }, {});
    expect(leaf(form, '/name').required).to.equal(false);
    leaf(form, '/card').type('1');
    expect(leaf(form, '/name').required).to.equal(true);
  });

  it('judges itself as a whole where its schema does', () => {
    const form = formOf({ properties: { a: text, b: text }, minProperties: 2, not: { required: ['b'] } }, { a: 'x' });
    expect(form.root.problems.value.map(({ code, weight }) => [code, weight])).to.deep.equal([['minProperties', 'missing']]);
    leaf(form, '/b').type('y');
    expect(form.root.problems.value.map(({ code, weight }) => [code, weight])).to.deep.equal([['not', 'wrong']]);
  });

  it('takes unknown properties for no fault, whatever the schema says', () => {
    const form = formOf({ type: 'object', properties: { a: text }, additionalProperties: false, maxProperties: 3 }, { b: 1 });
    expect(problemsOf(form.root)).to.deep.equal([]);
  });
});

describe('a map', () => {
  it('has an entry for each member, and keeps them in their order', () => {
    const value = { z: 1, a: 2 };
    const form = formFor({ map }, { map: value });
    expect(group(form, '/map').entries.value.map(({ name, field }) => [name.value, field.value.value])).to.deep.equal([
      ['z', 1],
      ['a', 2],
    ]);
    leaf(form, '/map/a').set(3);
    expect(Object.entries(entered(form) as object)).to.deep.equal([
      ['z', 1],
      ['a', 3],
    ]);
  });

  it('renames an entry, which keeps its key, its field and what is half typed', () => {
    const form = formFor({ map }, { map: { a: 1 } });
    const one = entry(form, 'a');
    const { key, field } = one;
    leaf(form, '/map/a').type('1x');
    group(form, '/map').map!.rename(one, 'b');
    expect([entry(form, 'b').key, entry(form, 'b').field, field.pointer]).to.deep.equal([key, field, '/map/b']);
    expect([...form.underWay.unread]).to.deep.equal([field]);
    leaf(form, '/map/b').type('7');
    expect(entered(form)).to.deep.equal({ b: 7 });
  });

  it('keeps an entry without a name, or with a name that is taken, out of the document and in the form', () => {
    const form = formFor({ map }, { map: { a: 1 } });
    const added = group(form, '/map').map!.add();
    added.field.set(2);
    expect(entered(form)).to.deep.equal({ a: 1 });
    group(form, '/map').map!.rename(added, 'a');
    expect([entered(form), group(form, '/map').entries.value.length]).to.deep.equal([{ a: 1 }, 2]);
    group(form, '/map').map!.rename(added, 'ab');
    expect(entered(form)).to.deep.equal({ a: 1, ab: 2 });
  });

  it('takes an entry out and puts it back where it was, with what came after it', () => {
    const form = formFor({ map }, { map: { a: 1, b: 2 } });
    const undo = group(form, '/map').map!.remove(entry(form, 'a'));
    group(form, '/map').map!.rename(group(form, '/map').map!.add(), 'c');
    entry(form, 'c').field.set(3);
    expect(entered(form)).to.deep.equal({ b: 2, c: 3 });
    undo();
    undo();
    expect(group(form, '/map').entries.value.map(({ name }) => name.value)).to.deep.equal(['a', 'b', 'c']);
    expect(entered(form)).to.deep.equal({ a: 1, b: 2, c: 3 });
  });

  it('keeps what has a name when another takes that name on the way to its own', () => {
    const form = formFor({ map, known: text }, { map: { a: 1, ab: 2 } });
    const { map: entries } = group(form, '/map');
    entries!.rename(entry(form, 'a'), 'ab');
    expect(entered(form)).to.deep.equal({ ab: 2 });
    const [first] = group(form, '/map').entries.value;
    entries!.rename(first!, 'abc');
    expect(entered(form)).to.deep.equal({ abc: 1, ab: 2 });
  });

  it('says that what has no name of its own is left out, when something was entered there', () => {
    const form = formFor({ map }, { map: { a: 1 } });
    const entries = group(form, '/map').map!;
    const codes = () => problemsOf(form.root).map(({ pointer, code }) => `${pointer} ${code}`);
    const added = entries.add();
    expect(codes()).to.deep.equal([]);
    added.field.set(2);
    expect(codes()).to.deep.equal(['/map empty-name']);
    entries.rename(added, 'a');
    expect(codes()).to.deep.equal(['/map duplicate-name']);
    entries.rename(added, 'b');
    expect(codes()).to.deep.equal([]);
  });

  it('says that a name that was given does not fit, where only some do; what was handed in under another stays', () => {
    const closed = {
      type: 'object',
      properties: { known: text },
      patternProperties: { '^x-': text },
      additionalProperties: false,
    };
    const form = formFor({ closed, open: { type: 'object', patternProperties: { '^x-': text } } }, { closed: { old: 'b' } });
    const codes = () => problemsOf(form.root).map(({ pointer, code }) => `${pointer} ${code}`);
    const add = (pointer: string, name: string) => {
      const { map: entries } = group(form, pointer);
      const added = entries!.add();
      entries!.rename(added, name);
      (added.field as Leaf).type('a');
      return (other: string) => entries!.rename(added, other);
    };
    expect(codes()).to.deep.equal([]);
    const rename = add('/closed', 'y-a');
    expect(codes()).to.deep.equal(['/closed propertyNames']);
    rename('x-a');
    add('/open', 'y-a');
    expect([codes(), form.value]).to.deep.equal([[], { closed: { old: 'b', 'x-a': 'a' }, open: { 'y-a': 'a' } }]);
  });

  it('does not take a declared name for one of its own', () => {
    const form = formOf({ properties: { known: text }, additionalProperties: { type: 'integer' } }, { known: 'x' });
    const { map: entries } = group(form, '');
    const added = entries!.add();
    entries!.rename(added, 'known');
    added.field.set(1);
    expect([form.value, entries!.counts(added)]).to.deep.equal([{ known: 'x' }, false]);
  });

  it('puts several back where they stood, in any order', () => {
    const form = formFor({ map }, { map: { a: 1, b: 2, c: 3 } });
    const entries = group(form, '/map').map!;
    const undos = ['b', 'a'].map((name) => entries.remove(entry(form, name)));
    expect(entered(form)).to.deep.equal({ c: 3 });
    for (const undo of undos) undo();
    expect(Object.entries(entered(form) as object)).to.deep.equal([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('gives an entry a field of the kind that its name calls for', () => {
    const form = formFor({ map: patterns }, {});
    const added = group(form, '/map').map!.add();
    expect(added.field.kind).to.equal('number');
    group(form, '/map').map!.rename(added, 'n1');
    added.field.set(1);
    expect(entered(form)).to.deep.equal({ n1: 1 });
    group(form, '/map').map!.rename(added, 't1');
    expect([added.field.kind, entered(form)]).to.deep.equal(['text', { t1: 1 }]);
    expect(problemsOf(form.root).map(({ code }) => code)).to.deep.equal(['type']);
  });

  it('keeps its entries when another document is taken', () => {
    const form = formFor({ map, name: text }, { map: { a: 1, b: 2 } });
    const kept = entry(form, 'b');
    form.accept({ map: { b: 5, c: 6 }, name: 'x' });
    expect(entry(form, 'b')).to.equal(kept);
    expect(group(form, '/map').entries.value.map(({ name, field }) => [name.value, field.value.value])).to.deep.equal([
      ['b', 5],
      ['c', 6],
    ]);
  });

  it('takes the names of an object itself for names', () => {
    const form = formFor({ map }, { map: {} });
    const added = group(form, '/map').map!.add();
    group(form, '/map').map!.rename(added, '__proto__');
    added.field.set(1);
    expect(Object.keys(entered(form) as object)).to.deep.equal(['__proto__']);
    expect(({} as Record<string, unknown>)['value']).to.equal(undefined);
  });
});
