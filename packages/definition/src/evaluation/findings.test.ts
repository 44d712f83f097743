import { expect } from '@open-wc/testing';
import type { JsonObject } from '../json.ts';
import { catalogue, held, kept, usual } from './catalogue.suite.ts';
import { changesSince } from './changes.ts';
import { evaluationOf, evaluationsOf, type Kept } from './document.ts';
import { catalogueFindings, evaluationFindings, groupFindings } from './findings.ts';
import { scores } from './scores.ts';

const today = '2026-09-01';
const codes = (...records: Kept[]) => evaluationFindings(records, usual, today).map(({ code, path }) => `${code} ${path}`);

describe('what is wrong with evaluations', () => {
  it('is told of the catalogue: nobody answers, a moment that is not there, too many questions for the newcomer', () => {
    const asks = { participant: ['a'] };
    const many = Object.fromEntries(
      Array.from({ length: 11 }, (_, i): [string, JsonObject] => [`q${i}`, { asks, wording: { participant: 'Hoe?' } }]),
    );
    const found = catalogueFindings(
      catalogue(
        { a: {} },
        { ...many, empty: { asks: {} }, lost: { asks: { caseManager: ['b'] } }, bare: { asks: { participant: ['b'] } } },
      ),
    );
    expect(found.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'evaluation.item-for-nobody /items/empty',
      'evaluation.moment-unknown /items/lost',
      'evaluation.wording /items/bare',
      'evaluation.moment-unknown /items/bare',
      'evaluation.questions /moments/a',
    ]);
  });

  it('is told of answers, dates and what is not in the plan any more, and nothing is changed', () => {
    const plan = kept('developmentPlan', { facts: { termStart: '2026-03-21' }, goals: { items: [{ id: 'g1' }] } });
    const answers = { participant: { score: { score: 7 }, gone: { choice: 'yes' } } };
    const findings = {
      items: [
        { id: 'f1', change: 'goal-date', goalId: 'g9' },
        { id: 'f2', goalId: 'g9', answer: 'declined' },
        { id: 'f3', goalId: 'g1' },
      ],
    };
    expect(codes(plan, held('progress', '2026-06-01', { answers, findings }))).to.deep.equal([
      'evaluation.score /progress 2026-06-01/answers/participant/score',
      'evaluation.item-removed /progress 2026-06-01/answers/participant/gone',
      'evaluation.row-gone /progress 2026-06-01/findings/items/f1',
    ]);
    expect(codes(plan, held('progress', '2026-01-01'), held('none', '2026-10-01'))).to.deep.equal([
      'evaluation.before-plan /progress 2026-01-01/moment/heldOn',
      'evaluation.moment-unknown /none 2026-10-01/moment/kind',
      'evaluation.ahead /none 2026-10-01/moment/heldOn',
    ]);
  });

  it('is told of a small group', () => {
    expect(groupFindings(9).map(({ code }) => code)).to.deep.equal(['evaluation.small-group']);
    expect(groupFindings(10)).to.deep.equal([]);
  });
});

describe('scores and differences', () => {
  const first = held('start', '2026-03-20', {
    answers: { participant: { score: { score: 2 }, talk: { choice: 'no', on: '2026-03-20' } } },
  });
  const now = held('progress', '2026-06-22', {
    answers: {
      participant: { score: { score: 4 }, talk: { choice: 'no', on: '2026-06-22' } },
      caseManager: { score: { score: 9 } },
    },
  });

  it('follow each life area through time; a score that cannot be is left out', () => {
    const [housing] = scores(usual.items, evaluationsOf([now, first]));
    expect(housing?.points.map(({ on, answerer, score }) => [on, answerer, score])).to.deep.equal([
      ['2026-03-20', 'participant', 2],
      ['2026-06-22', 'participant', 4],
    ]);
  });

  it('tell what another answer is than the last time, whoever gave it and whenever', () => {
    const found = changesSince(usual.items, [first, now], evaluationOf(now.document, now.id));
    expect(found.map(({ item, answerer, code }) => `${item.id} ${answerer} ${code}`)).to.deep.equal(['score participant rose']);
    expect(changesSince(usual.items, [now], evaluationOf(now.document, now.id))).to.deep.equal([]);
  });
});
