import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyAct, entry, guideWith, pathOf, today } from '../../test/ways.ts';
import type { JsonObject } from '../json.ts';
import { areasOf } from './areas.ts';
import { mayAct, withAct } from './acts.ts';
import { standingOf } from './standing.ts';

const guide = guideWith();
const model = guide.models[0]!;
const areas = (...items: JsonObject[]) =>
  areasOf(model, standingOf(pathOf(...items), guide, today)).map(({ lifeArea, states }) => [lifeArea, Object.fromEntries([...states].filter(([, state]) => state !== 'ahead'))]); // prettier-ignore

describe('a model by leefgebied', () => {
  it('tells each leefgebied apart, after what was said of everything at once', () => {
    const home = { phase: 'x.first' };
    expect(
      areas(
        entry('e1', '2026-01-05', 'begun', home),
        entry('e2', '2026-02-02', 'begun', { phase: 'x.second', lifeArea: 'work' }),
        entry('e3', '2026-02-02', 'skipped', { phase: 'x.first', lifeArea: 'health', reason: 'Al in orde.' }),
        entry('e4', '2026-03-02', 'ended', { phase: 'x.second', lifeArea: 'work' }),
      ),
    ).to.deep.equal([
      [undefined, { 'x.first': 'open' }],
      ['health', { 'x.first': 'skipped' }],
      ['work', { 'x.second': 'ended' }],
    ]);
  });

  it('is nothing where no leefgebied was named', () => {
    expect(areas(entry('e1', '2026-01-05', 'begun', { phase: 'x.first' }))).to.deep.equal([]);
  });

  it('leaves a phase ahead that is skipped for one leefgebied alone', () => {
    const standing = standingOf(pathOf(entry('e1', '2026-01-05', 'skipped', { phase: 'x.first', lifeArea: 'work', reason: 'Werkt al.' })), guide, today); // prettier-ignore
    expect(standing.of('x.first').state).to.equal('ahead');
  });

  it('says open of a phase exactly where some leefgebied has it open, whatever is written down', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        const document = acts.reduce<JsonObject>((before, act, i) => {
          const standing = standingOf(before, guide, today);
          return mayAct({ guide, standing, today }, act) ? before : withAct(before, act, { id: `a${i}`, by: 'caseManager' });
        }, {});
        const standing = standingOf(document, guide, today);
        const all = areasOf(model, standing);
        for (const { id } of model.phases)
          if (all.length > 0)
            expect(all.some(({ states }) => states.get(id) === 'open')).to.equal(standing.of(id).state === 'open');
      }),
      { numRuns: 40 },
    );
  });
});
