import { expect } from '@open-wc/testing';
import type { Json, JsonObject } from '@wegwijs/definition';
import { formFor, leaf, tuple } from '../test/forms.ts';
import { codes } from '../test/hostile.ts';
import type { Field } from './index.ts';

const pair = { type: 'array', prefixItems: [{ type: 'number' }, { type: 'string' }] };
const formOfPair = (value?: Json) => formFor({ pair }, value === undefined ? {} : { pair: value });

describe('a list with a place for each answer', () => {
  it('has a field for each place, with what stands there', () => {
    const form = formOfPair([1, 'a', 'rest']);
    expect(tuple(form, '/pair').places.map(({ kind, pointer, value }) => [kind, pointer, value.value])).to.deep.equal([
      ['number', '/pair/0', 1],
      ['text', '/pair/1', 'a'],
    ]);
  });

  const entered: [what: string, before: Json | undefined, place: number, value: Json | undefined, after: Json | undefined][] = [
    ['a first answer', undefined, 0, 1, [1]],
    ['an answer after a gap', undefined, 1, 'a', [null, 'a']],
    ['an answer that goes at the end', [1, 'a'], 1, undefined, [1]],
    ['an answer that goes before another', [1, 'a'], 0, undefined, [null, 'a']],
    ['an answer before what the schema does not name', [1, 'a', 'rest'], 1, undefined, [1, null, 'rest']],
    ['an answer where no list was', 'none', 0, 2, [2]],
    ['the only answer that goes again', [1], 0, undefined, []],
  ];
  for (const [what, before, place, value, after] of entered) {
    it(`yields ${JSON.stringify(after)} for ${what}`, () => {
      const form = formOfPair(before);
      tuple(form, '/pair').places[place]?.set(value);
      expect(form.value).to.deep.equal({ pair: after });
    });
  }

  it('gives the identical list back when nothing in it changes', () => {
    const value = [1, 'a', { rest: 1 }];
    const form = formOfPair(value);
    leaf(form, '/pair/1').set('b');
    leaf(form, '/pair/1').set('a');
    expect(tuple(form, '/pair').value.value).to.equal(value);
  });

  it('takes another list, and none', () => {
    const form = formOfPair([1, 'a']);
    const [first] = tuple(form, '/pair').places;
    form.accept({ pair: [2] });
    expect([first?.value.value, tuple(form, '/pair').places[1]?.value.value]).to.deep.equal([2, undefined]);
    form.accept({});
    expect([first?.value.value, form.value]).to.deep.equal([undefined, {}]);
  });

  const past: [what: string, pair: JsonObject, draft: string, code: string][] = [
    ['items: false', { ...pair, items: false }, '2020-12', 'items'],
    ['additionalItems: false', { type: 'array', items: pair.prefixItems, additionalItems: false }, 'draft-07', 'additionalItems'],
  ];
  for (const [what, schema, draft, code] of past) {
    it(`tells what stands past the places where nothing may (${what}), and it can be taken out and put back`, () => {
      const value = { pair: [1, 'a', 'rest', { x: 1 }] };
      const form = formFor({ pair: schema }, value);
      expect(form.definition.root.source.draft).to.equal(draft);
      expect(form.value).to.equal(value);
      expect(codes(form)).to.deep.equal([[code, '/pair']]);
      const field = tuple(form, '/pair');
      const [first, second] = field.rest.value as [Field, Field];
      const back = field.remove(first);
      expect([form.value, second.pointer]).to.deep.equal([{ pair: [1, 'a', { x: 1 }] }, '/pair/2']);
      field.remove(second);
      expect([form.value, codes(form)]).to.deep.equal([{ pair: [1, 'a'] }, []]);
      back();
      expect([form.value, codes(form)]).to.deep.equal([{ pair: [1, 'a', 'rest'] }, [[code, '/pair']]]);
      expect(form.takeChanges()).to.deep.equal([{ pointer: '/pair', from: value.pair, to: [1, 'a', 'rest'] }]);
    });
  }

  it('judges what stands past the places by what the schema says of it, and it can be changed', () => {
    const form = formFor({ pair: { ...pair, items: { type: 'string', maxLength: 4 } } }, { pair: [1, 'a', 'long rest'] });
    expect(codes(form)).to.deep.equal([['maxLength', '/pair/2']]);
    leaf(form, '/pair/2').type('rest');
    expect([form.value, codes(form)]).to.deep.equal([{ pair: [1, 'a', 'rest'] }, []]);
  });

  it('keeps what is past the places of another list apart', () => {
    const form = formOfPair([1, 'a', 'b', 'c']);
    form.accept({ pair: [1, 'a', 'd'] });
    leaf(form, '/pair/0').set(2);
    expect(form.value).to.deep.equal({ pair: [2, 'a', 'd'] });
  });

  it('needs an answer where another follows', () => {
    const form = formOfPair();
    leaf(form, '/pair/1').set('a');
    expect(codes(form)).to.deep.equal([['required', '/pair/0']]);
    leaf(form, '/pair/0').set(1);
    expect(codes(form)).to.deep.equal([]);
  });

  it('keeps what is half typed out of the list', () => {
    const form = formOfPair([1, 'a']);
    leaf(form, '/pair/0').type('1x');
    expect(form.value).to.deep.equal({ pair: [null, 'a'] });
    expect(leaf(form, '/pair/0').problems.value.map(({ code }) => code)).to.deep.equal(['number']);
  });
});
