import { expect } from '@open-wc/testing';
import { law, layerOf } from '../../test/law.ts';
import { choices } from '../choices.ts';
import { Definition } from '../definition.ts';
import type { Json } from '../json.ts';
import { kindOf } from '../kind.ts';
import type { Layer } from './layer.ts';
import { resolve } from './resolve.ts';

const asks = (id: string, to: Json, layer = 'town'): Layer => layerOf({ layer, set: { [id]: { choices: to } } });

/** What can be chosen, as `value: title`. */
function offered(id: string, ...layers: Layer[]): string[] {
  const definition = new Definition(resolve(law, layers).definition);
  const path = definition.path(id) ?? [];
  const node = path.reduce<ReturnType<typeof definition.root.property>>((here, key) => here?.property(key), definition.root);
  const list = node && (choices(node) ?? choices(node.item(0) ?? node));
  return list?.options.map(({ value, title }) => `${String(value)}: ${title ?? ''}`) ?? [];
}
const add = (...names: string[]) => ({ add: names.map((name) => ({ value: `town:${name}`, title: name })) });

describe('a choice list', () => {
  const changed: [what: string, id: string, to: Json, becomes: string[]][] = [
    ['restricted', 'open.pet', { only: ['dog'] }, ['dog: DOG']],
    ['relabelled', 'open.pet', { titles: { cat: 'Poes' } }, ['cat: Poes', 'dog: DOG']],
    ['both', 'open.pet', { only: ['cat'], titles: { cat: 'Poes' } }, ['cat: Poes']],
    ['extended where it is open', 'open.hobby', add('a', 'b'), ['sport: SPORT', 'music: MUSIC', 'town:a: a', 'town:b: b']],
    ['restricted to nothing where local values remain', 'open.hobby', { only: [], ...add('a') }, ['town:a: a']],
    [
      'made of a text that had none',
      'open.tongue',
      { only: ['ar', 'ti'], titles: { ar: 'Arabisch' } },
      ['ar: Arabisch', 'ti: ti'],
    ],
  ];
  for (const [what, id, to, becomes] of changed) {
    it(`may be ${what}`, () => {
      expect(resolve(law, [asks(id, to)]).refusals).to.deep.equal([]);
      expect(offered(id, asks(id, to))).to.deep.equal(becomes);
    });
  }

  it('still shows a language with its own control when it was narrowed to some', () => {
    const definition = new Definition(resolve(law, [asks('open.tongue', { only: ['ar'] })]).definition);
    expect(kindOf(definition.root.property('open')?.property('tongue') ?? definition.root)).to.equal('language');
  });

  it('grows by each layer in turn, and takes the last title of a value', () => {
    const region = asks('open.hobby', { add: [{ value: 'region:a', title: 'A' }] }, 'region');
    const town = asks('open.hobby', { ...add('b'), titles: { 'region:a': 'B' } });
    const again = asks('open.hobby', { add: [{ value: 'town:b', title: 'C' }] });
    expect(offered('open.hobby', region, town, again).slice(2)).to.deep.equal(['region:a: B', 'town:b: C']);
  });

  const refused: [what: string, id: string, to: Json][] = [
    ['of another layer', 'open.hobby', { add: [{ value: 'region:a', title: 'A' }] }],
    ['without a layer', 'open.hobby', { add: [{ value: 'a', title: 'A' }] }],
    ['as the base would not accept it', 'open.hobby', { add: [{ value: 'town:Á b', title: 'A' }] }],
    ['that is too long', 'open.hobby', add('a'.repeat(100))],
    ['without a title', 'open.hobby', { add: [{ value: 'town:a' }] }],
    ['that is none', 'open.hobby', { add: ['town:a'] }],
    ['among good ones', 'open.hobby', { add: [...add('a').add, { value: 'b', title: 'B' }] }],
    ['in a list that is no list', 'open.driver', { add: 5 }],
    ['to a text that had no list', 'open.tongue', { ...add('a'), only: ['ar'] }],
  ];
  for (const [what, id, to] of refused) {
    it(`is not given a value ${what}, and nothing else of that change`, () => {
      const { definition, refusals } = resolve(law, [asks(id, to)]);
      expect(refusals).to.have.length(1);
      expect(definition).to.deep.equal(law);
    });
  }

  it('says which value a layer names that is not there', () => {
    const { findings } = resolve(law, [asks('open.pet', { only: ['cat', 'hamster'], titles: { fish: 'Vis' } })]);
    expect(findings.map(({ code, path, params }) => [code, path, params['value']])).to.deep.equal([
      ['layer.choice', 'open.pet', 'hamster'],
      ['layer.choice', 'open.pet', 'fish'],
    ]);
  });

  it('is not told of a value that it adds itself', () => {
    const { findings } = resolve(law, [asks('open.hobby', { ...add('a'), only: ['town:a'] })]);
    expect(findings).to.deep.equal([]);
    expect(offered('open.hobby', asks('open.hobby', { ...add('a'), only: ['town:a'] }))).to.deep.equal(['town:a: a']);
  });

  it('names the layer that decided a value, since older translations of it no longer count', () => {
    const { origins } = resolve(law, [asks('open.hobby', { ...add('a'), titles: { sport: 'Sporten', unknown: 'x' } })]);
    expect(origins).to.deep.equal({
      'open.hobby#choices': 'town',
      'open.hobby#choices.sport': 'town',
      'open.hobby#choices.town:a': 'town',
    });
  });
});
