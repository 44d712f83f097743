import { expect } from '@open-wc/testing';
import { applyChanges } from '../apply-changes.ts';
import type { Json, JsonObject } from '../json.ts';
import { adjustment, answered } from './adjust.ts';

const plan = {
  goals: { items: [{ id: 'g1', text: 'Wandelen', timeBound: '2026-10-01', status: 'stuck' }] },
  activities: { items: [{ id: 'a1', title: 'Koken', hoursPerWeek: 6 }] },
};
let made = 0;
const talk = { moment: 'national.progress', heldOn: '2026-06-20' };
const adjusting = { role: 'caseManager', today: '2026-06-22', newId: () => `n${++made}`, talk };
const after = (finding: JsonObject, before: Json = plan) => {
  made = 0;
  const { changes, findings } = adjustment({ id: 'f1', ...finding }, before, adjusting);
  return { plan: applyChanges(before, changes) as JsonObject | undefined, codes: findings.map(({ code }) => code) };
};
const row = (document: JsonObject | undefined, list: string, i = 0) =>
  ((document?.[list] as JsonObject | undefined)?.['items'] as readonly JsonObject[] | undefined)?.[i];

describe('adjusting the plan', () => {
  it('changes the goal or activity that a finding names, and opens a revision', () => {
    const { plan: later } = after({ change: 'goal-date', goalId: 'g1', date: '2026-12-31' });
    expect(row(later, 'goals')).to.include({ timeBound: '2026-12-31', status: 'stuck' });
    const reasons = [{ id: 'f1', moment: 'national.progress', on: '2026-06-20' }];
    expect(row(later, 'revisions')).to.deep.equal({ id: 'n1', number: 1, openedOn: '2026-06-22', by: 'caseManager', reasons });
    expect(row(after({ change: 'goal-status', goalId: 'g1', goalStatus: 'stopped' }).plan, 'goals')).to.include({
      status: 'stopped',
    });
    expect(row(after({ change: 'activity-hours', activityId: 'a1', hoursPerWeek: 4 }).plan, 'activities')).to.include({
      hoursPerWeek: 4,
    });
  });

  it('adds to the open revision, and to a plan in which nothing stands', () => {
    const open = { ...plan, revisions: { items: [{ id: 'r1', number: 3, openedOn: '2026-06-01' }] } };
    const { plan: later } = after({ change: 'task-new', title: 'Bel de sportclub' }, open);
    const [before] = open.revisions.items;
    const reasons = [{ id: 'f1', moment: 'national.progress', on: '2026-06-20' }];
    expect(later?.['revisions']).to.deep.equal({ items: [{ ...before, reasons }] });
    expect(row(later, 'tasks')).to.include({ title: 'Bel de sportclub', owner: 'participant', dueOn: '2026-07-20' });
    const { plan: first } = after({ change: 'goal-new', title: 'Rijbewijs', lifeArea: 'participation', date: '2027-12-31' }, {});
    expect(row(first, 'goals')).to.deep.include({
      text: 'Rijbewijs',
      lifeArea: 'participation',
      timeBound: '2027-12-31',
      origin: 'own',
    });
    const { plan: busy } = after({ change: 'activity-new', title: 'Zwemmen', activityKind: 'sport-culture', hoursPerWeek: 1 });
    expect(row(busy, 'activities', 1)).to.include({
      title: 'Zwemmen',
      kind: 'sport-culture',
      hoursPerWeek: 1,
      status: 'planned',
    });
  });

  it('notes in the revision what was said, in which talk and at which question', () => {
    const said = {
      change: 'goal-status',
      goalId: 'g1',
      goalStatus: 'stopped',
      text: 'Het is te veel.',
      item: 'national.obstacle',
    };
    const { plan: once } = after(said);
    const { plan: twice } = after({ ...said, id: 'f2', goalStatus: 'stuck', text: 'Toch niet.' }, once);
    const from = { moment: 'national.progress', on: '2026-06-20', item: 'national.obstacle' };
    expect((twice?.['revisions'] as JsonObject)['items']).to.have.length(1);
    expect(row(twice, 'revisions')?.['reasons']).to.deep.equal([
      { id: 'f1', text: 'Het is te veel.', ...from },
      { id: 'f2', text: 'Toch niet.', ...from },
    ]);
  });

  it('tells what it cannot do, and changes nothing then', () => {
    for (const [finding, code] of [
      [{ change: 'goal-date', goalId: 'gone', date: '2026-12-31' }, 'evaluation.row-gone'],
      [{ change: 'goal-date', goalId: 'g1' }, 'evaluation.proposal-empty'],
      [{ change: 'goal-new', title: 'Zonder onderwerp' }, 'evaluation.proposal-empty'],
      [{ change: 'constructor', title: 'x' }, 'evaluation.proposal-empty'],
    ] as const) {
      const { plan: later, codes } = after(finding);
      expect(codes).to.deep.equal([code]);
      expect(later).to.equal(plan);
    }
    expect(after({ change: 'none' })).to.deep.equal({ plan, codes: [] });
  });

  it('keeps the answer with the finding, and declines only with a reason', () => {
    const evaluation = { findings: { items: [{ id: 'f0' }, { id: 'f1', text: 'x' }] } };
    const today = '2026-06-22';
    const said = (changes: ReturnType<typeof answered>) =>
      (applyChanges(evaluation, changes) as typeof evaluation).findings.items[1];
    expect(answered(evaluation, 'f1', { accepted: false, reason: ' ', today })).to.deep.equal([]);
    expect(said(answered(evaluation, 'f1', { accepted: false, reason: 'Later', today }))).to.deep.equal({
      id: 'f1',
      text: 'x',
      answer: 'declined',
      reason: 'Later',
      answeredOn: today,
    });
    expect(said(answered(evaluation, 'f1', { accepted: true, today }))).to.deep.equal({
      id: 'f1',
      text: 'x',
      answer: 'accepted',
      answeredOn: today,
    });
    expect(answered(evaluation, 'none', { accepted: true, today })).to.deep.equal([]);
  });
});
