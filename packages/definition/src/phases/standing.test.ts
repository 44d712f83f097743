import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { anyAct, entry, guideWith, pathOf, today } from '../../test/ways.ts';
import type { Json, JsonObject } from '../json.ts';
import { mayAct, withAct, type Act } from './acts.ts';
import { itemsIn } from './entries.ts';
import { historyKept } from './history-kept.ts';
import { standingOf } from './standing.ts';

const guide = guideWith();
/** How often a property is tried. */
const few = { numRuns: 60 };
const stand = (...items: JsonObject[]) => standingOf(pathOf(...items), guide, today);
const told = (...items: JsonObject[]) => stand(...items).findings.map(({ code, path }) => `${code} ${path.split('#')[1] ?? ''}`);
const first = { phase: 'x.first' };
const why = (act: Act, items: readonly JsonObject[] = [], model: JsonObject = {}, document: JsonObject = {}) => {
  const with_ = guideWith(model);
  const standing = standingOf({ ...pathOf(...items), ...document }, with_, today);
  return mayAct({ guide: with_, standing, today }, act)?.code;
};

describe('where somebody stands', () => {
  it('is added up from what happened: several phases at once, skipped, and again', () => {
    const standing = stand(
      entry('e1', '2026-01-05', 'begun', first),
      entry('e2', '2026-02-02', 'begun', { phase: 'x.second' }),
      entry('e3', '2026-03-02', 'ended', first),
      entry('e4', '2026-04-06', 'again', first),
      entry('e5', '2026-04-06', 'skipped', { phase: 'x.last', reason: 'Werkt al.' }),
    );
    expect(['x.first', 'x.second', 'x.last', 'x.part'].map((id) => standing.of(id).state)).to.deep.equal(['open', 'open', 'skipped', 'ahead']); // prettier-ignore
    expect(standing.of('x.first').stays).to.deep.equal([
      { from: '2026-01-05', to: '2026-03-02', lifeArea: undefined, again: false },
      { from: '2026-04-06', to: undefined, lifeArea: undefined, again: true },
    ]);
    expect(standing.findings).to.deep.equal([]);
  });

  it('may be further in one leefgebied than in another', () => {
    const standing = stand(
      entry('e1', '2026-01-05', 'begun', { ...first, lifeArea: 'health' }),
      entry('e2', '2026-01-05', 'begun', { ...first, lifeArea: 'work' }),
      entry('e3', '2026-03-02', 'ended', { ...first, lifeArea: 'work' }),
    );
    expect(standing.of('x.first').open.map(({ lifeArea }) => lifeArea)).to.deep.equal(['health']);
  });

  it('does not count what was withdrawn, and still tells it', () => {
    const standing = stand(entry('e1', '2026-01-05', 'begun', first), entry('e2', '2026-01-06', 'withdrawn', { of: 'e1' }));
    expect(standing.of('x.first').state).to.equal('ahead');
    expect(standing.history.map(({ id }) => id)).to.deep.equal(['e1', 'e2']);
  });

  it('tells what cannot be, and goes on with the rest', () => {
    expect(told(entry('a', '2026-02-30', 'begun', first))).to.deep.equal(['phases.entry-unread ']);
    expect(told(entry('a', '2027-01-01', 'begun', first))).to.deep.equal(['phases.future a']);
    expect(told(entry('a', '2026-01-01', 'ended', first))).to.deep.equal(['phases.not-open a']);
    expect(told(entry('a', '2026-01-01', 'begun', { phase: 'x.gone' }))).to.deep.equal(['phases.phase-unknown a']);
    expect(told(entry('a', '2026-01-01', 'reached', { milestone: 'x.gone' }))).to.deep.equal(['phases.milestone-unknown a']);
    expect(told(entry('a', '2026-01-01', 'begun', first), entry('b', '2026-01-02', 'begun', first))).to.deep.equal(['phases.open-already b']); // prettier-ignore
    expect(told(entry('a', '2026-01-01', 'withdrawn', { of: 'z' }))).to.deep.equal(['phases.of-unknown a']);
    const early = { ...pathOf(entry('a', '2026-01-01', 'begun', first)), track: { began: '2026-01-02' } };
    expect(standingOf(early, guide, today).findings.map(({ code }) => code)).to.deep.equal(['phases.before-dossier']);
  });

  it('never throws, whatever a document holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => void standingOf(value as Json, guide, today)),
      few,
    );
    fc.assert(fc.property(fc.array(fc.jsonValue()), (items) => void standingOf({ history: { items } } as Json, guide, today)), few); // prettier-ignore
  });
});

describe('what may be written down', () => {
  const on = '2026-06-01';
  const begun = entry('e1', '2026-05-01', 'begun', first);
  const ended = entry('e2', '2026-05-20', 'ended', first);
  for (const [code, ...given] of [
    [undefined, { what: 'begun', on, phase: 'x.last' }],
    [undefined, { what: 'ended', on, ...first }, [begun]],
    [undefined, { what: 'again', on, ...first }, [begun, ended]],
    [undefined, { what: 'skipped', on, ...first, reason: 'Kan al.' }],
    [undefined, { what: 'withdrawn', on, of: 'e2', reason: 'Verkeerd.' }, [begun, ended]],
    ['phases.no-day', { what: 'begun', on: '2026-02-30', ...first }],
    ['phases.future', { what: 'begun', on: '2026-11-23', ...first }],
    ['phases.before-dossier', { what: 'begun', on, ...first }, [], {}, { track: { began: '2026-07-01' } }],
    ['phases.phase-unknown', { what: 'begun', on, phase: '__proto__' }],
    ['phases.open-already', { what: 'begun', on, ...first }, [begun]],
    ['phases.not-open', { what: 'ended', on, ...first }],
    ['phases.before-begun', { what: 'ended', on: '2026-04-01', ...first }, [begun]],
    ['phases.reason', { what: 'skipped', on, ...first, reason: ' ' }],
    ['phases.no-skip', { what: 'skipped', on, ...first, reason: 'x' }, [], { allowSkip: false }],
    ['phases.too-early', { what: 'begun', on, phase: 'x.second' }, [], { allowSkip: false }],
    ['phases.been-through', { what: 'skipped', on, ...first, reason: 'x' }, [begun, ended]],
    ['phases.no-return', { what: 'again', on, ...first }, [begun, ended], { allowReturn: false }],
    ['phases.no-parallel', { what: 'begun', on, phase: 'x.second' }, [begun], { allowParallel: false }],
    ['phases.milestone-unknown', { what: 'reached', on, milestone: 'x.gone' }],
    ['phases.by-document', { what: 'reached', on, milestone: 'x.plan' }],
    [
      'phases.reached-already',
      { what: 'reached', on, milestone: 'x.tick' },
      [entry('e9', on, 'reached', { milestone: 'x.tick' })],
    ],
    ['phases.followed', { what: 'withdrawn', on, of: 'e1', reason: 'x' }, [begun, ended]],
    ['phases.of-unknown', { what: 'withdrawn', on, of: 'e7', reason: 'x' }],
  ] as const)
    // prettier-ignore
    it(`${code ?? 'nothing against it'}: ${JSON.stringify(given[0])}`, () =>
      expect(why(...(given as unknown as Parameters<typeof why>))).to.equal(code));

  it('a part may be open beside its whole, also where only one phase may be open', () => {
    const second = entry('e1', '2026-05-01', 'begun', { phase: 'x.second' });
    expect(why({ what: 'begun', on, phase: 'x.part' }, [second], { allowParallel: false })).to.equal(undefined);
  });

  it('whatever is written down, nothing is lost, and what was allowed counts without a finding', () => {
    const check = fc.property(fc.array(anyAct, { maxLength: 12 }), (acts) => {
      let document: JsonObject = { about: { x: 1 } };
      acts.forEach((act, i) => {
        const standing = standingOf(document, guide, today);
        if (mayAct({ guide, standing, today }, act)) return;
        const before = document;
        document = withAct(document, act, { id: `e${i}`, by: 'caseManager' });
        expect(historyKept(before, document)).to.deep.equal([]);
        expect(itemsIn(document).slice(0, -1)).to.deep.equal(itemsIn(before));
      });
      expect(document['about']).to.deep.equal({ x: 1 });
      const backdated = standingOf(document, guide, today).findings.map(({ code }) => code);
      expect(backdated.filter((code) => code !== 'phases.open-already' && code !== 'phases.not-open')).to.deep.equal([]);
    });
    fc.assert(check, few);
  });

  it('a server is told what was taken out of the history, and what was changed in it', () => {
    const before = pathOf(begun, ended);
    expect(historyKept(before, pathOf(ended, begun))).to.deep.equal([]);
    expect(historyKept(before, pathOf(begun)).map(({ code }) => code)).to.deep.equal(['phases.history-lost']);
    expect(historyKept(before, pathOf(begun, { ...ended, on: '2026-05-21' })).map(({ code }) => code)).to.deep.equal(['phases.history-changed']); // prettier-ignore
  });
});
