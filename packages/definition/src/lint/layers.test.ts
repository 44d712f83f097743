import { expect } from '@open-wc/testing';
import { adding, baseOf, findings, found, townOf } from '../../test/lint-base.ts';
import type { Layer } from '../layers/layer.ts';
import { sentence } from './words/sentence.ts';

const one = (...layers: Layer[]) => ({ layers });

describe('a layer', () => {
  it('is told what is refused, where it asks it, and what it most likely meant', () => {
    const layer = townOf({
      set: { 'a.statsu': { title: 'Stand' }, 'b.yes': { 'x-requierd': true }, 'a.status': { 'x-present': false }, 'b.no': 5 as never },
      add: { 'village.x': { section: 'b', name: 'x', schema: { type: 'string' } }, 'town.y': { section: 'bb', name: 'y', schema: { title: 'Y' } } },
      place: { 'b.yes': { after: 'b.tegs' }, 'a.date': { after: 'b.yes' } },
      modules: { extar: true },
    }); // prettier-ignore
    expect(found('layer.refused', one(layer), 'why', 'nearest')).to.deep.equal([
      ['town /modules/extar', 'unknown-id', 'extra'],
      ['town /add/village.x', 'foreign-id', null],
      ['town /add/town.y', 'unknown-id', 'b'],
      ['town /set/a.statsu/title', 'unknown-id', 'a.status'],
      ['town /set/b.yes/x-requierd', 'unknown-keyword', 'x-required'],
      ['town /set/a.status/x-present', 'locked', null],
      ['town /set/b.no', 'not-an-object', null],
      ['town /place/b.yes', 'unknown-id', 'b.tags'],
      ['town /place/a.date', 'place', null],
    ]);
    const choice = townOf({ set: { 'a.status': { choices: { only: ['lat'] } } }, place: { 'b.yes': { after: 'b.tagz' } } });
    expect(
      findings({ layers: [choice] })
        .filter(({ code }) => code === 'layer.refused')
        .map((one) => sentence(one, 'nl')),
    ).to.deep.equal([
      'De wijziging van a.status (choices) gaat niet door: de keuze lat is er niet. Bedoelt u late?',
      'De wijziging van b.yes (place) gaat niet door: b.tagz bestaat niet. Bedoelt u b.tags?',
    ]);
  });

  it('is told when it does not fit at all', () => {
    const layer = townOf({ for: { id: 'form', version: '2.0.0' }, set: { 'b.yes': { title: 'Ja' } } });
    expect(found('layer.unfit', one(layer), 'why', 'touches')).to.deep.equal([['town /for', 'layer.version', ['b.yes']]]);
    expect(found('layer.unfit', one(null as never), 'why')).to.deep.equal([[' /for', 'layer.shape']]);
  });

  it('is told of a choice that the list does not have', () => {
    const layer = townOf({ set: { 'b.tags': { choices: { only: ['one', 'tow'], titles: { thre: 'Drie' } } } } });
    expect(found('layer.choice', one(layer), 'value', 'nearest')).to.deep.equal([
      ['town /set/b.tags/choices/only/1', 'tow', 'two'],
      ['town /set/b.tags/choices/titles/thre', 'thre', 'three'],
    ]);
  });

  it('is told what a higher one asks it to fill in', () => {
    const region = townOf({ layer: 'region', set: { 'b.yes': { 'x-must-fill': true, description: 'Zelf.' } } });
    expect(found('layer.fill', one(region, townOf()), 'layer')).to.deep.equal([['region /set/b.yes/x-must-fill', 'region']]);
    const filled = townOf({ set: { 'b.yes': { description: 'Bij ons.' } } });
    expect(found('layer.fill', one(region, filled))).to.deep.equal([]);
    expect(found('layer.disagree', one(region, filled))).to.deep.equal([]);
  });

  it('is told that what was recorded of other words is played no more', () => {
    const recorded = { 'x-recordings': { nl: 'ja.mp3' } };
    const region = townOf({ layer: 'region', set: { 'b.yes': { title: 'Ja', ...recorded } } });
    const words = { title: 'Wel' };
    expect(found('layer.recordings', one(region, townOf({ set: { 'b.yes': words } })), 'layer')).to.deep.equal([
      ['town /set/b.yes/title', 'town'],
    ]);
    expect(found('layer.recordings', one(region, townOf({ set: { 'b.yes': { ...words, ...recorded } } })))).to.deep.equal([]);
    expect(found('layer.recordings', one(region, townOf({ set: { 'b.tags': words } })))).to.deep.equal([]);
  });

  it('is told that it says something else than a higher one', () => {
    const region = townOf({
      layer: 'region',
      set: { 'b.yes': { title: 'Wilt u?', $comment: 'a', reason: 'a' }, 'b.tags': { minItems: 1 } },
    });
    const town = townOf({ set: { 'b.yes': { title: 'Of niet?', $comment: 'b', reason: 'b' }, 'b.tags': { minItems: 1 } } });
    expect(found('layer.disagree', one(region, town), 'keyword', 'layer')).to.deep.equal([
      ['town /set/b.yes/title', 'title', 'region'],
    ]);
  });

  it('is asked why it goes under a soft floor, and its reason is told', () => {
    const rule = { plus: { months: 6 }, to: { field: 'a.date' } };
    const lock = { 'x-lock': { basis: 'Wet, art. 2', soft: ['plus'] } };
    const deadline = { 'x-id': 'deadline.end', title: 'Tot', binds: 'person', rule, ...lock };
    const base = baseOf({}, { 'x-deadlines': { end: deadline } });
    const asks = (months: number, more = {}) => townOf({ set: { 'deadline.end': { plus: { months }, ...more } } });
    const under = ['town /set/deadline.end/plus', 'plus'];
    expect(found('layer.reason', { base, layers: [asks(3)] }, 'keyword')).to.deep.equal([under]);
    expect(found('layer.soft', { base, layers: [asks(3)] })).to.deep.equal([]);
    const said = { reason: 'De gemeente leert het eerder.' };
    expect(found('layer.soft', { base, layers: [asks(3, said)] }, 'keyword', 'reason')).to.deep.equal([[...under, said.reason]]);
    for (const one of [asks(3, said), asks(9)]) expect(found('layer.reason', { base, layers: [one] })).to.deep.equal([]);
  });

  it('with nonsense in it is no reason to throw', () => {
    for (const nonsense of [null, 3, 'x', [], {}, { layer: 'town' }]) {
      expect(() => found('layer.unfit', one(nonsense as never))).not.to.throw();
      const parts = { set: nonsense, add: nonsense, place: nonsense, modules: nonsense } as never;
      expect(() => found('layer.unfit', one(townOf(parts)))).not.to.throw();
      expect(() => found('layer.unfit', one(townOf({ set: { 'b.yes': nonsense }, add: { 'town.own': nonsense } } as never)))).not.to.throw();
    }
    const strange = { base: baseOf(), ...one(adding({ 'x-visible-when': 5, oneOf: 3, title: [] as never })) };
    expect(() => found('layer.unfit', strange)).not.to.throw();
  }); // prettier-ignore
});
