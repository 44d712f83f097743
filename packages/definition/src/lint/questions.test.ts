import { expect } from '@open-wc/testing';
import { adding, baseOf, english, findings, found, townOf } from '../../test/lint-base.ts';
import type { Json, JsonObject } from '../json.ts';

const own = 'town /add/town.own/schema';
const choice = (titles: JsonObject): JsonObject => ({
  oneOf: Object.entries(titles).map(([value, title]) => ({ const: value, title })),
});
const many = (n: number): JsonObject => choice(Object.fromEntries(Array.from({ length: n }, (_, i) => [`c${i}`, `Keuze ${i}`])));
const labelled = (title: string, more: JsonObject = {}) => ({ layers: [adding({ title, ...more })] });

it('nothing is found where nothing is wrong', () => {
  expect(findings({ layers: [townOf(), adding({})] })).to.deep.equal([]);
});

describe('a label', () => {
  const wrong: [title: string, why: string][] = [
    ['Vul hier uw naam in.', 'end'],
    ['Naam:', 'end'],
    ['Wilt u hulp', 'question-mark'],
    ['Hoe gaat het', 'question-mark'],
    ['Uw naam (verplicht)', 'mark'],
    ['Uw naam *', 'mark'],
    ['Lees [dit](https://example.nl) eerst', 'link'],
    ['Dit is dit. Wilt u dat?', 'sentences'],
    ['UW NAAM HIER', 'capitals'],
    ['De naam die in het paspoort staat', 'long'],
    ['Wilt u dat wij u bellen als er iets is?', 'long'],
  ];
  for (const [title, why] of wrong) {
    it(`"${title}" is not good: ${why}`, () => {
      expect(found('label.shape', labelled(title), 'why')).to.deep.equal([[`${own}/title`, why]]);
    });
  }
  for (const title of ['Uw naam', 'Wilt u hulp?', 'Hoe u zich voelt', 'BSN', 'Woont hier sinds', 'Heeft u een CV?']) {
    it(`"${title}" is good`, () => expect(found('label.shape', labelled(title))).to.deep.equal([]));
  }
  it('may be a sentence where it is ticked', () => {
    const more = { type: 'boolean', 'x-control': 'confirm' };
    expect(found('label.shape', labelled('Ik heb alles aan u uitgelegd', more))).to.deep.equal([]);
    expect(found('label.shape', labelled('Ik heb alles aan u uitgelegd'), 'why')).to.deep.equal([[`${own}/title`, 'long']]);
  });
  it('is there', () => {
    expect(found('label.missing', labelled(' '))).to.deep.equal([[own]]);
    expect(found('label.missing', labelled('Ja'))).to.deep.equal([]);
  });

  it('is not that of another question, whatever its marks and capitals', () => {
    expect(found('label.duplicate', labelled('WILT U DIT?'), 'field')).to.deep.equal([[`${own}/title`, 'b.yes']]);
    expect(found('label.duplicate', labelled('Jaar'))).to.deep.equal([]);
    const town = { ...adding({ title: 'Wilt u dit?', 'x-present': false }) };
    expect(found('label.duplicate', { layers: [town] })).to.deep.equal([]);
  });

  it('nor is the name', () => {
    expect(found('field.twin', { layers: [adding({}, 'grade')] }, 'field')).to.deep.equal([
      ['town /add/town.grade/schema', 'b.grade'],
    ]);
    expect(found('field.twin', { layers: [adding({}, 'graded')] })).to.deep.equal([]);
  });
});

describe('what is chosen', () => {
  it('is better a yes/no question when it is yes and no', () => {
    const layers = [adding(choice({ y: 'Ja', n: 'Nee.' }))];
    expect(found('choices.yes-no', { layers })).to.deep.equal([[own]]);
    expect(found('choices.yes-no', { layers: [adding(choice({ y: 'Ja', n: 'Nee', m: 'Misschien' }))] })).to.deep.equal([]);
    const base = baseOf({ 'b.more': choice({ y: 'Ja', n: 'Nee' }) });
    expect(found('choices.yes-no', { base })).to.deep.equal([]);
  });
  it('stays as it is where a condition reads the values', () => {
    const town = townOf({
      add: {
        ...adding(choice({ y: 'Ja', n: 'Nee' })).add,
        ...adding({ title: 'Verder', 'x-visible-when': { field: 'town.own', is: { const: 'y' } } }, 'next').add,
      },
    });
    expect(findings({ layers: [town] }).map(({ code, fix }) => [code, fix])).to.deep.equal([['choices.yes-no', undefined]]);
  });
  it('is not too much at once', () => {
    const several = (n: number): JsonObject => ({ type: 'array', uniqueItems: true, items: { type: 'string', ...many(n) } });
    expect(found('choices.many', { layers: [adding(several(16))] }, 'options')).to.deep.equal([[own, 16]]);
    expect(found('choices.many', { layers: [adding(several(15))] })).to.deep.equal([]);
    expect(found('choices.many', { layers: [adding(many(16))] })).to.deep.equal([]);
  });
  it('is more than one thing', () => {
    expect(found('choices.few', { layers: [adding(many(1))] }, 'options')).to.deep.equal([[own, 1]]);
    const open = { 'x-choices': 'open', anyOf: [{ const: 'a', title: 'A' }, { $ref: '#/$defs/localValue' }] };
    expect(found('choices.few', { layers: [adding(open)] })).to.deep.equal([]);
  });
  it('is not one of several', () => {
    const layers = [townOf({ set: { 'b.tags': { maxItems: 1 } } })];
    expect(found('choices.single', { layers })).to.deep.equal([['town /set/b.tags/maxItems']]);
    expect(found('choices.single', { layers: [townOf({ set: { 'b.tags': { maxItems: 2 } } })] })).to.deep.equal([]);
  });
  it('has words of its own', () => {
    const layers = [adding(choice({ a: 'Een', b: 'een!', c: 'c', d: '' }))];
    expect(found('choices.label', { layers }, 'value')).to.deep.equal([[own, 'b'], [own, 'c'], [own, 'd']]);
  }); // prettier-ignore
});

describe('a scale', () => {
  it('says what its ends mean', () => {
    const scale: JsonObject = { type: 'integer', minimum: 1, maximum: 5, 'x-control': 'scale' };
    expect(found('scale.ends', { layers: [adding(scale)] })).to.deep.equal([[own]]);
    const half: Json = { low: 'Slecht', high: ' ' };
    expect(found('scale.ends', { layers: [adding({ ...scale, 'x-ends': half })] })).to.deep.equal([[`${own}/x-ends`]]);
    expect(found('scale.ends', {})).to.deep.equal([]);
  });
});

describe('a pattern', () => {
  it('that may hang the page is found, wherever it stands', () => {
    const layers = [adding({ pattern: '^(a+)+$' })];
    expect(found('pattern.unsafe', { layers }, 'pattern')).to.deep.equal([[`${own}/pattern`, '^(a+)+$']]);
    const base = baseOf({}, { $defs: { odd: { patternProperties: { '(b*)*c': {} } } } });
    expect(found('pattern.unsafe', { base })).to.deep.equal([['form /$defs/odd/patternProperties/(b*)*c']]);
    expect(found('pattern.unsafe', { layers: [adding({ pattern: '^a+$' })] })).to.deep.equal([]);
  });
  it('that is none is found', () => {
    expect(found('pattern.invalid', { layers: [adding({ pattern: '(' })] }, 'pattern')).to.deep.equal([[`${own}/pattern`, '(']]);
    expect(found('pattern.unsafe', { layers: [adding({ pattern: '(' })] })).to.deep.equal([]);
  });
});

describe('what is sensitive', () => {
  it('is asked with a reason', () => {
    expect(found('privacy.topic', labelled('Gaat u naar de kerk?'), 'topic', 'word')).to.deep.equal([
      [`${own}/title`, 'religion', 'kerk'],
    ]);
    const layers = [adding(choice({ a: 'Medicijnen', b: 'Kerkhof' }))];
    expect(found('privacy.topic', { layers }, 'topic')).to.deep.equal([[`${own}/oneOf/0/title`, 'medication']]);
    expect(found('privacy.topic', labelled('Uw naam', { description: 'Geen medicijnen.' }))).to.deep.equal([]);
  });

  it('is not told of what the base asks with care', () => {
    const careful = { title: 'Gaat u naar de kerk?', 'x-sensitivity': 'special', 'x-declinable': true, 'x-lock': { basis: 'AVG art. 9', tighten: ['x-sensitivity'] } }; // prettier-ignore
    expect(found('privacy.topic', { base: baseOf({ 'b.yes': careful }) })).to.deep.equal([]);
    for (const word of ['x-sensitivity', 'x-declinable', 'x-lock'])
      expect(found('privacy.topic', { base: baseOf({ 'b.yes': { ...careful, [word]: null } }) })).to.have.length(1);
    const own = { 'x-sensitivity': 'special', 'x-declinable': true };
    expect(found('privacy.topic', labelled('Gaat u naar de kerk?', own))).to.have.length(1);
  });

  it('says so, and why it is asked', () => {
    const { 'x-sensitivity': _, 'x-basis': __, ...schema } = adding({}).add?.['town.own']?.schema ?? {};
    const layers = [townOf({ add: { 'town.own': { section: 'b', name: 'own', schema } } })];
    expect(found('privacy.undeclared', { layers }, 'keyword')).to.deep.equal([[own, 'x-sensitivity'], [own, 'x-basis']]);
    const catalogues = [english()];
    expect(found('privacy.undeclared', { layers: [adding({})], catalogues })).to.deep.equal([]);
  }); // prettier-ignore
});
