import { expect } from '@open-wc/testing';
import { adding, findings, townOf } from '../../test/lint-base.ts';
import { readText } from '../source-text/index.ts';
import { applyFix, nearest, rules, sentence, spot, type LintFinding } from './index.ts';
import { catalogueCodes } from './catalogues.ts';
import { en, enReasons } from './words/en.ts';
import { nl, nlReasons } from './words/nl.ts';

describe('the rules', () => {
  it('have each a code of their own, and a sentence in Dutch and in English', () => {
    const codes = rules.map(({ code }) => code);
    expect(new Set(codes).size).to.equal(codes.length);
    const all = [...codes, ...catalogueCodes].sort();
    expect(Object.keys(nl).sort()).to.deep.equal(all);
    expect(Object.keys(en).sort()).to.deep.equal(all);
    expect(Object.keys(nlReasons)).to.deep.equal(Object.keys(enReasons));
  });

  it('are told in sentences without open holes', () => {
    const layer = { ...adding({ title: 'Hoe gaat het', 'x-visible-when': { field: 'b.yse', is: {} } }), set: { 'a.status': { 'x-present': false } } };
    const found = findings({ layers: [layer] });
    expect(found.map((one) => sentence(one, 'nl'))).to.deep.equal([
      'De voorwaarde van town.own noemt b.yse. Dat bestaat niet. Bedoelt u b.yes?',
      'De wijziging van a.status (x-present) gaat niet door: dit zit op slot.',
      'Het opschrift van town.own is geen goede vraag of korte naam: het vraagteken ontbreekt.',
    ]);
    for (const one of found) expect(sentence(one, 'en')).to.match(/^[^{}]+$/);
  }); // prettier-ignore

  it('put errors first', () => {
    const order = findings({ layers: [adding({ title: 'Hoe gaat het', 'x-access': {} }, 'grade')] }).map((one) => one.severity);
    expect(order).to.deep.equal(['error', 'warning', 'warning', 'warning']);
  });
});

describe('a fix', () => {
  const document = { a: { b: [1, 2, 3] }, keep: { x: 1 } };
  const fixed = (...steps: Parameters<typeof applyFix>[1]['steps']) => applyFix(document, { document: '', steps });

  it('replaces, adds and removes, in objects and lists', () => {
    expect(fixed({ op: 'replace', path: '/a/b/1', value: 9 }).a.b).to.deep.equal([1, 9, 3]);
    expect(fixed({ op: 'add', path: '/a/b/1', value: 9 }).a.b).to.deep.equal([1, 9, 2, 3]);
    expect(fixed({ op: 'add', path: '/a/b/-', value: 9 }).a.b).to.deep.equal([1, 2, 3, 9]);
    expect(fixed({ op: 'remove', path: '/a/b/0' }, { op: 'remove', path: '/a/b/0' }).a.b).to.deep.equal([3]);
    expect(fixed({ op: 'add', path: '/a/~1', value: null })).to.deep.equal({ a: { b: [1, 2, 3], '/': null }, keep: { x: 1 } });
    expect(fixed({ op: 'remove', path: '/a' })).to.deep.equal({ keep: { x: 1 } });
  });

  it('leaves the document as it was, and what it does not touch identical', () => {
    const before = JSON.stringify(document);
    expect(fixed({ op: 'remove', path: '/a/b' }).keep).to.equal(document.keep);
    expect(JSON.stringify(document)).to.equal(before);
  });

  it('for another document throws', () => {
    for (const path of ['/x/y', '/a/b/3', '/a/b/x', '/keep/x/y', '/z', ''])
      expect(() => fixed({ op: 'remove', path }), path).to.throw(RangeError);
    expect(() => fixed({ op: 'replace', path: '/z', value: 1 })).to.throw(RangeError);
    expect(() => fixed({ op: 'add', path: '/a/b/9', value: 1 })).to.throw(RangeError);
  });
});

describe('the nearest name', () => {
  const names = ['work.wish', 'work.history', 'health.senses'];
  const cases: [name: string, nearest: string | undefined][] = [
    ['work.wihs', 'work.wish'],
    ['Work.Wish', 'work.wish'],
    ['work.histor', 'work.history'],
    ['zzzzzzzzz', undefined],
    ['', undefined],
  ];
  for (const [name, wanted] of cases)
    it(`to "${name}" is ${wanted ?? 'none'}`, () => expect(nearest(name, names)).to.equal(wanted));
  it('is never the name itself', () => expect(nearest('work.wish', names)).not.to.equal('work.wish'));
});

it('a finding is spotted in the file that its document came from', () => {
  const text = '{\n  "layer": "town",\n  "authority": "municipality", "version": "1.0.0",\n  "for": { "id": "form", "version": "1.0.0" },\n  "set": {\n    "b.yse": { "title": "Ja?" }\n  }\n}';
  const source = readText(text, 'town.json');
  const found = findings({ layers: [townOf(source.value as never)] });
  const [spotted] = spot(found, new Map([['town', source]]));
  expect([spotted?.code, spotted?.file, spotted?.line, spotted?.column]).to.deep.equal(['layer.refused', 'town.json', 6, 16]);
  expect(spot([{ document: 'other' } as LintFinding], new Map())[0]?.file).to.equal(undefined);
}); // prettier-ignore
